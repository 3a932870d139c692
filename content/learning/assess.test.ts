import { expect, test } from 'vitest'
import { usualRules } from '../model/play.ts'
import { assess, isPassed } from './assess.ts'

const counts = (hits: number, misses: number, falseAlarms: number, correctRejections: number) => ({
  hits,
  misses,
  falseAlarms,
  correctRejections,
})

test('the pass mark and the limit themselves are enough', () => {
  expect(assess(counts(8, 2, 1, 9), usualRules)).toEqual({ caughtEnough: true, alarmsKept: true })
  expect(assess(counts(79, 21, 0, 9), usualRules).caughtEnough).toBe(false)
  expect(assess(counts(8, 2, 11, 89), usualRules).alarmsKept).toBe(false)
})

test('whoever marks everything catches everything, and does not pass', () => {
  const assessed = assess(counts(10, 0, 50, 0), usualRules)
  expect(assessed).toEqual({ caughtEnough: true, alarmsKept: false })
  expect(isPassed(assessed)).toBe(false)
})

test('whoever marks nothing raises no alarm, and does not pass', () => {
  expect(isPassed(assess(counts(0, 10, 0, 50), usualRules))).toBe(false)
})

test('where nothing was wrong there was nothing to catch', () => {
  expect(isPassed(assess(counts(0, 0, 0, 12), usualRules))).toBe(true)
})

test('a limit of none allows none', () => {
  expect(assess(counts(1, 0, 1, 999), { passMark: 100, falseAlarmLimit: 0 }).alarmsKept).toBe(false)
})
