import { addCounts, type Counts, noCounts } from '../../model/counts.ts'
import { errorKindIds } from '../../model/errorKind.ts'
import { Display, Field } from '../../model/item.ts'
import { joinTimes, paceOf } from './pace.ts'
import type { Paces, Period, Progress, ProgressKind, ProgressWeek } from './progress.ts'
import { mondayOf } from './week.ts'
import type { Ends, Weeks, WeekTotals } from './weekTotals.ts'

/** Weeks of the shorter period. */
const recentWeeks = 12

const difficulties = [1, 2, 3, 4, 5] as const

const pacesOf = (weeks: readonly WeekTotals[]): Paces => ({
  typo: paceOf(joinTimes(weeks.map(({ times }) => times.typo))),
  clean: paceOf(joinTimes(weeks.map(({ times }) => times.clean))),
})

const sumOf = (weeks: readonly WeekTotals[], of: (week: WeekTotals) => number): number =>
  weeks.reduce((sum, week) => sum + of(week), 0)

const countsOf = (all: readonly Counts[]): Counts => all.reduce(addCounts, noCounts)

const weekOf = (week: WeekTotals): ProgressWeek => ({
  monday: mondayOf(week.week),
  messages: week.messages,
  counts: week.counts,
  paces: { typo: paceOf(week.times.typo), clean: paceOf(week.times.clean) },
  assessments: { ...week.assessments },
})

const addEnds = (a: Ends, b: Ends): Ends => ({
  caught: a.caught + b.caught,
  miscorrected: a.miscorrected + b.miscorrected,
  mistaken: a.mistaken + b.mistaken,
  unseen: a.unseen + b.unseen,
})

const kindsOf = (weeks: readonly WeekTotals[]): ProgressKind[] =>
  errorKindIds.flatMap((kind) => {
    const [first, ...others] = weeks.flatMap(({ kinds }) => kinds[kind] ?? [])
    return first ? [{ kind, ...others.reduce(addEnds, first) }] : []
  })

/** The counts under each of these keys that was met. */
const countEach = <Key extends string | number>(
  keys: readonly Key[],
  parts: readonly Readonly<Partial<Record<Key, Counts>>>[],
): (readonly [Key, Counts])[] =>
  keys.flatMap((key) => {
    const met = parts.flatMap((part) => part[key] ?? [])
    return met.length > 0 ? [[key, countsOf(met)] as const] : []
  })

/** What the weeks of a period hold. Dates are UTC. */
export const measureProgress = ({ totals, lastAssessment }: Weeks, period: Period): Progress => {
  const met = totals.filter(({ messages }) => messages > 0)
  const latest = met.at(-1)?.week ?? 0
  const weeks = period === 'all' ? met : met.filter(({ week }) => week > latest - recentWeeks)
  const messages = sumOf(weeks, (week) => week.messages)
  return {
    period,
    sessions: sumOf(weeks, (week) => week.sessions),
    messages,
    earlier: sumOf(met, (week) => week.messages) - messages,
    counts: countsOf(weeks.map(({ counts }) => counts)),
    weeks: weeks.map(weekOf),
    passMark: weeks.some(({ assessments }) => assessments.taken > 0) ? (lastAssessment?.passMark ?? null) : null,
    kinds: kindsOf(weeks),
    displays: countEach(
      Display.options,
      weeks.map((week) => week.displays),
    ).map(([display, counts]) => ({ display, counts })),
    difficulties: countEach(
      difficulties,
      weeks.map((week) => week.difficulties),
    ).map(([difficulty, counts]) => ({ difficulty, counts })),
    fields: countEach(
      Field.options,
      weeks.map((week) => week.fields),
    ).map(([field, counts]) => ({ field, counts })),
    paces: pacesOf(weeks),
    untimed: sumOf(weeks, (week) => week.untimed),
  }
}
