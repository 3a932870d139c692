import type { Attempt, RecipientOutcome } from '../../model/attempt.ts'
import { addCounts, type Counts, noCounts, tally } from '../../model/counts.ts'
import type { ErrorKindId } from '../../model/errorKind.ts'
import type { Display, Field } from '../../model/item.ts'
import { assess, isPassed } from '../assess.ts'
import { lastAnswerAt, type Played } from '../played.ts'
import { addTime, noTimes, type Times } from './pace.ts'
import type { ProgressKind } from './progress.ts'
import { weekNumber } from './week.ts'

/** What became of the wrong recipients of a kind, in numbers. */
export type Ends = Readonly<Record<Exclude<keyof ProgressKind, 'kind'>, number>>

type CountsBy<Key extends string | number> = Readonly<Partial<Record<Key, Counts>>>

/** All that is counted of the answers of one week; plain JSON, and two weeks can be added up. */
export interface WeekTotals {
  readonly week: number
  readonly messages: number
  /** Sessions of which this is the latest week with an answer. */
  readonly sessions: number
  readonly counts: Counts
  readonly kinds: Readonly<Partial<Record<ErrorKindId, Ends>>>
  readonly displays: CountsBy<Display>
  readonly difficulties: CountsBy<number>
  readonly fields: CountsBy<Field>
  readonly times: { readonly typo: Times; readonly clean: Times }
  /** Messages whose time says nothing. */
  readonly untimed: number
  readonly assessments: { readonly taken: number; readonly passed: number }
}

/** The assessment that ended last, by its own clock. */
export interface LastAssessment {
  readonly at: string
  readonly passMark: number
}

/** How the learner has come on, week by week; plain JSON. */
export interface Weeks {
  readonly totals: readonly WeekTotals[]
  readonly lastAssessment: LastAssessment | null
}

/** Of somebody who has answered nothing. */
export const noWeeks: Weeks = { totals: [], lastAssessment: null }

/** A week in which nothing is counted yet. */
export const emptyWeek = (week: number): WeekTotals => ({
  week,
  messages: 0,
  sessions: 0,
  counts: noCounts,
  kinds: {},
  displays: {},
  difficulties: {},
  fields: {},
  times: { typo: noTimes, clean: noTimes },
  untimed: 0,
  assessments: { taken: 0, passed: 0 },
})

const noEnds: Ends = { caught: 0, miscorrected: 0, mistaken: 0, unseen: 0 }

/** Where a wrong recipient of this outcome ended, in a message where a right one was marked or was not. */
const endOf = ({ outcome, leaked }: RecipientOutcome, isRightMarked: boolean): keyof Ends => {
  if (outcome === 'hit') return leaked ? 'miscorrected' : 'caught'
  return isRightMarked ? 'mistaken' : 'unseen'
}

const addTo = <Key extends string | number>(
  byKey: CountsBy<Key>,
  outcomes: readonly RecipientOutcome[],
  keyOf: (recipient: number) => Key | undefined,
): CountsBy<Key> => {
  const added: Partial<Record<Key, Counts>> = { ...byKey }
  for (const outcome of outcomes) {
    const key = keyOf(outcome.recipient)
    if (key !== undefined) added[key] = addCounts(added[key] ?? noCounts, tally([outcome]))
  }
  return added
}

const kindsWith = (kinds: WeekTotals['kinds'], { key, outcomes }: Attempt): WeekTotals['kinds'] => {
  const added = { ...kinds }
  const isRightMarked = outcomes.some((one) => one.outcome === 'falseAlarm')
  for (const { recipient, kind } of key.wrong) {
    const outcome = outcomes.find((one) => one.recipient === recipient)
    if (!outcome) continue
    const ends = added[kind] ?? noEnds
    const end = endOf(outcome, isRightMarked)
    added[kind] = { ...ends, [end]: ends[end] + 1 }
  }
  return added
}

const withAttempt = (week: WeekTotals, attempt: Attempt): WeekTotals => {
  const { item, key, outcomes, responseMs } = attempt
  const sort = key.wrong.length > 0 ? 'typo' : 'clean'
  const times = addTime(week.times[sort], responseMs)
  return {
    ...week,
    messages: week.messages + 1,
    counts: addCounts(week.counts, tally(outcomes)),
    kinds: kindsWith(week.kinds, attempt),
    displays: addTo(week.displays, outcomes, () => item.display),
    difficulties: addTo(week.difficulties, outcomes, () => item.difficulty),
    fields: addTo(week.fields, outcomes, (at) => item.recipients[at]?.field),
    times: { ...week.times, [sort]: times ?? week.times[sort] },
    untimed: week.untimed + (times ? 0 : 1),
  }
}

const countsOf = (attempts: readonly Attempt[]): Counts =>
  attempts.reduce((sum, { outcomes }) => addCounts(sum, tally(outcomes)), noCounts)

/** The weeks after one more sitting. An assessment comes as a whole, once it is finished. */
export const weeksAfter = (before: Weeks, sitting: Played): Weeks => {
  const { attempts, play, earlierWeek = null } = sitting
  const at = lastAnswerAt({ attempts })
  if (at === undefined) return before
  const byWeek = new Map(before.totals.map((one) => [one.week, one]))
  const change = (week: number, by: (totals: WeekTotals) => WeekTotals): void => {
    byWeek.set(week, by(byWeek.get(week) ?? emptyWeek(week)))
  }
  let latest = earlierWeek ?? Number.NEGATIVE_INFINITY
  for (const attempt of attempts) {
    const week = weekNumber(attempt.recordedAt)
    latest = Math.max(latest, week)
    change(week, (totals) => withAttempt(totals, attempt))
  }
  if (earlierWeek !== null) change(earlierWeek, (totals) => ({ ...totals, sessions: totals.sessions - 1 }))
  change(latest, (totals) => ({ ...totals, sessions: totals.sessions + 1 }))
  let { lastAssessment } = before
  if (play?.mode === 'assessment') {
    const passed = isPassed(assess(countsOf(attempts), play)) ? 1 : 0
    change(weekNumber(at), (totals) => ({
      ...totals,
      assessments: { taken: totals.assessments.taken + 1, passed: totals.assessments.passed + passed },
    }))
    if (!lastAssessment || lastAssessment.at <= at) lastAssessment = { at, passMark: play.passMark }
  }
  return { totals: [...byWeek.values()].sort((a, b) => a.week - b.week), lastAssessment }
}
