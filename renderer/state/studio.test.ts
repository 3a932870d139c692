import { expect, test, vi } from 'vitest'
import type { JsonObject } from '../../content/basics/json.ts'
import { ok } from '../../content/basics/result.ts'
import { type ClientOf, connect } from '../../content/contract/client.ts'
import { role, serve } from '../../content/contract/serve.ts'
import { type TrainerCalls, trainer } from '../../content/contract/trainer.ts'
import { openOwnOffer } from '../../content/hosts/ownOffer.ts'
import { trainerHost } from '../../content/hosts/trainer/trainerHost.ts'
import { must } from '../../content/specimens/hosts.ts'
import { memoryPackStore } from '../../content/specimens/memoryPackStore.ts'
import { offerOf } from '../../content/specimens/packs.ts'
import { script, scriptFile } from '../../content/specimens/scripts.ts'
import { createStudio } from './studio.ts'

/** An editor over a host, with a draft of two scripts; `saves` is what was sent to be saved. */
const openStudio = async () => {
  const shipped = offerOf([])
  const store = memoryPackStore()
  const knownKeys = async () => ok([])
  const host = trainerHost({ shipped, store, knownKeys, offer: openOwnOffer(shipped, store, knownKeys) })
  const saves: Parameters<ClientOf<TrainerCalls>['saveDraft']>[0][] = []
  const served = connect(
    trainer,
    serve([role(trainer, host)], (bug) => {
      throw bug
    }),
  )
  const client: ClientOf<TrainerCalls> = {
    ...served,
    saveDraft: (input) => {
      saves.push(input)
      return served.saveDraft(input)
    },
  }
  const { packId } = must(await client.newDraft({ title: 'Mills', locale: 'en' }))
  const { revision } = must(await client.readPackText({ packId, version: null, at: 0 }))
  const { scripts: _, ...head } = scriptFile([]) as { scripts: unknown } & JsonObject
  const messages = ['one', 'two'].map((id) => script({ id }) as JsonObject)
  must(await client.saveDraft({ packId, revision, head, messages }))
  saves.length = 0
  const studio = createStudio(client, packId, { locale: 'en', seed: 7 })
  await studio.actions.open()
  const state = studio.store.getState
  return { ...studio, state, client, packId, saves }
}

const subject = (text: string) =>
  ({ code: 'setText', script: 1, path: ['subject', 'en'], text }) as Parameters<
    ReturnType<typeof createStudio>['actions']['edit']
  >[0]

test('after a pause what was written is saved and shown; scripts that stayed do not travel', async () => {
  const { actions, state, saves } = await openStudio()
  actions.openScript(1)
  await vi.waitFor(() => expect(state().preview?.built).toBeTruthy())
  actions.edit(subject('Bales'), 1)
  actions.edit(subject('Bales of wool'), 2)
  expect(state().saving).toBe('unsaved')
  await vi.waitFor(() => expect(state().preview?.built?.item.subject).toBe('Bales of wool'))
  expect(state().saving).toBe('saved')
  expect(saves).toHaveLength(1)
  expect(saves[0]).toMatchObject({ head: null, messages: [0, { id: 'two', subject: { en: 'Bales of wool' } }] })
})

test('a stretch of typing is undone as one step, saved like an edit, and done again', async () => {
  const { actions, state, client, packId } = await openStudio()
  actions.edit(subject('Bales'), 1)
  actions.edit(subject('Bales of wool'), 2)
  actions.undo()
  expect(await actions.save()).toBe(true)
  const text = must(await client.readPackText({ packId, version: null, at: 0 })).part
  expect(text).not.toContain('Bales')
  actions.redo()
  await actions.save()
  expect(must(await client.readPackText({ packId, version: null, at: 0 })).part).toContain('Bales of wool')
  expect(state().saving).toBe('saved')
})

test('where another window has saved the draft nothing is written over, however often it is tried', async () => {
  const { actions, state, client, packId } = await openStudio()
  must(await client.renameDraft({ packId, locale: 'en', title: 'Of another window' }))
  actions.edit(subject('Of this one'), 1)
  expect(await actions.save()).toBe(false)
  expect(state()).toMatchObject({ saving: 'changed', failure: { code: 'draftChanged' } })
  actions.edit(subject('Of this one still'), 9_000)
  expect(await actions.save()).toBe(false)
  const text = must(await client.readPackText({ packId, version: null, at: 0 })).part
  expect(text).toContain('Of another window')
  expect(text).not.toContain('Of this one')
})

test('a script that is deleted while it is open leads back to the list, and undo brings it back', async () => {
  const { actions, state } = await openStudio()
  actions.openScript(1)
  actions.edit({ code: 'deleteScript', script: 1 }, 1)
  expect(state().at).toBeNull()
  actions.undo()
  actions.openScript(1)
  await vi.waitFor(() => expect(state().preview?.script.id).toBe('two'))
})

test('what can go wrong is asked for one person, and shown when it is chosen', async () => {
  const { actions, state } = await openStudio()
  actions.openScript(0)
  await actions.askSlips('client')
  const slip = state().slips?.list.find(({ made }) => made !== null)
  expect(state().slips?.person).toBe('client')
  actions.look({ mistake: { of: 'domain', victim: 'client', kind: slip?.kind ?? 'letterOmitted' } })
  await vi.waitFor(() => expect(state().preview?.built?.key.wrong[0]?.kind).toBe(slip?.kind))
  await actions.deal({ isWrong: false })
  expect(state().preview?.built?.key.wrong).toEqual([])
})
