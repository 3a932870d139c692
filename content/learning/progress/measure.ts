import { errorKindIds } from '../../model/errorKind.ts'
import { Display, Field } from '../../model/item.ts'
import { paceOf } from './pace.ts'
import type { Paces, Period, Progress, ProgressWeek } from './progress.ts'
import { sumWeeks } from './sumWeeks.ts'
import { mondayOf } from './week.ts'
import type { Weeks, WeekTotals } from './weekTotals.ts'

/** Weeks of the shorter period. */
const recentWeeks = 12

const difficulties = [1, 2, 3, 4, 5] as const

const pacesOf = ({ times }: WeekTotals): Paces => ({ typo: paceOf(times.typo), clean: paceOf(times.clean) })

const weekOf = (week: WeekTotals): ProgressWeek => ({
  monday: mondayOf(week.week),
  messages: week.messages,
  counts: week.counts,
  paces: pacesOf(week),
  assessments: { ...week.assessments },
})

/** Weeks as they were worked out before: in those that are over nothing changes. */
const knownWeeks = new WeakMap<WeekTotals, ProgressWeek>()

const weekOnce = (week: WeekTotals): ProgressWeek => {
  const found = knownWeeks.get(week) ?? weekOf(week)
  knownWeeks.set(week, found)
  return found
}

/** What stands under those of the keys that were met, in their order. */
const metOf = <Key extends string | number, Value>(
  keys: readonly Key[],
  byKey: Readonly<Partial<Record<Key, Value>>>,
): (readonly [Key, Value])[] =>
  keys.flatMap((key) => {
    const value = byKey[key]
    return value === undefined ? [] : [[key, value] as const]
  })

/** What the weeks of a period hold. Dates are UTC. */
export const measureProgress = ({ totals, lastAssessment }: Weeks, period: Period): Progress => {
  const met = totals.filter(({ messages }) => messages > 0)
  const latest = met.at(-1)?.week ?? 0
  const weeks = period === 'all' ? met : met.filter(({ week }) => week > latest - recentWeeks)
  const sum = sumWeeks(weeks)
  return {
    period,
    sessions: sum.sessions,
    messages: sum.messages,
    earlier: met.reduce((messages, week) => messages + week.messages, 0) - sum.messages,
    counts: sum.counts,
    weeks: weeks.map(weekOnce),
    passMark: sum.assessments.taken > 0 ? (lastAssessment?.passMark ?? null) : null,
    kinds: metOf(errorKindIds, sum.kinds).map(([kind, ends]) => ({ kind, ...ends })),
    displays: metOf(Display.options, sum.displays).map(([display, counts]) => ({ display, counts })),
    difficulties: metOf(difficulties, sum.difficulties).map(([difficulty, counts]) => ({ difficulty, counts })),
    fields: metOf(Field.options, sum.fields).map(([field, counts]) => ({ field, counts })),
    paces: pacesOf(sum),
    untimed: sum.untimed,
  }
}
