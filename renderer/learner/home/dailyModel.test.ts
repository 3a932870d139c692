import { expect, test } from 'vitest'
import { tilesOf } from './dailyModel.ts'

test('the week shows what was done, where today stands and what is ahead', () => {
  const tiles = tilesOf({
    today: '2026-11-25',
    dailyPackIds: { en: 'forces', fr: 'armees' },
    week: ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map((day) => ({
      day,
      isDone: day === '2026-11-23',
    })),
    assessment: { passMark: 80, falseAlarmLimit: 10, items: 24 },
  })
  expect(tiles.map(({ is }) => is)).toEqual(['done', 'past', 'today', 'ahead'])
  expect(tiles.map(({ isToday }) => isToday)).toEqual([false, false, true, false])
})
