import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mondayOf, weekNumber } from './week.ts'

const dayMs = 86_400_000

test.each([
  ['2026-03-09T00:00:00.000Z', '2026-03-09'],
  ['2026-03-15T23:59:59.999Z', '2026-03-09'],
  ['2024-12-31T12:00:00Z', '2024-12-30'],
  ['2024-02-29T12:00:00Z', '2024-02-26'],
  ['1970-01-01T00:00:00Z', '1969-12-29'],
  ['2000-03-01T00:00:00Z', '2000-02-28'],
])('%s is in the week of Monday %s', (instant, monday) => {
  expect(mondayOf(weekNumber(instant))).toBe(monday)
})

test('a week is the seven days from a Monday on, as the platform’s own calendar has it', () => {
  const instants = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, (date) => {
      const week = weekNumber(date.toISOString())
      const monday = new Date(mondayOf(week))
      expect(monday.getUTCDay()).toBe(1)
      expect(Math.floor((date.getTime() - monday.getTime()) / dayMs)).toBeGreaterThanOrEqual(0)
      expect(Math.floor((date.getTime() - monday.getTime()) / dayMs)).toBeLessThan(7)
      expect(weekNumber(new Date(date.getTime() + 7 * dayMs).toISOString())).toBe(week + 1)
    }),
  )
})
