import { expect, test } from 'vitest'
import type { Wait } from '../../learning/wait.ts'
import { answered } from '../../specimens/progress.ts'
import { returnsOf } from './returns.ts'

type Session = Parameters<typeof returnsOf>[0]

const waits: Wait[] = [
  { kind: 'dotLost', caughtMs: 3, missedMs: 1 },
  { kind: 'letterOmitted', caughtMs: 4, missedMs: 2 },
]
const sessionOf = (...attempts: readonly ReturnType<typeof answered>[]): Session => ({
  dealt: {
    feedback: 'each',
    items: attempts.map((one) => one.item),
    keys: attempts.map((one) => one.key),
    debriefs: [],
    waits,
  },
  answers: attempts.map(({ decision, revealed, takenBack, responseMs, outcomes }) => ({
    given: { decision, revealed, takenBack },
    responseMs,
    judgement: { outcomes, leaked: false },
  })),
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
