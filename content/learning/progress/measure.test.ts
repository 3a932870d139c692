import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { addCounts, noCounts } from '../../model/counts.ts'
import { errorKindIds } from '../../model/errorKind.ts'
import { Display, Field } from '../../model/item.ts'
import { measureProgress } from '../../specimens/learner.ts'
import { type Answered, answered } from '../../specimens/progress.ts'
import { newLearner } from '../learnerModel.ts'
import { measureProgress as progressOf } from './measure.ts'
import { Period, Progress, type ProgressKind } from './progress.ts'
import { weeksAfter } from './weekTotals.ts'

const one = (...given: readonly Answered[]) => [{ attempts: given.map(answered) }]
const all = (...given: readonly Answered[]) => measureProgress(one(...given), 'all')

test('nobody has played: nothing is counted, and no list has a line', () => {
  expect(measureProgress([], '12weeks')).toEqual({
    period: '12weeks',
    sessions: 0,
    messages: 0,
    earlier: 0,
    counts: noCounts,
    weeks: [],
    kinds: [],
    displays: [],
    difficulties: [],
    fields: [],
    paces: { typo: { messages: 0, medianMs: null }, clean: { messages: 0, medianMs: null } },
    untimed: 0,
    passMark: null,
  })
  expect(measureProgress([{ attempts: [] }], 'all')).toMatchObject({ sessions: 0, messages: 0 })
})

test('one session: a hit and a false alarm stand in their week, place, display and difficulty', () => {
  const progress = all(
    { kind: 'dotLost', marks: [0], display: 'nameOnly', difficulty: 4, fields: ['to', 'bcc'] },
    { marks: [1], fields: ['to', 'bcc'] },
  )
  const counts = { hits: 1, misses: 0, falseAlarms: 1, correctRejections: 2 }
  expect(progress).toMatchObject({ sessions: 1, messages: 2, earlier: 0, counts })
  expect(progress.weeks).toMatchObject([{ monday: '2026-03-09', messages: 2, counts }])
  expect(progress.fields).toEqual([
    { field: 'to', counts: { hits: 1, misses: 0, falseAlarms: 0, correctRejections: 1 } },
    { field: 'bcc', counts: { hits: 0, misses: 0, falseAlarms: 1, correctRejections: 1 } },
  ])
  expect(progress.displays.map((row) => row.display)).toEqual(['full', 'nameOnly'])
  expect(progress.difficulties.map((row) => row.difficulty)).toEqual([3, 4])
})

test('a wrong recipient is caught, corrected wrongly, passed over for a right one, or not seen at all', () => {
  const kind = 'suffixLetterLost'
  const [row] = all(
    { kind, marks: [0] },
    { kind, corrections: [{ recipient: 0, address: '0@fleetnorth.mil' }] },
    { kind, corrections: [{ recipient: 0, address: '0@fleetnorth.com' }] },
    { kind, marks: [1] },
    { kind, marks: [] },
    { kind, marks: [] },
  ).kinds
  expect(row).toEqual({ kind, caught: 2, miscorrected: 1, mistaken: 1, unseen: 2 })
})

test('twelve weeks end with the week of the latest answer, whichever was filed last', () => {
  const weeks = ['2026-03-09', '2025-12-22', '2025-12-21', '2024-01-01']
  const progress = measureProgress(one(...weeks.map((at) => ({ at: `${at}T08:00:00.000Z` }))), '12weeks')
  expect(progress.weeks.map((week) => week.monday)).toEqual(['2025-12-22', '2026-03-09'])
  expect(progress).toMatchObject({ messages: 2, earlier: 2 })
})

test('the middle time is of the messages that were read, with a wrong recipient and without', () => {
  const { paces, untimed } = all(
    ...[2_000, 4_000, 12_000].map((responseMs) => ({ kind: 'dotLost' as const, responseMs })),
    ...[3_000, 5_000].map((responseMs) => ({ responseMs })),
    { responseMs: 40 },
    { responseMs: 3_600_000 },
  )
  expect(paces).toEqual({ typo: { messages: 3, medianMs: 4_000 }, clean: { messages: 2, medianMs: 4_000 } })
  expect(untimed).toBe(2)
})

