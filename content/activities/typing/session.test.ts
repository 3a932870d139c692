import { expect, test } from 'vitest'
import { type Client, connect } from '../../contract/client.ts'
import type { Input, Output } from '../../contract/learner.ts'
import { serve } from '../../contract/serve.ts'
import { createSimulator } from '../../hosts/simulator.ts'
import type { ItemId } from '../../model/ids.ts'
import { readItemId } from '../../model/itemId.ts'
import { usualRules } from '../../model/play.ts'
import { shippedPacks } from '../../packs/shipped/shippedPacks.ts'
import { memoryLedger } from '../../specimens/memoryLedger.ts'
import { asOnCard } from '../../specimens/typing.ts'

/** A host over an empty ledger, with a seed of its own for each session. */
const openHost = (): Client => {
  let [ids, seeds] = [0, 0]
  const host = createSimulator({
    packs: shippedPacks(),
    ledger: memoryLedger(),
    now: () => '2026-11-25T09:00:00.000Z',
    today: () => '2026-11-25',
    newId: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`,
    newSeed: () => seeds++,
    rules: usualRules,
    appVersion: '0.1.0',
  })
  return connect(serve(host, (bug) => expect.unreachable(String(bug))))
}

const must = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}

type Dealt = Extract<Output<'startSession'>, { feedback: 'typed' }>

const start = async (client: Client, packId = 'mil-ml'): Promise<Dealt> => {
  const dealt = must(await client.startSession({ mode: 'typing', packId, locale: 'fr' }))
  return dealt.feedback === 'typed' ? dealt : expect.unreachable('this is not typed')
}

/** What is typed at a position: as the card says, but for the first address where `spoil` says otherwise. */
const typedAt = (
  { session, items }: Dealt,
  position: number,
  spoil = (address: string) => address,
): Input<'recordTyped'> => {
  const item = items[position] ?? expect.unreachable()
  const entered = asOnCard(item).map((one, at) => (at === 0 ? { ...one, address: spoil(one.address) } : one))
  const decision = { entered, struck: [], forgotten: [] }
  return { sessionId: session.sessionId, position, itemId: item.id, decision, responseMs: 9_000 }
}

test('a session has ten messages, and is done with the tenth: right, slips and noticed are told, nothing counts as caught', async () => {
  const client = openHost()
  const dealt = await start(client)
  expect(dealt.items).toHaveLength(10)
  for (const position of dealt.items.keys()) {
    const spoiled = typedAt(dealt, position, (address) => (position === 0 ? address.replace('@', 'q@') : address))
    const struck = position === 1 ? spoiled.decision.entered.map((one) => ({ ...one, address: `q${one.address}` })) : []
    must(await client.recordTyped({ ...spoiled, decision: { ...spoiled.decision, struck } }))
  }
  const people = dealt.items.flatMap((item) => item.people).length
  const noticed = dealt.items[1]?.people.length
  const [session] = must(await client.listSessions({}))
  expect(session).toMatchObject({
    state: 'done',
    attempts: 10,
    isSealed: false,
    assessed: null,
    leaks: 1,
    typed: { right: people - 1, slips: 1, noticed },
    counts: { hits: 0, misses: 0, falseAlarms: 0, correctRejections: 0 },
  })
  expect(must(await client.readProgress({ period: 'all' }))).toMatchObject({ sessions: 0, messages: 0 })
  const read = must(await client.readSession({ sessionId: dealt.session.sessionId }))
  expect(read).toMatchObject({ attempts: [], debriefs: [], typed: { length: 10 } })
  expect(read.typed.map(({ item }) => item)).toEqual(dealt.items)
  const pack = must(await client.listPacks({ locale: 'fr' })).find(({ id }) => id === 'mil-ml')
  expect(pack).toMatchObject({ met: 10, counts: session?.counts })
})

test('the packs that are not a lesson or a shift offer it, the others refuse it', async () => {
  const client = openHost()
  const packs = must(await client.listPacks({ locale: 'en' }))
  const offering = packs.filter(({ modes }) => modes.includes('typing')).map(({ id }) => id)
  expect(offering).toEqual(packs.filter(({ shiftLength }) => shiftLength === null).map(({ id }) => id))
  for (const packId of offering) expect((await start(client, packId)).session.packId).toBe(packId)
  expect(await client.startSession({ mode: 'typing', packId: 'rare', locale: 'en' })).toMatchObject({
    ok: false,
    error: { code: 'unfitPack' },
  })
})

test('a message that is typed is no attempt, and an attempt is nothing typed', async () => {
  const client = openHost()
  const dealt = await start(client)
  const { sessionId, position, itemId, responseMs, decision } = typedAt(dealt, 0)
  const nothing = { marks: [], corrections: [] }
  expect(
    await client.recordAttempt({
      sessionId,
      position,
      itemId,
      decision: nothing,
      revealed: [],
      responseMs,
      takenBack: 0,
    }),
  ).toMatchObject({ ok: false, error: { code: 'unknownItem' } })
  const drill = must(await client.startSession({ mode: 'daily', locale: 'fr' }))
  const other = { sessionId: drill.session.sessionId, position: 0, itemId: drill.items[0]?.id as ItemId }
  expect(await client.recordTyped({ ...other, decision, responseMs })).toMatchObject({
    ok: false,
    error: { code: 'unknownItem' },
  })
  expect(must(await client.listSessions({})).map(({ attempts }) => attempts)).toEqual([0, 0])
})

test('a session that was closed stays open at its next message, one that was left is left', async () => {
  const client = openHost()
  const dealt = await start(client)
  must(await client.recordTyped(typedAt(dealt, 0)))
  expect(must(await client.listSessions({}))).toMatchObject([{ state: 'open', attempts: 1, items: 10 }])
  must(await client.leaveSession({ sessionId: dealt.session.sessionId }))
  expect(must(await client.listSessions({}))).toMatchObject([{ state: 'left', typed: { slips: 0 } }])
})

test('what was mistyped is what the next sessions of typing are rather about, and what a review is about', async () => {
  const client = openHost()
  const dealt = await start(client)
  const swap = (address: string) => address.replace(/([a-z])([a-z])(?=\.[a-z]+$)/, '$2$1')
  for (const position of dealt.items.keys()) must(await client.recordTyped(typedAt(dealt, position, swap)))
  const review = must(await client.readReview({ locale: 'en' }))
  expect(review.due.map(({ kind }) => kind)).toContain('lettersTransposed')
  expect(review.missed.every(({ how }) => how === 'mistyped')).toBe(true)
  expect(must(await client.startSession({ mode: 'review', locale: 'en' })).items.length).toBeGreaterThan(0)

  const about = async (asked: Client): Promise<number> => {
    let found = 0
    for (let round = 0; round < 20; round++) {
      const ids = (await start(asked, 'siblings')).items.map(({ id }) => readItemId(id).scenarioId)
      found += ids.filter((id) => hasSwap.has(id)).length
    }
    return found
  }
  expect(await about(client)).toBeGreaterThan((await about(openHost())) * 1.3)
})

/** Scenarios that are about letters swapped. */
const hasSwap = new Set(
  shippedPacks().flatMap(({ scenarios }) =>
    scenarios.filter(({ traps }) => traps.some(({ kind }) => kind === 'lettersTransposed')).map(({ id }) => id),
  ),
)
