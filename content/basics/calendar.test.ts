import { expect, test } from 'vitest'
import { dayNumber, dayOf, weekOf } from './calendar.ts'

test('days are counted as the calendar counts them, from 1896 to 2104, with 1900 and 2100 no leap years', () => {
  const first = dayNumber('1896-01-01')
  const numbers = Array.from({ length: dayNumber('2104-12-31') - first + 1 }, (_, at) => first + at)
  const days = numbers.map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10))
  expect(numbers.map(dayOf)).toEqual(days)
  expect(days.map(dayNumber)).toEqual(numbers)
})

test('a week has its five working days, Monday first', () => {
  const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']
  for (const day of week) expect(weekOf(day)).toEqual(week)
})

test('whoever plays at the weekend sees that day after them', () => {
  expect(weekOf('2026-03-01')).toEqual([
    '2026-02-23',
    '2026-02-24',
    '2026-02-25',
    '2026-02-26',
    '2026-02-27',
    '2026-03-01',
  ])
})