const answers: fc.Arbitrary<Answered> = fc.record({
  at: fc
    .date({ min: new Date('2025-06-01'), max: new Date('2026-06-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  fields: fc.array(fc.constantFrom(...Field.options), { minLength: 2, maxLength: 5 }),
  kind: fc.option(fc.constantFrom(...errorKindIds), { nil: undefined }),
  display: fc.constantFrom(...Display.options),
  difficulty: fc.integer({ min: 1, max: 5 }),
  responseMs: fc.integer({ min: 0, max: 600_000 }),
  marks: fc.uniqueArray(fc.integer({ min: 0, max: 1 })),
})

const seen = ({ caught, miscorrected, mistaken, unseen }: ProgressKind) => ({
  hits: caught + miscorrected,
  misses: mistaken + unseen,
})

test('whatever was answered, every list adds up to the same counts, and every message is somewhere', () => {
  fc.assert(
    fc.property(fc.array(answers, { maxLength: 40 }), fc.constantFrom('12weeks', 'all'), (given, period) => {
      const progress = measureProgress(one(...given), period)
      expect(v.parse(Progress, progress)).toEqual(progress)
      for (const list of [progress.weeks, progress.displays, progress.difficulties, progress.fields]) {
        expect(list.reduce((sum, { counts }) => addCounts(sum, counts), noCounts)).toEqual(progress.counts)
      }
      const { hits, misses } = progress.counts
      const kinds = progress.kinds.map(seen)
      expect(kinds.reduce((sum, row) => sum + row.hits, 0)).toBe(hits)
      expect(kinds.reduce((sum, row) => sum + row.misses, 0)).toBe(misses)
      expect(progress.messages + progress.earlier).toBe(given.length)
      expect(progress.paces.typo.messages + progress.paces.clean.messages + progress.untimed).toBe(progress.messages)
      expect(progress.weeks.reduce((sum, week) => sum + week.messages, 0)).toBe(progress.messages)
    }),
  )
})

test('the order of filing and the cut into sessions do not matter', () => {
  fc.assert(
    fc.property(fc.array(answers, { minLength: 1, maxLength: 20 }), fc.nat(), (given, cut) => {
      const attempts = given.map(answered)
      const at = cut % (attempts.length + 1)
      const { sessions: _one, ...together } = measureProgress([{ attempts }], '12weeks')
      const parted = [{ attempts: attempts.slice(at).reverse() }, { attempts: attempts.slice(0, at) }]
      const { sessions: _two, ...apart } = measureProgress(parted, '12weeks')
      expect(apart).toEqual(together)
    }),
  )
})

test('asked after every sitting it says the same as asked once, though clocks go back', () => {
  fc.assert(
    fc.property(fc.array(answers, { minLength: 1, maxLength: 20 }), (given) => {
      let { weeks } = newLearner
      for (const attempts of given.map((one) => [answered(one)])) {
        weeks = weeksAfter(weeks, { attempts })
        const afresh = structuredClone(weeks)
        for (const period of Period.options) expect(progressOf(weeks, period)).toEqual(progressOf(afresh, period))
      }
    }),
  )
})

test('5,000 answers are counted in well under a second', () => {
  const attempts = Array.from({ length: 5_000 }, (_, at) =>
    answered({
      at: `${2020 + (at % 6)}-0${1 + (at % 9)}-1${at % 10}T10:00:00.000Z`,
      kind: at % 2 === 0 ? errorKindIds[at % errorKindIds.length] : undefined,
      marks: at % 3 === 0 ? [0] : [],
      responseMs: 400 + at,
    }),
  )
  const before = performance.now()
  const { messages } = measureProgress([{ attempts }], 'all')
  expect(messages).toBe(5_000)
  expect(performance.now() - before).toBeLessThan(1_000)
})

test('an assessment counts in the week of its last answer, passed or not, with the pass mark of the latest', () => {
  const rules = { mode: 'assessment', form: 1, falseAlarmLimit: 10 } as const
  const assessed = (at: string, passMark: number, marks: number[]) => ({
    attempts: [answered({ at, kind: 'dotLost', marks })],
    play: { ...rules, passMark },
  })
  const progress = measureProgress(
    [
      assessed('2026-03-10T10:00:00.000Z', 90, [0]),
      assessed('2026-03-03T10:00:00.000Z', 80, []),
      { attempts: [answered({ at: '2026-03-04T10:00:00.000Z' })], play: { mode: 'sprint' } },
    ],
    'all',
  )
  expect(progress.weeks.map((week) => week.assessments)).toEqual([
    { taken: 1, passed: 0 },
    { taken: 1, passed: 1 },
  ])
  expect(progress.passMark).toBe(90)
  expect(measureProgress([], 'all').passMark).toBeNull()
})
