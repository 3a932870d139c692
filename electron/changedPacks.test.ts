import { expect, onTestFinished, test } from 'vitest'
import type { Client } from '../content/contract/ownMachine.ts'
import type { PacksOnOffer } from '../content/packs/packShelf.ts'
import { shippedOffer } from '../content/packs/shipped/shippedOffer.ts'
import { shippedPacks } from '../content/packs/shipped/shippedPacks.ts'
import { answerAll } from '../content/specimens/answers.ts'
import { markingIn, must, openClient } from '../content/specimens/hosts.ts'
import { nextVersion, offerOf } from '../content/specimens/packs.ts'
import { temporaryFolder } from './specimens/ledger.ts'
import { openLedger } from './storage/ledger.ts'

/** A pack is edited while sessions of it are under way and on file: the hosts over a real ledger, before and after. */

const practice = { mode: 'practice', packId: 'siblings', items: 4, kind: null, locale: 'en' } as const

/** Every shipped pack in its next version, which has other messages under the same ids, and fewer. */
const changed = offerOf(shippedPacks().map(nextVersion))

/** The hosts of a folder as they are started with these packs on offer. Each start has ids of its own. */
const startIn = async (folder: string, packs: PacksOnOffer, start: number) => {
  const ledger = must(await openLedger(folder))
  onTestFinished(() => ledger.close())
  let ids = 0
  const newId = () => `00000000-0000-4000-8000-${start}${String(ids++).padStart(11, '0')}`
  const client = openClient({ ledger, packs, newId })
  return { client, close: () => ledger.close() }
}

test.each([practice, { mode: 'review', locale: 'en' } as const])(
  'a session of $mode that is open when packs change is resumed as it was dealt, and is looked back on',
  async (asked) => {
    const folder = temporaryFolder()
    const before = await startIn(folder, shippedOffer, 1)
    await answerAll(before.client, markingIn(must(await before.client.startSession(practice))), () => [])
    const begun = markingIn(must(await before.client.startSession(asked)))
    await answerAll(before.client, begun, () => [0], { to: 2 })
    await before.close()

    const { client } = await startIn(folder, changed, 2)
    const { session, ...dealt } = begun
    const { sessionId } = session
    const resumed = must(await client.resumeSession({ sessionId }))
    expect(resumed.dealt).toEqual({ activity: 'marking', content: dealt })
    await answerAll(client, markingIn(resumed), () => [0], { from: 2 })
    if (dealt.feedback !== 'each') throw new Error('It tells after each message.')
    const { session: ended, notes } = must(await client.readSession({ sessionId }))
    expect(ended.state).toBe('done')
    expect(notes.content).toEqual(dealt.debriefs)
  },
)

test('sessions that were done when their packs changed are looked back on as before', async () => {
  const folder = temporaryFolder()
  const before = await startIn(folder, shippedOffer, 1)
  await answerAll(before.client, markingIn(must(await before.client.startSession(practice))), () => [])
  await answerAll(
    before.client,
    markingIn(must(await before.client.startSession({ mode: 'review', locale: 'en' }))),
    () => [],
  )
  const { sessions } = must(await before.client.listSessions({}))
  const read = async (client: Client) =>
    Promise.all(sessions.map(async ({ sessionId }) => must(await client.readSession({ sessionId }))))
  const then = await read(before.client)
  expect(then.map(({ notes }) => Array.isArray(notes.content) && notes.content.length > 3)).toEqual([true, true])
  await before.close()

  const { client } = await startIn(folder, changed, 2)
  expect(await read(client)).toEqual(then)
})

test('what is begun after a pack has changed is of the new version', async () => {
  const { client } = await startIn(temporaryFolder(), changed, 2)
  const { session, items } = markingIn(must(await client.startSession(practice)))
  expect(session.packId).toBe('siblings')
  expect(new Set(items.map(({ subject }) => subject.replace(/^Re: /, '')))).toEqual(new Set(['Changed']))
})
