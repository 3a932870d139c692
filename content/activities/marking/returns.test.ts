import { expect, test } from 'vitest'
import type { SessionSummary } from '../../model/summary.ts'
import { answered } from '../../specimens/progress.ts'
import { returnsOf, type ToldSession } from './session.ts'

const waits: ToldSession['waits'] = [
  { kind: 'dotLost', caughtMs: 3, missedMs: 1 },
  { kind: 'letterOmitted', caughtMs: 4, missedMs: 2 },
]
const sessionOf = (...attempts: readonly ReturnType<typeof answered>[]): ToldSession => ({
  feedback: 'each',
  summary: {} as SessionSummary,
  items: attempts.map((one) => one.item),
  keys: attempts.map((one) => one.key),
  debriefs: [],
  before: 0,
  answers: attempts.map((one) => ({ ...one, leaked: false })),
  waits,
})

test('a kind that was caught comes back later than one that was missed, and one that was not met is not spoken of', () => {
  expect([...returnsOf(sessionOf(answered({ kind: 'dotLost', marks: [0] })))]).toEqual([
    ['dotLost', { inMs: 3, isMissed: false }],
  ])
  expect([...returnsOf(sessionOf(answered({ kind: 'dotLost' })))]).toEqual([['dotLost', { inMs: 1, isMissed: true }]])
})

test('missed once in a session is missed, whatever is caught after it', () => {
  const session = sessionOf(answered({ kind: 'dotLost' }), answered({ kind: 'dotLost', marks: [0] }))
  expect(returnsOf(session).get('dotLost')).toEqual({ inMs: 1, isMissed: true })
})
