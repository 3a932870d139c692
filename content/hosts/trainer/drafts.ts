import { messagesOf, readObject } from '../../authoring/store/readText.ts'
import { packText as textOf } from '../../authoring/studio/packText.ts'
import { fieldOf, fieldsIn, type JsonObject } from '../../basics/json.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { PackRoomCalls } from '../../contract/packRoom.ts'
import type { Host } from '../../contract/serve.ts'
import { type Failure, failure, type LedgerFailure } from '../../model/failure.ts'
import type { PackFault } from '../../packs/pack.ts'
import type { LastText } from './lastText.ts'
import { packIdFor } from './packIdFor.ts'
import { packText, revisionOf, unknownPack } from './packTexts.ts'
import { readOwnPack } from './readOwnPack.ts'
import type { TrainerPorts } from './trainerPorts.ts'

/** At most so many problems are named at once. */
const mostProblems = 50

/** The first problems of a text. */
export const problemsOf = (faults: readonly PackFault[]): PackFault[] => faults.slice(0, mostProblems)

/** A draft that was written by hand under the id of another pack. */
const otherId = (packId: string, id: string): PackFault => ({
  place: 'id',
  problem: `The pack is "${packId}", and its text says "${id}".`,
  fix: `Write "${packId}" there, or take the file in as a pack of its own.`,
})

/** What every new pack begins with. */
const newPack = (id: string, title: { readonly en: string; readonly fr: string }): JsonObject => ({
  format: 'lastlook-pack/2',
  id,
  version: 1,
  title,
  summary: { en: '', fr: '' },
  licence: 'All rights reserved',
  scripts: [],
})

/** The list of a pack's messages has another name in either format. */
const listName = (file: JsonObject): 'scripts' | 'scenarios' =>
  Array.isArray(fieldOf(file, 'scenarios')) ? 'scenarios' : 'scripts'

/** Answers what changes drafts: each change is one whole file, or none. */
export const draftCalls = (
  ports: TrainerPorts,
  last: LastText,
): Pick<
  Host<PackRoomCalls>,
  | 'newDraft'
  | 'duplicatePack'
  | 'draftNextVersion'
  | 'saveDraft'
  | 'renameDraft'
  | 'deletePack'
  | 'publishDraft'
  | 'tryDraft'
> => {
  const { store, offer } = ports

  /** The draft of a pack that is not deleted. */
  const draftOf = async (packId: string): Promise<Result<string, LedgerFailure | Failure<'unknownPack'>>> => {
    const kept = await store.list()
    if (!kept.ok) return kept
    const isThere = kept.value.some((one) => one.packId === packId && one.version === null && !one.isDeleted)
    const text = isThere ? await store.read(packId, null) : ok(undefined)
    if (!text.ok) return text
    return text.value === undefined ? err(await unknownPack(ports, packId)) : ok(text.value)
  }

  return {
    newDraft: async ({ title, locale }) => {
      const id = await packIdFor(ports, title)
      if (!id.ok) return id
      const written = await store.writeDraft(
        id.value,
        'own',
        textOf(newPack(id.value, { en: '', fr: '', [locale]: title })),
      )
      return written.ok ? ok({ packId: id.value }) : written
    },

    duplicatePack: async ({ packId, version, title }) => {
      const text = await packText(ports, packId, version)
      if (!text.ok) return text
      const id = await packIdFor(ports, title.en || title.fr)
      if (!id.ok) return id
      const { id: _, version: _before, $schema: _schema, ...file } = readObject(text.value) ?? {}
      const copy = { format: fieldOf(file, 'format') ?? '', id: id.value, version: 1, ...file, title }
      const written = await store.writeDraft(id.value, 'own', textOf(copy))
      return written.ok ? ok({ packId: id.value }) : written
    },

    draftNextVersion: async ({ packId }) => {
      const kept = await store.list()
      if (!kept.ok) return kept
      const texts = kept.value.filter((one) => one.packId === packId)
      if (texts.some(({ version, isDeleted }) => version === null && !isDeleted)) {
        return err(failure('draftChanged', { packId }))
      }
      // A deleted version keeps its number: somebody may have played it.
      const last = Math.max(0, ...texts.map(({ version }) => version ?? 0))
      const from = Math.max(0, ...texts.flatMap(({ version, isDeleted }) => (isDeleted ? [] : (version ?? []))))
      const text = from > 0 ? await packText(ports, packId, from) : err(await unknownPack(ports, packId))
      if (!text.ok) return text
      const nextVersion = last + 1
      const file = { ...readObject(text.value), version: nextVersion }
      const written = await store.writeDraft(packId, 'own', textOf(file))
      return written.ok ? ok({ nextVersion }) : written
    },

    saveDraft: async ({ packId, revision, head, messages }) => {
      const text = await draftOf(packId)
      if (!text.ok) return text
      const { file, revision: saved } = last.read(text.value)
      if (!file || saved !== revision) return err(failure('draftChanged', { packId }))
      const before = messagesOf(file)
      const { scripts: _s, scenarios: _c, ...headBefore } = file
      const list = messages
        ? messages.flatMap((one) => (typeof one === 'number' ? before.slice(one, one + 1) : [one]))
        : before
      // Its id is the name of its folder, and of its records.
      const now: JsonObject = { ...(head ?? headBefore), id: packId, [listName(head ?? file)]: list }
      const toSave = textOf(now)
      const written = await store.writeDraft(packId, 'own', toSave)
      return written.ok ? ok({ revision: last.wrote(toSave, now).revision }) : written
    },

    renameDraft: async ({ packId, locale, title }) => {
      const text = await draftOf(packId)
      if (!text.ok) return text
      const file = readObject(text.value)
      if (!file) return err(await unknownPack(ports, packId))
      const renamed = { ...file, title: { ...fieldsIn(fieldOf(file, 'title')), [locale]: title } }
      const written = await store.writeDraft(packId, 'own', textOf(renamed))
      return written.ok ? ok({}) : written
    },

    deletePack: async ({ packId, version, isDeleted }) => {
      const done = await store.setDeleted(packId, version, isDeleted)
      if (!done.ok) return done
      if (!done.value) return err(await unknownPack(ports, packId))
      await offer.refresh()
      return ok({})
    },

    publishDraft: async ({ packId, revision }) => {
      const text = await draftOf(packId)
      if (!text.ok) return text
      if (revisionOf(text.value) !== revision) return err(failure('draftChanged', { packId }))
      const pack = await readOwnPack(text.value)
      if (!pack.ok) return ok({ version: null, problems: problemsOf(pack.error) })
      if (pack.value.id !== packId) return ok({ version: null, problems: [otherId(packId, pack.value.id)] })
      const published = await store.publish(packId, pack.value.version, 'own', text.value)
      if (!published.ok) return published
      if (!published.value) {
        const problem = `Version ${pack.value.version} is published already.`
        return ok({ version: null, problems: [{ place: 'version', problem, fix: 'Give the draft the next number.' }] })
      }
      const deleted = await store.setDeleted(packId, null, true)
      if (!deleted.ok) return deleted
      await offer.refresh()
      return ok({ version: pack.value.version, problems: [] })
    },

    tryDraft: async ({ packId }) => {
      const text = await draftOf(packId)
      if (!text.ok) return text
      const pack = await readOwnPack(text.value)
      if (!pack.ok) return ok({ problems: problemsOf(pack.error) })
      if (pack.value.id !== packId) return ok({ problems: [otherId(packId, pack.value.id)] })
      offer.tryOut(pack.value)
      return ok({ problems: [] })
    },
  }
}
