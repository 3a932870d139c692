import { expect, test } from 'vitest'
import { connect } from '../../content/contract/client.ts'
import type { Send } from '../../content/contract/send.ts'
import { measureProgress } from '../../content/learning/progress/measure.ts'
import type { Period } from '../../content/learning/progress/progress.ts'
import { createApp } from './appStore.ts'
import { pageClock } from './clock.ts'

/** A host at the far end of the wire that counts when it is told to. */
const slowHost = () => {
  const waiting: { period: Period; answer: (outcome: unknown) => void }[] = []
  const send: Send = async (call) => {
    const { name, input } = call as { name: string; input: { period: Period } }
    if (name !== 'readProgress') return { ok: true, value: [] }
    const { promise, resolve } = Promise.withResolvers<unknown>()
    waiting.push({ period: input.period, answer: resolve })
    return promise
  }
  const { store, verbs } = createApp(connect(send), pageClock, 'en')
  return { store, verbs, waiting, count: (period: Period) => ({ ok: true, value: measureProgress([], period) }) }
}

test('of two periods that were asked for, the last is shown, whichever is counted first', async () => {
  const { store, verbs, waiting, count } = slowHost()
  const first = verbs.readProgress('12weeks')
  const last = verbs.readProgress('all')
  waiting[1]?.answer(count('all'))
  await last
  waiting[0]?.answer(count('12weeks'))
  await first
  expect(store.getState().reckoning).toMatchObject({ period: 'all', progress: { period: 'all' }, failure: null })
})

test('a count that fails is told there, keeps what was counted before, and is forgotten at the next', async () => {
  const { store, verbs, waiting, count } = slowHost()
  const before = verbs.readProgress('all')
  waiting[0]?.answer(count('all'))
  await before
  const failing = verbs.readProgress('12weeks')
  const error = { code: 'ledgerUnavailable', values: { path: 'ledger', reason: 'it is gone.' } }
  waiting[1]?.answer({ ok: false, error })
  await failing
  expect(store.getState()).toMatchObject({
    reckoning: { period: '12weeks', progress: { period: 'all' }, failure: error },
    problem: null,
  })
  const again = verbs.readProgress('12weeks')
  expect(store.getState().reckoning.failure).toBeNull()
  waiting[2]?.answer(count('12weeks'))
  await again
  expect(store.getState().reckoning).toMatchObject({ progress: { period: '12weeks' }, failure: null })
})

test('progress is counted anew each time that it is gone to', () => {
  const { verbs, waiting } = slowHost()
  verbs.goProgress()
  verbs.goHome()
  verbs.goProgress()
  expect(waiting.map(({ period }) => period)).toEqual(['12weeks', '12weeks'])
})
