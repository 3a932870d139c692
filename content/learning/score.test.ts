import { expect, test } from 'vitest'
import { tally } from '../model/counts.ts'
import { probit } from './probit.ts'
import { score } from './score.ts'

test('82 of 100 caught with 46 of 100 false alarms is d′ 1.002793 and criterion −0.401960', () => {
  const it = score({ hits: 82, misses: 18, falseAlarms: 46, correctRejections: 54 })
  expect(it?.dPrime).toBeCloseTo(1.002793, 6)
  expect(it?.criterion).toBeCloseTo(-0.40196, 6)
})

test('a perfect row has a finite score, and no skill at all is zero', () => {
  expect(score({ hits: 10, misses: 0, falseAlarms: 0, correctRejections: 10 })?.dPrime).toBeCloseTo(3.3812, 3)
  expect(score({ hits: 5, misses: 5, falseAlarms: 5, correctRejections: 5 })?.dPrime).toBeCloseTo(0, 12)
})

test('below ten wrong or ten right recipients there is no score', () => {
  expect(score({ hits: 9, misses: 0, falseAlarms: 0, correctRejections: 40 })).toBeNull()
  expect(score({ hits: 9, misses: 1, falseAlarms: 0, correctRejections: 9 })).toBeNull()
  expect(score({ hits: 9, misses: 1, falseAlarms: 0, correctRejections: 10 })).not.toBeNull()
})

test('every outcome is counted once', () => {
  const outcomes = (['hit', 'miss', 'falseAlarm', 'correctRejection', 'hit'] as const).map((outcome, recipient) => ({
    recipient,
    outcome,
    leaked: false,
  }))
  expect(tally(outcomes)).toEqual({ hits: 2, misses: 1, falseAlarms: 1, correctRejections: 1 })
})

test.each([
  // p, z(p): the values that Wichura gives to check an implementation with, and two of the usual tables
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798409],
  [0.975, 1.959963984540054],
  [0.5, 0],
])('z(%d) is %d', (p, z) => {
  expect(probit(p)).toBeCloseTo(z, 12)
})

test('z is not defined at 0, at 1 or for no number', () => {
  for (const p of [0, 1, -0.1, Number.NaN]) expect(() => probit(p)).toThrow(RangeError)
})
