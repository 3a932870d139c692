import { expect } from 'vitest'
import type { JsonObject } from '../../../content/basics/json.ts'
import type { PackRow } from '../../../content/contract/packRoom.ts'
import firstDay from '../../../content/packs/shipped/first-day.json' with { type: 'json' }
import { must } from '../../../content/specimens/hosts.ts'
import { script, scriptFile } from '../../../content/specimens/scripts.ts'
import { newSecretKey } from '../../../content/trust/minisign/secretKey.ts'
import { sign } from '../../../content/trust/minisign/sign.ts'
import { signatureFile } from '../../../content/trust/minisign/signature.ts'
import { type AnyClient, type Case, fails, fine } from './case.ts'

/** A whole pack, as a file has it. */
const wards = (version = 1, scripts: readonly object[] = [script({ id: 'one' })]): string =>
  JSON.stringify(scriptFile(scripts, { id: 'wards', version }))

/** Nobody here knows whose it is. */
const strangersKey = newSecretKey(Uint8Array.from({ length: 40 }, (_, at) => at))

const receive = (client: AnyClient, text: string) => client.receivePack({ part: text, isFirst: true, isLast: true })

const readText = async (client: AnyClient, packId: string, version: number | null) =>
  must(await client.readPackText({ packId, version, at: 0 }))

const newDraft = async (client: AnyClient, title = 'Quays') => {
  const { packId } = must(await client.newDraft({ title, locale: 'en' }))
  return { packId, ...(await readText(client, packId, null)) }
}

/** A draft that is a whole pack. */
const wholeDraft = async (client: AnyClient) => {
  const { packId, revision } = await newDraft(client)
  const { scripts, ...head } = scriptFile([script({ id: 'one' })]) as { scripts: JsonObject[] }
  return { packId, ...must(await client.saveDraft({ packId, revision, head, messages: scripts })) }
}

const rowsOf = async (client: AnyClient): Promise<readonly PackRow[]> =>
  must(await client.listOwnPacks({})).packs.filter(({ origin }) => origin !== 'shipped')

/** What a draft lacks that was begun in English. */
const emptyAt = ['title.fr', 'summary.en', 'summary.fr', 'scripts']

const nobodys = { packId: 'nobodys', packs: expect.arrayContaining(['forces']) }

