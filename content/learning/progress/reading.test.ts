import { expect, test } from 'vitest'
import type { ErrorKindId } from '../../model/errorKind.ts'
import { measureProgress } from '../../specimens/learner.ts'
import { type Answered, answered } from '../../specimens/progress.ts'
import { readingOf } from './reading.ts'

const weekly = (at: string, caught: number, missed: number, kind: ErrorKindId = 'dotLost'): Answered[] => [
  ...Array.from({ length: caught }, () => ({ at, kind, marks: [0] })),
  ...Array.from({ length: missed }, () => ({ at, kind, marks: [] })),
]

const read = (...given: readonly Answered[]) => readingOf(measureProgress([{ attempts: given.map(answered) }], 'all'))

const first = '2026-03-02T10:00:00.000Z'
const second = '2026-03-09T10:00:00.000Z'

test('10 of 20 and then 18 of 20 caught is more than chance makes', () => {
  const { change } = read(...weekly(first, 10, 10), ...weekly(second, 18, 2))
  expect(change?.caught).toEqual({ direction: 'more', before: { n: 10, of: 20 }, now: { n: 18, of: 20 } })
  expect(change?.alarms.direction).toBe('same')
})

test('10 of 20 and then 13 of 20 may be chance, and is not called progress', () => {
  expect(read(...weekly(first, 10, 10), ...weekly(second, 13, 7)).change?.caught.direction).toBe('same')
})

test('a fall is said as plainly as a rise', () => {
  expect(read(...weekly(first, 19, 1), ...weekly(second, 9, 11)).change?.caught.direction).toBe('fewer')
})

test('all caught before and after is no change', () => {
  expect(read(...weekly(first, 12, 0), ...weekly(second, 12, 0)).change?.caught.direction).toBe('same')
})

test('within one week, or with fewer than ten in a half, nothing is compared', () => {
  expect(read(...weekly(first, 30, 30)).change).toBeNull()
  expect(read(...weekly(first, 4, 5), ...weekly(second, 9, 0)).change).toBeNull()
})

test('the kind that gets past most is named, from ten of it on and when a fifth of it was missed', () => {
  const often = weekly(first, 19, 1)
  expect(read(...often, ...weekly(first, 6, 4, 'namesake'), ...weekly(first, 0, 9, 'secureTwin')).hardest).toEqual({
    kind: 'namesake',
    caught: { n: 6, of: 10 },
  })
  expect(read(...often, ...weekly(first, 9, 1, 'namesake')).hardest).toBeNull()
})

test('a rate says something from ten wrong and ten right recipients on', () => {
  expect(read(...weekly(first, 5, 4)).isEnough).toBe(false)
  expect(read(...weekly(first, 5, 5)).isEnough).toBe(true)
})
