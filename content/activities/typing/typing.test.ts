import { expect, test } from 'vitest'
import type { Client } from '../../contract/ownMachine.ts'
import { readItemId } from '../../model/itemId.ts'
import { shippedPacks } from '../../packs/shipped/shippedPacks.ts'
import { type DealtTyping, must, openClient, typed, typingIn } from '../../specimens/hosts.ts'
import { asOnCard } from '../../specimens/typing.ts'

/** A client of a host over an empty ledger, with a seed of its own for each session. */
const open = (): Client => {
  let seeds = 0
  return openClient({ newSeed: () => seeds++ })
}

const asked = (packId: string) =>
  ({ mode: 'practice', activity: 'typing', packId, items: null, kind: null, locale: 'fr' }) as const

const start = async (client: Client, packId = 'mil-ml'): Promise<DealtTyping> =>
  typingIn(must(await client.startSession(asked(packId))))

/** What is typed at a position: as the card says, but for the first address where `spoil` says otherwise. */
const typedAt = ({ session, items }: DealtTyping, position: number, spoil = (address: string) => address) => {
  const item = items[position] ?? expect.unreachable()
  const entered = asOnCard(item).map((one, at) => (at === 0 ? { ...one, address: spoil(one.address) } : one))
  return { sessionId: session.sessionId, position, itemId: item.id, entered }
}

test('a session has ten messages, and is done with the tenth: right, slips and noticed are counted, nothing counts as caught', async () => {
  const client = open()
  const dealt = await start(client)
  expect(dealt.items).toHaveLength(10)
  for (const position of dealt.items.keys()) {
    const spoiled = typedAt(dealt, position, (address) => (position === 0 ? address.replace('@', 'q@') : address))
    const removed = position === 1 ? spoiled.entered.map((one) => ({ ...one, address: `q${one.address}` })) : []
    must(await client.fileAnswer(typed({ ...spoiled, removed })))
  }
  const people = dealt.items.flatMap((item) => item.people).length
  const noticed = dealt.items[1]?.people.length
  const [session] = must(await client.listSessions({})).sessions
  expect(session).toMatchObject({
    activity: 'typing',
    state: 'done',
    attempts: 10,
    isSealed: false,
    assessed: null,
    leaks: 1,
    figures: { right: people - 1, slips: 1, noticed },
    counts: { hits: 0, misses: 0, falseAlarms: 0, correctRejections: 0 },
  })
  expect(must(await client.readProgress({ period: 'all' }))).toMatchObject({ sessions: 0, messages: 0 })
  const { answers, notes } = must(await client.readSession({ sessionId: dealt.session.sessionId }))
  expect(notes).toEqual({ activity: 'typing', content: null })
  expect(answers.activity).toBe('typing')
  expect(answers.content.map(({ item }) => item)).toEqual(dealt.items)
  const pack = must(await client.listPacks({ locale: 'fr' })).find(({ id }) => id === 'mil-ml')
  expect(pack).toMatchObject({ met: 10, counts: session?.counts })
})

test('the packs that are not a lesson or a shift offer it, the others refuse it', async () => {
  const client = open()
  const packs = must(await client.listPacks({ locale: 'fr' }))
  const offering = packs.filter(({ modes }) => modes.typing).map(({ id }) => id)
  expect(offering).toEqual(packs.filter(({ shiftLength }) => shiftLength === null).map(({ id }) => id))
  for (const packId of offering) expect((await start(client, packId)).session.packId).toBe(packId)
  expect(await client.startSession(asked('rare'))).toMatchObject({ ok: false, error: { code: 'unfitPack' } })
})

test('a session that was closed stays open at its next message, one that was left is left', async () => {
  const client = open()
  const dealt = await start(client)
  must(await client.fileAnswer(typed(typedAt(dealt, 0))))
  expect(must(await client.listSessions({})).sessions).toMatchObject([{ state: 'open', attempts: 1, items: 10 }])
  must(await client.leaveSession({ sessionId: dealt.session.sessionId }))
  expect(must(await client.listSessions({})).sessions).toMatchObject([{ state: 'left', figures: { slips: 0 } }])
})

test('what was mistyped is what the next sessions of typing are rather about, and what a review is about', async () => {
  const client = open()
  const dealt = await start(client)
  const swap = (address: string) => address.replace(/([a-z])([a-z])(?=\.[a-z]+$)/, '$2$1')
  for (const position of dealt.items.keys()) must(await client.fileAnswer(typed(typedAt(dealt, position, swap))))
  const review = must(await client.readReview({ locale: 'en' }))
  expect(review.due.map(({ kind }) => kind)).toContain('lettersTransposed')
  expect(review.missed.every(({ how }) => how === 'mistyped')).toBe(true)
  expect(must(await client.startSession({ mode: 'review', locale: 'en' })).session.items).toBeGreaterThan(0)

  const about = async (someone: Client): Promise<number> => {
    let found = 0
    for (let round = 0; round < 20; round++) {
      const ids = (await start(someone, 'siblings')).items.map(({ id }) => readItemId(id).scenarioId)
      found += ids.filter((id) => hasSwap.has(id)).length
    }
    return found
  }
  expect(await about(client)).toBeGreaterThan((await about(open())) * 1.3)
})

/** Scenarios that are about letters swapped. */
const hasSwap = new Set(
  shippedPacks().flatMap(({ scenarios }) =>
    scenarios.filter(({ traps }) => traps.some(({ kind }) => kind === 'lettersTransposed')).map(({ id }) => id),
  ),
)
