import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ProgressWeek } from '../../../content/learning/progress/progress.ts'
import { mondayOf } from '../../../content/learning/progress/week.ts'
import { layOutWeeks } from './weeksChart.ts'

const noPace = { messages: 0, medianMs: null }

/** A week by its number, with so many wrong recipients caught and so many right ones marked. */
const week = (number: number, [hits, wrong]: [number, number], [alarms, right]: [number, number]): ProgressWeek => ({
  monday: mondayOf(number),
  messages: 1,
  counts: { hits, misses: wrong - hits, falseAlarms: alarms, correctRejections: right - alarms },
  paces: { typo: noPace, clean: noPace },
  assessments: { taken: 0, passed: 0 },
})

const room = { width: 984, em: 16 }

test('a share stands at its height, the latest week at the right edge', () => {
  const chart = layOutWeeks([week(100, [0, 20], [10, 20]), week(111, [20, 20], [0, 20])], room)
  const [first, last] = chart.caught.marks
  expect(first?.y).toBe(chart.bottom)
  expect(last?.y).toBe(chart.top)
  expect(chart.alarms.marks[0]?.y).toBe((chart.top + chart.bottom) / 2)
  expect(last?.x).toBe(chart.right - room.em)
  expect(first?.x).toBe(chart.left + room.em)
})

test('a week without answers keeps its place, and the line goes past it', () => {
  const chart = layOutWeeks([week(1, [5, 10], [1, 40]), week(2, [5, 10], [1, 40]), week(4, [5, 10], [1, 40])], room)
  const [a, b, c] = chart.caught.marks.map((mark) => mark.x)
  expect((c ?? 0) - (b ?? 0)).toBeCloseTo(2 * ((b ?? 0) - (a ?? 0)), 0)
  expect(chart.caught.path.match(/[ML]/g)).toEqual(['M', 'L', 'L'])
})

test('a point is hollow below ten recipients of its own sort, and left out where there are none', () => {
  const chart = layOutWeeks([week(1, [0, 0], [1, 9]), week(2, [4, 9], [1, 10])], room)
  expect(chart.caught.marks).toMatchObject([{ isHollow: true, share: { n: 4, of: 9 } }])
  expect(chart.alarms.marks.map((mark) => mark.isHollow)).toEqual([true, false])
})

test('over a year, as many weeks are named with their year as there is room for, the latest always', () => {
  const weeks = Array.from({ length: 100 }, (_, at) => week(at, [5, 10], [1, 40]))
  for (const width of [500, 984, 2_000]) {
    const { ticks, hasYears } = layOutWeeks(weeks, { width, em: 16 })
    expect(hasYears).toBe(true)
    expect(ticks.at(-1)?.monday).toBe(mondayOf(99))
    const steps = ticks.slice(1).map(({ x }, at) => x - (ticks[at]?.x ?? 0))
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(6.5 * 16 - 1)
  }
})

test('whatever the weeks, the width and the size of text: all within the picture, and the names apart', () => {
  const weeks = fc
    .uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 })
    .chain((numbers) =>
      fc.tuple(
        ...numbers
          .sort((a, b) => a - b)
          .map((number) =>
            fc
              .tuple(fc.nat(30), fc.nat(30), fc.nat(90), fc.nat(90))
              .map(([hits, misses, alarms, clean]) => week(number, [hits, hits + misses], [alarms, alarms + clean])),
          ),
      ),
    )
  fc.assert(
    fc.property(weeks, fc.integer({ min: 240, max: 2_400 }), fc.integer({ min: 12, max: 40 }), (given, width, em) => {
      const chart = layOutWeeks(given, { width, em })
      for (const { x, y } of [...chart.caught.marks, ...chart.alarms.marks]) {
        expect(x).toBeGreaterThanOrEqual(chart.left)
        expect(x).toBeLessThanOrEqual(chart.right)
        expect(y).toBeGreaterThanOrEqual(chart.top)
        expect(y).toBeLessThanOrEqual(chart.bottom)
      }
      expect(Math.abs(chart.caught.endY - chart.alarms.endY)).toBeGreaterThanOrEqual(2.7 * em - 0.2)
      for (const { endY } of [chart.caught, chart.alarms]) expect(endY).toBeLessThan(chart.bottom)
    }),
  )
})

test('a week with an assessment has a diamond over the plot, filled where one was passed, and the pass mark its height', () => {
  const failed = { ...week(1, [5, 20], [1, 40]), assessments: { taken: 1, passed: 0 } }
  const passed = { ...week(3, [18, 20], [1, 40]), assessments: { taken: 2, passed: 1 } }
  const chart = layOutWeeks([failed, week(2, [5, 10], [1, 40]), passed], room, 75)
  expect(chart.events).toMatchObject([{ isPassed: false }, { isPassed: true, x: chart.caught.marks[2]?.x }])
  for (const { y } of chart.events) expect(y).toBeLessThan(chart.top)
  expect(chart.passMark?.y).toBe(chart.grid[3]?.y)
  expect(layOutWeeks([week(2, [5, 10], [1, 40])], room)).toMatchObject({ events: [], passMark: null })
})
