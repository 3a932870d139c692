import { expect, test } from 'vitest'
import { ok } from '../../basics/result.ts'
import type { Client } from '../../contract/ownMachine.ts'
import { reviewHashes } from '../../learning/review.ts'
import type { SessionId } from '../../model/ids.ts'
import { readFormerPack } from '../../packs/former/formerPacks.ts'
import { shippedOffer } from '../../packs/shipped/shippedOffer.ts'
import type { Ledger } from '../../records/ledger.ts'
import { answerAll } from '../../specimens/answers.ts'
import { exportedBy } from '../../specimens/csv.ts'
import { markingIn, must, openClient } from '../../specimens/hosts.ts'
import { memoryLedger } from '../../specimens/memoryLedger.ts'
import { offerOf } from '../../specimens/packs.ts'

const packs = shippedOffer.list()
const siblings = packs.find(({ id }) => id === 'siblings') ?? expect.unreachable('The pack siblings is not shipped.')
const practice = { mode: 'practice', packId: 'siblings', items: 4, kind: null, locale: 'en' } as const

/** A ledger in which sessions of a pack stand with another hash than today's. */
const ledgerWith = (packId: string, packHash: string | undefined): Ledger => {
  const ledger = memoryLedger()
  const hash = packHash ?? expect.unreachable('There is no such hash.')
  return {
    ...ledger,
    addSession: (session) => ledger.addSession(session.packId === packId ? { ...session, packHash: hash } : session),
  }
}

/** Plays half of a session, and gives back what it says on being resumed, and at its end. */
const playOn = async (client: Client, asked: Parameters<Client['startSession']>[0]) => {
  const begun = markingIn(must(await client.startSession(asked)))
  const { sessionId } = begun.session
  await answerAll(client, begun, () => [0], { to: 2 })
  const resumed = must(await client.resumeSession({ sessionId }))
  await answerAll(client, markingIn(resumed), () => [0], { from: 2 })
  return { begun, resumed, read: must(await client.readSession({ sessionId })) }
}

const expectResumed = ({ begun, resumed, read }: Awaited<ReturnType<typeof playOn>>): void => {
  const { session, ...dealt } = begun
  if (dealt.feedback !== 'each') throw new Error('It tells after each message.')
  expect(resumed.dealt).toEqual({ activity: 'marking', content: dealt })
  expect(resumed.answers.content).toHaveLength(2)
  expect(read.session).toMatchObject({ sessionId: session.sessionId, state: 'done' })
  expect(dealt.debriefs.length).toBeGreaterThan(3)
  expect(read.notes).toEqual({ activity: 'marking', content: dealt.debriefs })
}

test.each([
  ['came along before', '3b3391ec4b30335be9022e2427194a45f3b34d78df3de93768f63140fe8a517f'],
  ['came along before a kind was renamed', 'fb1c54038882dbb08df2831b3badf06cca4f8df4b1707f7472368fa7392ff90d'],
])(
  'a session of a pack that %s is resumed, and is looked back on with its debriefs, though no ledger kept the pack',
  async (_, hash) => {
    const former = (await readFormerPack(hash)) ?? expect.unreachable(hash)
    const ledger: Ledger = { ...ledgerWith('siblings', hash), keepPack: async () => ok(undefined) }
    const then = openClient({ ledger, packs: offerOf([former]) })
    const begun = markingIn(must(await then.startSession(practice)))
    const { sessionId } = begun.session
    await answerAll(then, begun, () => [0], { to: 2 })

    const now = openClient({ ledger })
    const resumed = must(await now.resumeSession({ sessionId }))
    await answerAll(now, markingIn(resumed), () => [0], { from: 2 })
    expectResumed({ begun, resumed, read: must(await now.readSession({ sessionId })) })
  },
)

test('a review from before a kind was renamed is resumed, and is looked back on with its debriefs', async () => {
  const client = openClient({ ledger: ledgerWith('*', reviewHashes(packs)[1]) })
  const missed = markingIn(must(await client.startSession(practice)))
  await answerAll(client, missed, () => [])
  expectResumed(await playOn(client, { mode: 'review', locale: 'en' }))
})

test('a session of a pack that is another one now is not resumed, and is looked back on without debriefs', async () => {
  const client = openClient({ ledger: ledgerWith('siblings', 'of another version') })
  const asked = { ...practice, locale: 'fr' } as const
  const { session } = must(await client.startSession(asked))
  const { sessionId } = session
  expect(await client.resumeSession({ sessionId })).toEqual({
    ok: false,
    error: { code: 'changedPack', values: { sessionId, pack: siblings.title.fr } },
  })
  expect(must(await client.readSession({ sessionId })).notes).toEqual({ activity: 'marking', content: [] })
})

test('a session of an activity that this version does not have is unknown and not listed, and others play on', async () => {
  const ledger = memoryLedger()
  const client = openClient({ ledger })
  const begun = must(await client.startSession(practice)).session
  const filed = must(await ledger.session(begun.sessionId)) ?? expect.unreachable('The session is not on file.')
  must(await client.leaveSession({ sessionId: begun.sessionId }))
  const sessionId = '00000000-0000-4000-8000-00000000abcd' as SessionId
  await ledger.addSession({ ...filed, sessionId, activity: 'juggling' })
  const unknown = { ok: false, error: { code: 'unknownSession', values: { sessionId } } }
  for (const ask of [client.readSession, client.resumeSession, client.leaveSession]) {
    expect(await ask({ sessionId })).toEqual(unknown)
  }
  expect(must(await client.listSessions({})).sessions).toMatchObject([{ sessionId: begun.sessionId }])
  const other = markingIn(must(await client.startSession(practice)))
  await answerAll(client, other, () => [0])
  expect(must(await client.listSessions({})).sessions).toMatchObject([
    { sessionId: other.session.sessionId, state: 'done' },
    { state: 'left' },
  ])
  expect((await exportedBy(client)).text).not.toContain(sessionId)
})
