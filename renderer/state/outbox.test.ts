import * as v from 'valibot'
import { expect, test } from 'vitest'
import { failure } from '../../content/model/failure.ts'
import { ItemId, SessionId } from '../../content/model/ids.ts'
import { handClock, settle } from '../specimens/handClock.ts'
import { type AnswerCall, emptyOutbox, put, retryNow, selectTrouble, waitAfter } from './outbox.ts'
import { createOutboxStore } from './outboxStore.ts'

/** What an outbox files with. */
type Recording = Parameters<typeof createOutboxStore>[0]

const sessionId = v.parse(SessionId, '6f1c1d5e-3a70-4f55-9c35-0d6f2b8e4a10')

const answer = (position: number): AnswerCall => ({
  sessionId,
  position,
  itemId: v.parse(ItemId, `crew-list@1#${position}`),
  answer: { activity: 'marking', content: { decision: { marks: [1], corrections: [] }, revealed: [], takenBack: 0 } },
  responseMs: 4_200,
})

/** A host that fails until it is mended, and remembers what it was asked. */
const host = () => {
  const asked: number[] = []
  const state = { broken: false }
  const record: Recording = async ({ position }) => {
    asked.push(position)
    return state.broken
      ? { ok: false, error: failure('ledgerUnavailable', { cause: 'readOnly', path: 'ledger.db', system: null }) }
      : { ok: true, value: { judgement: null } }
  }
  return { asked, state, record }
}

test('an answer that the host confirms leaves the outbox', async () => {
  const { record, asked } = host()
  const outbox = createOutboxStore(record, handClock().clock)
  outbox.put(answer(0))
  await settle()
  expect(asked).toEqual([0])
  expect(outbox.store.getState()).toEqual(emptyOutbox)
})

test('a failed answer goes out again after 1, 2 and 5 seconds, then every 10, and is never dropped', async () => {
  const { record, asked, state } = host()
  const { clock, pass } = handClock()
  state.broken = true
  const outbox = createOutboxStore(record, clock)
  outbox.put(answer(0))
  await settle()
  for (const [wait, tries] of [
    [999, 1],
    [1, 2],
    [1_999, 2],
    [1, 3],
    [5_000, 4],
    [9_999, 4],
    [1, 5],
    [10_000, 6],
  ] as const) {
    await pass(wait)
    expect(asked).toHaveLength(tries)
  }
  expect(outbox.store.getState().unsaved).toHaveLength(1)
  state.broken = false
  await pass(10_000)
  expect(outbox.store.getState()).toEqual(emptyOutbox)
})

test('answers go out one at a time and in order', async () => {
  const asked: number[] = []
  const waiting: (() => void)[] = []
  const record: Recording = ({ position }) =>
    new Promise((resolve) => {
      asked.push(position)
      waiting.push(() => resolve({ ok: true, value: { judgement: null } }))
    })
  const outbox = createOutboxStore(record, handClock().clock)
  outbox.put(answer(0))
  outbox.put(answer(1))
  await settle()
  expect(asked).toEqual([0])
  waiting[0]?.()
  await settle()
  expect(asked).toEqual([0, 1])
})

test('trying again sends at once what would have waited', async () => {
  const { record, asked, state } = host()
  const outbox = createOutboxStore(record, handClock().clock)
  state.broken = true
  outbox.put(answer(0))
  await settle()
  state.broken = false
  outbox.tryNow()
  await settle()
  expect(asked).toEqual([0, 0])
  expect(outbox.store.getState().unsaved).toEqual([])
})

test('one answer that keeps failing does not hold up the others', async () => {
  const { clock } = handClock()
  const record: Recording = async ({ position }) =>
    position === 0
      ? { ok: false, error: failure('unknownItem', { itemId: 'm@1#1', position: 0 }) }
      : { ok: true, value: { judgement: null } }
  const outbox = createOutboxStore(record, clock)
  outbox.put(answer(0))
  outbox.put(answer(1))
  await settle()
  expect(outbox.store.getState().unsaved.map((one) => one.call.position)).toEqual([0])
})

test('nothing is told before an answer has failed, and then how many wait and why', async () => {
  const { record, state } = host()
  const outbox = createOutboxStore(record, handClock().clock)
  expect(selectTrouble(put(emptyOutbox, answer(0), 0))).toBeUndefined()
  state.broken = true
  outbox.put(answer(0))
  outbox.put(answer(1))
  await settle()
  expect(selectTrouble(outbox.store.getState())).toMatchObject({ count: 2, reason: { code: 'ledgerUnavailable' } })
})

test('the same position is taken in once', () => {
  const once = put(emptyOutbox, answer(0), 0)
  expect(put(once, answer(0), 5)).toBe(once)
})

test('hurrying never makes an answer later', () => {
  const due = put(emptyOutbox, answer(0), 3)
  expect(retryNow(due, 9).unsaved[0]?.dueAt).toBe(3)
})

test('the waiting time stops growing at ten seconds', () => {
  expect([1, 2, 3, 4, 5, 99].map(waitAfter)).toEqual([1_000, 2_000, 5_000, 10_000, 10_000, 10_000])
})
