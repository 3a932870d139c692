import type { Attempt, RecipientOutcome } from '../../model/attempt.ts'
import type { Counts } from '../../model/counts.ts'
import { addCounts, noCounts, tally } from '../../model/counts.ts'
import { errorKindIds } from '../../model/errorKind.ts'
import { Display, Field } from '../../model/item.ts'
import { assess, isPassed } from '../assess.ts'
import type { Played } from '../played.ts'
import { isTimed, paceOf } from './pace.ts'
import type { Paces, Period, Progress, ProgressKind, ProgressWeek } from './progress.ts'
import { mondayOf, weekNumber } from './week.ts'

/** An assessment that was finished. */
interface Finished {
  readonly at: string
  readonly passMark: number
  readonly isPassed: boolean
}

/** The finished assessments, in the order of their ends. An unfinished one stays sealed, so that none is among them. */
const assessmentsOf = (sessions: readonly Played[]): Finished[] =>
  sessions
    .flatMap(({ attempts, play }): Finished[] => {
      const at = attempts.at(-1)?.recordedAt
      if (play?.mode !== 'assessment' || at === undefined) return []
      return [{ at, passMark: play.passMark, isPassed: isPassed(assess(countsOf(attempts), play)) }]
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1))

/** Weeks of the shorter period. */
const recentWeeks = 12

const difficulties = [1, 2, 3, 4, 5]

/** Whether the message had a wrong recipient. */
const isTypo = ({ key }: Attempt): boolean => key.wrong.length > 0

const pacesOf = (attempts: readonly Attempt[]): Paces => {
  const timesOf = (wanted: readonly Attempt[]) => wanted.map((one) => one.responseMs)
  return {
    typo: paceOf(timesOf(attempts.filter(isTypo))),
    clean: paceOf(timesOf(attempts.filter((one) => !isTypo(one)))),
  }
}

const countsOf = (attempts: readonly Attempt[]): Counts =>
  attempts.reduce((sum, { outcomes }) => addCounts(sum, tally(outcomes)), noCounts)

const weeksOf = (attempts: readonly Attempt[], assessments: readonly Finished[]): ProgressWeek[] =>
  [...Map.groupBy(attempts, (one) => weekNumber(one.recordedAt))]
    .sort(([a], [b]) => a - b)
    .map(([week, within]) => {
      const taken = assessments.filter(({ at }) => weekNumber(at) === week)
      return {
        monday: mondayOf(week),
        messages: within.length,
        counts: countsOf(within),
        paces: pacesOf(within),
        assessments: { taken: taken.length, passed: taken.filter((one) => one.isPassed).length },
      }
    })

/** Where a wrong recipient of this outcome ended, in a message where a right one was marked or was not. */
const endOf = ({ outcome, leaked }: RecipientOutcome, isRightMarked: boolean): Exclude<keyof ProgressKind, 'kind'> => {
  if (outcome === 'hit') return leaked ? 'miscorrected' : 'caught'
  return isRightMarked ? 'mistaken' : 'unseen'
}

const kindsOf = (attempts: readonly Attempt[]): ProgressKind[] => {
  const byKind = new Map<string, ProgressKind>()
  for (const { key, outcomes } of attempts) {
    const isRightMarked = outcomes.some((one) => one.outcome === 'falseAlarm')
    for (const { recipient, kind } of key.wrong) {
      const outcome = outcomes.find((one) => one.recipient === recipient)
      if (!outcome) continue
      const row = byKind.get(kind) ?? { kind, caught: 0, miscorrected: 0, mistaken: 0, unseen: 0 }
      row[endOf(outcome, isRightMarked)] += 1
      byKind.set(kind, row)
    }
  }
  return errorKindIds.flatMap((kind) => byKind.get(kind) ?? [])
}

/** The counts of every recipient that was met under each of these keys. */
const countEach = <Key>(
  keys: readonly Key[],
  attempts: readonly Attempt[],
  keyOf: (attempt: Attempt, recipient: number) => Key | undefined,
): (readonly [Key, Counts])[] => {
  const byKey = new Map<Key, RecipientOutcome[]>()
  for (const attempt of attempts) {
    for (const outcome of attempt.outcomes) {
      const key = keyOf(attempt, outcome.recipient)
      if (key === undefined) continue
      const list = byKey.get(key)
      if (list) list.push(outcome)
      else byKey.set(key, [outcome])
    }
  }
  return keys.flatMap((key) => {
    const outcomes = byKey.get(key)
    return outcomes ? [[key, tally(outcomes)] as const] : []
  })
}

const isWithin = (period: Period, sessions: readonly Played[]): ((attempt: Attempt) => boolean) => {
  if (period === 'all') return () => true
  const latest = sessions
    .flatMap(({ attempts }) => attempts)
    .reduce((last, one) => Math.max(last, weekNumber(one.recordedAt)), Number.NEGATIVE_INFINITY)
  return (attempt) => weekNumber(attempt.recordedAt) > latest - recentWeeks
}

/** Counts what the sessions hold of a period. The order in which they were filed does not matter; dates are UTC. */
export const measureProgress = (sessions: readonly Played[], period: Period): Progress => {
  const within = isWithin(period, sessions)
  const answered = sessions.map(({ attempts }) => attempts.filter(within))
  const attempts = answered.flat()
  const assessments = assessmentsOf(sessions)
  const weeks = weeksOf(attempts, assessments)
  const total = sessions.reduce((sum, one) => sum + one.attempts.length, 0)
  return {
    period,
    sessions: answered.filter((one) => one.length > 0).length,
    messages: attempts.length,
    earlier: total - attempts.length,
    counts: countsOf(attempts),
    weeks,
    passMark: weeks.some((week) => week.assessments.taken > 0) ? (assessments.at(-1)?.passMark ?? null) : null,
    kinds: kindsOf(attempts),
    displays: countEach(Display.options, attempts, ({ item }) => item.display).map(([display, counts]) => ({
      display,
      counts,
    })),
    difficulties: countEach(difficulties, attempts, ({ item }) => item.difficulty).map(([difficulty, counts]) => ({
      difficulty,
      counts,
    })),
    fields: countEach(Field.options, attempts, ({ item }, at) => item.recipients[at]?.field).map(([field, counts]) => ({
      field,
      counts,
    })),
    paces: pacesOf(attempts),
    untimed: attempts.filter((one) => !isTimed(one.responseMs)).length,
  }
}