/** For tests: what a trainer asks of their packs. */
export const packRoomCases: readonly Case[] = [
  fine(
    'listOwnPacks',
    'lists drafts, versions and what comes along, with what a draft changes',
    async (client) => {
      must(await receive(client, wards()))
      must(await client.draftNextVersion({ packId: 'wards' }))
      const { revision } = await readText(client, 'wards', null)
      const more = script({ id: 'two', languages: ['en'] }) as JsonObject
      must(await client.saveDraft({ packId: 'wards', revision, head: null, messages: [0, more] }))
      return must(await client.listOwnPacks({})).packs
    },
    (packs) => {
      expect(packs.slice(0, 2)).toMatchObject([
        {
          packId: 'wards',
          version: null,
          nextVersion: 2,
          origin: 'own',
          messages: 2,
          written: { en: 2, fr: 1 },
          against: { version: 1, added: 1, changed: 0, removed: 0 },
        },
        { packId: 'wards', version: 1, origin: 'received', messages: 1, isDeleted: false, against: null },
      ])
      expect(packs.slice(2).map(({ origin }) => origin)).toEqual(packs.slice(2).map(() => 'shipped'))
      expect(packs.map(({ packId }) => packId)).toEqual(expect.arrayContaining(['forces', 'beginners']))
    },
  ),
  fine(
    'readPackText',
    'gives a text in parts that are the text again, of a pack that comes along too',
    async (client) => {
      let text = ''
      let at: number | null = 0
      while (at !== null) {
        const asked = { packId: 'first-day', version: firstDay.version, at }
        const read: { part: string; next: number | null } = must(await client.readPackText(asked))
        text += read.part
        at = read.next
      }
      return text
    },
    (text) =>
      expect(JSON.parse(text)).toMatchObject({ id: 'first-day', scenarios: { length: firstDay.scenarios.length } }),
  ),
  fails(
    'readPackText',
    'unknownPack',
    'knows no such text',
    (client) => client.readPackText({ packId: 'nobodys', version: null, at: 0 }),
    nobodys,
  ),
  fine(
    'newDraft',
    'makes an id of the title, another one for each pack',
    async (client) => {
      const titles = ['Équipe de quai n° 4', 'Equipe de quai N 4', '!!!', 'Forces']
      const ids: string[] = []
      for (const title of titles) ids.push(must(await client.newDraft({ title, locale: 'fr' })).packId)
      return { ids, text: (await readText(client, 'equipe-de-quai-n-4', null)).part }
    },
    ({ ids, text }) => {
      expect(ids).toEqual(['equipe-de-quai-n-4', 'equipe-de-quai-n-4-2', 'pack', 'forces-2'])
      expect(JSON.parse(text)).toMatchObject({ version: 1, title: { en: '', fr: 'Équipe de quai n° 4' }, scripts: [] })
    },
  ),
  fine(
    'duplicatePack',
    'copies a pack under another id, as a draft of version 1',
    async (client) => {
      must(await receive(client, wards(7)))
      const title = { en: 'Copy of wards', fr: 'Copie' }
      const { packId } = must(await client.duplicatePack({ packId: 'wards', version: 7, title }))
      return JSON.parse((await readText(client, packId, null)).part)
    },
    (file) =>
      expect(file).toMatchObject({ id: 'copy-of-wards', version: 1, title: { fr: 'Copie' }, scripts: [{ id: 'one' }] }),
  ),
  fails(
    'duplicatePack',
    'unknownPack',
    'knows no such text',
    (client) => client.duplicatePack({ packId: 'nobodys', version: 1, title: { en: 'x', fr: '' } }),
    nobodys,
  ),
  fine(
    'draftNextVersion',
    'begins after the last number that was ever published',
    async (client) => {
      must(await receive(client, wards(1)))
      must(await receive(client, wards(3)))
      must(await client.deletePack({ packId: 'wards', version: 3, isDeleted: true }))
      return must(await client.draftNextVersion({ packId: 'wards' }))
    },
    (answer) => expect(answer).toEqual({ nextVersion: 4 }),
  ),
  fails(
    'draftNextVersion',
    'unknownPack',
    'knows no such pack',
    (client) => client.draftNextVersion({ packId: 'nobodys' }),
    nobodys,
  ),
  fails(
    'draftNextVersion',
    'draftChanged',
    'never writes over a draft that is there',
    async (client) => {
      const { packId } = await newDraft(client)
      return client.draftNextVersion({ packId })
    },
    { packId: 'quays' },
  ),
  fine(
    'saveDraft',
    'keeps what is said to be unchanged, and the id whatever is said',
    async (client) => {
      const { packId, revision } = await newDraft(client)
      const three = ['a', 'b', 'c'].map((id) => ({ id, odd: null }))
      const first = must(await client.saveDraft({ packId, revision, head: null, messages: three }))
      const head = { id: 'other', title: 7 }
      must(await client.saveDraft({ packId, revision: first.revision, head, messages: [2, { id: 'new' }, 0] }))
      return JSON.parse((await readText(client, packId, null)).part)
    },
    (file) =>
      expect(file).toEqual({
        id: 'quays',
        title: 7,
        scripts: [{ id: 'c', odd: null }, { id: 'new' }, { id: 'a', odd: null }],
      }),
  ),
  fails(
    'saveDraft',
    'unknownPack',
    'knows no such draft',
    (client) => client.saveDraft({ packId: 'nobodys', revision: '', head: null, messages: null }),
    nobodys,
  ),
  fails(
    'saveDraft',
    'draftChanged',
    'never writes over what another window saved',
    async (client) => {
      const { packId, revision } = await newDraft(client)
      must(await client.saveDraft({ packId, revision, head: null, messages: [{ id: 'mine' }] }))
      return client.saveDraft({ packId, revision, head: null, messages: [{ id: 'late' }] })
    },
    { packId: 'quays' },
  ),
  fine(
    'renameDraft',
    'changes the title in one language, and nothing else',
    async (client) => {
      const { packId } = await newDraft(client)
      must(await client.renameDraft({ packId, locale: 'fr', title: 'Quais' }))
      return rowsOf(client)
    },
    (rows) => expect(rows).toMatchObject([{ packId: 'quays', title: { en: 'Quays', fr: 'Quais' } }]),
  ),
  fails(
    'renameDraft',
    'unknownPack',
    'knows no such draft',
    (client) => client.renameDraft({ packId: 'nobodys', locale: 'en', title: 'x' }),
    nobodys,
  ),
  fine(
    'deletePack',
    'takes a pack off the offer, and puts it back',
    async (client) => {
      must(await receive(client, wards()))
      const offered = async () => must(await client.listPacks({ locale: 'en' })).some(({ id }) => id === 'wards')
      const before = await offered()
      must(await client.deletePack({ packId: 'wards', version: 1, isDeleted: true }))
      const deleted = await offered()
      must(await client.deletePack({ packId: 'wards', version: 1, isDeleted: false }))
      return [before, deleted, await offered()]
    },
    (offered) => expect(offered).toEqual([true, false, true]),
  ),
  fails(
    'deletePack',
    'unknownPack',
    'knows no such text; what comes along is not one’s own',
    (client) => client.deletePack({ packId: 'nobodys', version: 1, isDeleted: true }),
    nobodys,
  ),
  fine(
    'publishDraft',
    'puts a whole pack on offer, and says why another is none',
    async (client) => {
      const faulty = await newDraft(client, 'Empty')
      const refused = must(await client.publishDraft({ packId: faulty.packId, revision: faulty.revision }))
      const { packId, revision } = await wholeDraft(client)
      const published = must(await client.publishDraft({ packId, revision }))
      const again = must(await client.draftNextVersion({ packId }))
      const played = must(await client.listPacks({ locale: 'en' })).find(({ id }) => id === packId)
      return { refused, published, again, played }
    },
    ({ refused, published, again, played }) => {
      expect(refused.version).toBeNull()
      expect(refused.problems.map(({ place }) => place)).toEqual(emptyAt)
      expect(published).toEqual({ version: 1, problems: [] })
      expect(again).toEqual({ nextVersion: 2 })
      expect(played).toMatchObject({ version: 1, scenarios: 1 })
    },
  ),
  fails(
    'publishDraft',
    'unknownPack',
    'knows no such draft',
    (client) => client.publishDraft({ packId: 'nobodys', revision: '' }),
    nobodys,
  ),
  fails(
    'publishDraft',
    'draftChanged',
    'publishes no text that the trainer has not seen',
    async (client) => {
      const { packId } = await wholeDraft(client)
      return client.publishDraft({ packId, revision: 'of before' })
    },
    { packId: 'quays' },
  ),
  fine(
    'lintOwnPack',
    'looks a draft over as it stands',
    async (client) => {
      const { packId } = await newDraft(client)
      return must(await client.lintOwnPack({ packId, version: null }))
    },
    (report) => expect(report.problems.map(({ place }) => place)).toEqual(emptyAt),
  ),
  fails(
    'lintOwnPack',
    'unknownPack',
    'knows no such text',
    (client) => client.lintOwnPack({ packId: 'nobodys', version: null }),
    nobodys,
  ),
  fine(
    'comparePack',
    'tells what one version says that another does not',
    async (client) => {
      must(await receive(client, wards(1)))
      must(await receive(client, wards(2, [script({ id: 'one', level: 4 }), script({ id: 'two' })])))
      return must(await client.comparePack({ packId: 'wards', version: 2, against: 1 }))
    },
    (changes) =>
      expect(changes).toEqual({
        pack: [],
        messages: [
          { id: 'one', change: 'changed', fields: [{ place: 'level', before: '2', after: '4' }] },
          { id: 'two', change: 'added', fields: [] },
        ],
      }),
  ),
  fails(
    'comparePack',
    'unknownPack',
    'knows no such text',
    (client) => client.comparePack({ packId: 'nobodys', version: 2, against: 1 }),
    nobodys,
  ),
  fine(
    'receivePack',
    'takes a pack in part by part, once, and refuses another one of its name',
    async (client) => {
      const text = wards()
      const half = Math.floor(text.length / 2)
      must(await client.receivePack({ part: 'begun before', isFirst: true, isLast: false }))
      const begun = must(await client.receivePack({ part: text.slice(0, half), isFirst: true, isLast: false }))
      const ended = must(await client.receivePack({ part: text.slice(half), isFirst: false, isLast: true }))
      const again = must(await receive(client, text))
      const other = must(await receive(client, wards(1, [script({ id: 'two' })])))
      const along = must(await receive(client, JSON.stringify({ ...firstDay, version: 99 })))
      const none = must(await receive(client, '{"format":'))
      return { begun, ended, again, other, along, none, rows: await rowsOf(client) }
    },
    ({ begun, ended, again, other, along, none, rows }) => {
      const received = { received: { packId: 'wards', version: 1 }, problems: [] }
      expect([begun.received, ended, again]).toEqual([null, received, received])
      expect(other).toMatchObject({ received: null, problems: [{ place: 'version' }] })
      expect(along).toMatchObject({ received: null, problems: [{ place: 'id' }] })
      expect(none).toMatchObject({ received: null, problems: [{ problem: expect.stringMatching(/not JSON/) }] })
      expect(rows).toMatchObject([{ packId: 'wards', version: 1, origin: 'received' }])
    },
  ),
  fine(
    'receivePack',
    'keeps a signature with its pack, says so to the learner, and refuses one that is none',
    async (client) => {
      const text = wards()
      const signature = signatureFile(sign(Buffer.from(text), 'wards', strangersKey))
      const given = { part: text, isFirst: true, isLast: true }
      const none = must(await client.receivePack({ ...given, signature: 'hello' }))
      must(await client.receivePack({ ...given, signature }))
      return { none, packs: must(await client.listPacks({ locale: 'en' })) }
    },
    ({ none, packs }) => {
      expect(none).toMatchObject({ received: null, problems: [{ place: 'signature' }] })
      expect(packs.find(({ id }) => id === 'wards')).toMatchObject({
        signer: { state: 'unknownKey', keyId: strangersKey.id },
        asksFirst: true,
      })
    },
  ),
  fine(
    'tryDraft',
    'puts a draft on offer, and says why another cannot be played',
    async (client) => {
      const { packId } = await wholeDraft(client)
      const tried = must(await client.tryDraft({ packId }))
      const empty = must(await client.tryDraft({ packId: (await newDraft(client, 'Empty')).packId }))
      const started = must(await client.startSession({ mode: 'practice', packId, items: 2, kind: null, locale: 'en' }))
      return { tried, empty, started }
    },
    ({ tried, empty, started }) => {
      expect(tried).toEqual({ problems: [] })
      expect(empty.problems.map(({ place }) => place)).toEqual(emptyAt)
      expect(started.session.packId).toBe('quays')
    },
  ),
  fails('tryDraft', 'unknownPack', 'knows no such draft', (client) => client.tryDraft({ packId: 'nobodys' }), nobodys),
  fine(
    'searchPacks',
    'finds the messages in which a text stands, whatever its case',
    async (client) => {
      must(await receive(client, wards()))
      return must(await client.searchPacks({ text: 'THE DRAFT' })).found
    },
    (found) => expect(found[0]).toEqual({ packId: 'wards', version: 1, messageIds: ['one'] }),
  ),
]
