import { expect } from 'vitest'
import type { JsonObject } from '../../../content/basics/json.ts'
import { must } from '../../../content/specimens/hosts.ts'
import { script, scriptFile } from '../../../content/specimens/scripts.ts'
import { type AnyClient, type Case, fails, fine } from './case.ts'

/** A draft of one script, saved. */
const draft = async (client: AnyClient, more: object = {}) => {
  const { packId } = must(await client.newDraft({ title: 'Mills', locale: 'en' }))
  const { revision } = must(await client.readPackText({ packId, version: null, at: 0 }))
  const { scripts: _, ...head } = scriptFile([]) as { scripts: unknown } & JsonObject
  const messages = [script({ id: 'one', ...more }) as JsonObject]
  return { packId, ...must(await client.saveDraft({ packId, revision, head, messages })), script: 0 }
}

const look = { locale: 'en', seed: 7 } as const
const nobodys = { packId: 'nobodys', revision: '', script: 0 }
const unknown = { packId: 'nobodys', packs: expect.any(Array) }
const changed = { packId: 'mills' }

/** For tests: what the script editor asks. */
export const studioCases: readonly Case[] = [
  fine(
    'previewScript',
    'gives a script as a learner would get it, with a mistake that was asked for; and says what one lacks',
    async (client) => {
      const which = await draft(client)
      const mistake = { of: 'domain', victim: 'client', kind: 'letterOmitted' } as const
      const asked = must(await client.previewScript({ ...which, look: { ...look, mistake } }))
      const clean = must(await client.previewScript({ ...which, look: { ...look, isWrong: false } }))
      const lacking = await draft(client, { to: ['nobody'] })
      const none = must(await client.previewScript({ ...lacking, look }))
      return { asked, clean, none }
    },
    ({ asked, clean, none }) => {
      expect(asked.built?.key.wrong).toMatchObject([{ recipient: 0, kind: 'letterOmitted' }])
      expect(asked.built?.difficulty).toBeGreaterThan(0)
      expect(clean.built?.key.wrong).toEqual([])
      expect(clean.built?.item.recipients[0]?.address).toBe(clean.built?.cast.client?.address)
      expect(none.built).toBeNull()
      expect(none.problems).toContainEqual(
        expect.objectContaining({ severity: 'error', problem: expect.stringMatching(/nobody/) }),
      )
    },
  ),
  fails('previewScript', 'unknownPack', 'knows no such draft', (c) => c.previewScript({ ...nobodys, look }), unknown),
  fails(
    'previewScript',
    'draftChanged',
    'shows no text but the one that was asked for',
    async (client) => client.previewScript({ ...(await draft(client)), revision: 'of before', look }),
    changed,
  ),
  fine(
    'slipsFor',
    'says what can go wrong with an address, and why another cannot',
    async (client) => must(await client.slipsFor({ ...(await draft(client)), ...look, person: 'client' })).slips,
    (slips) => {
      const omitted = slips.find(({ kind }) => kind === 'letterOmitted')
      expect(omitted).toMatchObject({
        isDrawn: true,
        unfit: null,
        made: { meant: expect.stringMatching(/-mills\.example$/) },
      })
      expect(omitted?.made?.written).not.toBe(omitted?.made?.meant)
      expect(slips.filter(({ made, unfit }) => (made === null) === (unfit === null))).toEqual([])
    },
  ),
  fails(
    'slipsFor',
    'unknownPack',
    'knows no such draft',
    (client) => client.slipsFor({ ...nobodys, ...look, person: 'client' }),
    unknown,
  ),
  fails(
    'slipsFor',
    'draftChanged',
    'looks at no text but the one that was asked for',
    async (client) => client.slipsFor({ ...(await draft(client)), script: 9, ...look, person: 'client' }),
    changed,
  ),
  fine(
    'dealAgain',
    'finds the next seed that deals the script as is wished',
    async (client) => {
      const which = await draft(client)
      const { seed } = must(await client.dealAgain({ ...which, locale: 'en', after: 7, wish: { isWrong: true } }))
      return must(await client.previewScript({ ...which, look: { locale: 'en', seed: seed ?? 0 } }))
    },
    ({ built }) => expect(built?.key.wrong.length).toBeGreaterThan(0),
  ),
  fails(
    'dealAgain',
    'unknownPack',
    'knows no such draft',
    (client) => client.dealAgain({ ...nobodys, locale: 'en', after: 0, wish: {} }),
    unknown,
  ),
  fails(
    'dealAgain',
    'draftChanged',
    'deals no text but the one that was asked for',
    async (client) => client.dealAgain({ ...(await draft(client)), revision: '', locale: 'en', after: 0, wish: {} }),
    changed,
  ),
  fine(
    'listStocks',
    'lists one’s own stocks first, then those of the library, each with an example',
    async (client) => {
      const { packId, revision } = await draft(client)
      return must(await client.listStocks({ packId, revision })).stocks
    },
    (stocks) => {
      expect(stocks.slice(0, 3).map(({ id, isOwn }) => [id, isOwn])).toEqual([
        ['base', true],
        ['firm', true],
        ['mill', true],
      ])
      expect(stocks.find(({ id }) => id === 'frMairie')).toMatchObject({
        isOwn: false,
        domain: expect.stringMatching(/\.gouv\.fr$/),
      })
    },
  ),
  fails(
    'listStocks',
    'unknownPack',
    'knows no such draft',
    (client) => client.listStocks({ packId: 'nobodys', revision: '' }),
    unknown,
  ),
  fails(
    'listStocks',
    'draftChanged',
    'looks at no text but the one that was asked for',
    async (client) => client.listStocks({ packId: (await draft(client)).packId, revision: '' }),
    changed,
  ),
]
