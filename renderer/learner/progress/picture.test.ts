import { expect, test } from 'vitest'
import { measureProgress } from '../../../content/specimens/learner.ts'
import { answered } from '../../../content/specimens/progress.ts'
import { drawRecord, type RecordTexts } from './picture.ts'
import { progressWords } from './progressWords.ts'

const progress = measureProgress(
  [
    {
      attempts: [
        answered({ at: '2026-03-02T10:00:00.000Z', kind: 'dotLost', marks: [0] }),
        answered({ at: '2026-03-09T10:00:00.000Z', kind: 'dotLost' }),
      ],
    },
  ],
  'all',
)
const enough = { n: 8, of: 12 }
const texts: RecordTexts = {
  t: progressWords.en,
  f: { share: (share) => `${share * 100}%`, week: (monday) => monday, weekOfYear: (monday) => monday },
  lead: 'word '.repeat(60).trim(),
  about: 'Two weeks.',
  columns: [
    [
      {
        title: 'By kind of error',
        rows: [
          { id: 'few', name: 'Dot lost', caught: { n: 1, of: 2 }, alarms: null },
          { id: 'enough', name: 'A kind whose name is too long for its line', caught: enough, alarms: null },
        ],
      },
    ],
    [{ title: 'By place', rows: [{ id: 'to', name: 'To', caught: enough, alarms: { n: 1, of: 40 } }] }],
  ],
}

const { width, height, shapes } = drawRecord(progress, texts)
const texted = shapes.flatMap((shape) => (shape.is === 'text' ? [shape] : []))

test('the picture has every chart, every line and its counts, worst first', () => {
  const words = texted.map((shape) => shape.text)
  for (const expected of ['Progress', 'Two weeks.', 'By kind of error', 'By place', '8 of 12', '1 of 2', '1 of 40']) {
    expect(words).toContain(expected)
  }
  expect(words.indexOf('8 of 12')).toBeLessThan(words.indexOf('Dot lost'))
  expect(words.filter((text) => /^2026-03-0[29]$/.test(text))).toHaveLength(2)
})

test('nothing lies outside of the picture, and a long sentence is broken', () => {
  for (const { x, y } of texted) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(width)
    expect(y).toBeLessThan(height)
  }
  for (const shape of shapes) {
    if (shape.is !== 'path') continue
    for (const [, x, y] of shape.path.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0)
      expect(Number(x)).toBeLessThanOrEqual(width)
      expect(Number(y)).toBeLessThanOrEqual(height)
    }
  }
  expect(texted.filter((shape) => shape.text.startsWith('word word')).length).toBeGreaterThan(1)
})

test('an assessment is in the picture with what came of it and its pass mark', () => {
  const attempts = [answered({ at: '2026-03-09T10:00:00.000Z', kind: 'dotLost' })]
  const play = { mode: 'assessment', form: 1, passMark: 80, falseAlarmLimit: 10 } as const
  const assessed = drawRecord(measureProgress([{ attempts, play }], 'all'), texts)
  const words = assessed.shapes.flatMap((shape) => (shape.is === 'text' ? [shape.text] : []))
  expect(words).toEqual(expect.arrayContaining(['Pass mark 80%', 'assessment not passed']))
})
