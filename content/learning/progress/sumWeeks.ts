import { addCounts } from '../../model/counts.ts'
import { joinTimes } from './pace.ts'
import { type Ends, emptyWeek, type WeekTotals } from './weekTotals.ts'

const addEnds = (a: Ends, b: Ends): Ends => ({
  caught: a.caught + b.caught,
  miscorrected: a.miscorrected + b.miscorrected,
  mistaken: a.mistaken + b.mistaken,
  unseen: a.unseen + b.unseen,
})

/** What stands under a key in either, and their sum where it stands in both. */
const addEach = <Key extends string | number, Value>(
  a: Readonly<Partial<Record<Key, Value>>>,
  b: Readonly<Partial<Record<Key, Value>>>,
  add: (a: Value, b: Value) => Value,
): Readonly<Partial<Record<Key, Value>>> => {
  const sum: Partial<Record<Key, Value>> = { ...a }
  for (const key of Object.keys(b) as Key[]) {
    const [before, value] = [sum[key], b[key]]
    sum[key] = before === undefined || value === undefined ? value : add(before, value)
  }
  return sum
}

/** Two parts as one; its number is that of the second. */
const add = (a: WeekTotals, b: WeekTotals): WeekTotals => ({
  week: b.week,
  messages: a.messages + b.messages,
  sessions: a.sessions + b.sessions,
  counts: addCounts(a.counts, b.counts),
  kinds: addEach(a.kinds, b.kinds, addEnds),
  displays: addEach(a.displays, b.displays, addCounts),
  difficulties: addEach(a.difficulties, b.difficulties, addCounts),
  fields: addEach(a.fields, b.fields, addCounts),
  times: { typo: joinTimes(a.times.typo, b.times.typo), clean: joinTimes(a.times.clean, b.times.clean) },
  untimed: a.untimed + b.untimed,
  assessments: {
    taken: a.assessments.taken + b.assessments.taken,
    passed: a.assessments.passed + b.assessments.passed,
  },
})

/** Weeks that were added up before, and their sum, by the last of them. */
const known = new WeakMap<WeekTotals, { readonly weeks: readonly WeekTotals[]; readonly sum: WeekTotals }>()

/** The sum of weeks of which most are over: it is worked out anew only where one has changed. */
const sumOfPast = (weeks: readonly WeekTotals[]): WeekTotals => {
  const last = weeks.at(-1)
  if (!last) return emptyWeek(0)
  const before = known.get(last)
  if (before?.weeks.length === weeks.length && weeks.every((week, at) => week === before.weeks[at])) return before.sum
  const sum = weeks.reduce(add)
  known.set(last, { weeks, sum })
  return sum
}

/** All that is counted of some weeks, in the order of the calendar, as if they were one. */
export const sumWeeks = (weeks: readonly WeekTotals[]): WeekTotals => {
  const last = weeks.at(-1)
  return last ? add(sumOfPast(weeks.slice(0, -1)), last) : emptyWeek(0)
}
