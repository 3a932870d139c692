import { afterSitting, type LearnerModel, newLearner } from '../learning/learnerModel.ts'
import { type MissedAddress, mostMissed } from '../learning/missed.ts'
import type { Played } from '../learning/played.ts'
import { measureProgress as measure } from '../learning/progress/measure.ts'
import type { Period, Progress } from '../learning/progress/progress.ts'
import { lapsedSince as lapsed, type ScheduledKind, scheduleOf, waitsAt } from '../learning/schedule.ts'
import type { Strengths } from '../learning/strengths.ts'

/** For tests: the model of a learner after these sittings, kept as text in between, as a ledger keeps it. */
export const learnerAfter = (sittings: readonly Played[]): LearnerModel =>
  JSON.parse(JSON.stringify(sittings.reduce(afterSitting, newLearner))) as LearnerModel

/** For tests: how strong the learner is after them. */
export const strengthsAfter = (sittings: readonly Played[]): Strengths => learnerAfter(sittings).strengths

/** For tests: when each kind comes back after them. */
export const scheduleAfter = (sittings: readonly Played[], now: string): ScheduledKind[] =>
  scheduleOf(learnerAfter(sittings).cards, now)

/** For tests: how long each kind would wait after them. */
export const waitsAfter = (sittings: readonly Played[], now: string) => waitsAt(learnerAfter(sittings).cards, now)

/** For tests: when the learner last played, where that is long ago. */
export const lapsedSince = (sittings: readonly Played[], now: string) => lapsed(learnerAfter(sittings).lastAt, now)

/** For tests: what was missed and mistyped in them. */
export const missedAddresses = (sittings: readonly Played[]): MissedAddress[] =>
  mostMissed(learnerAfter(sittings).missed)

/** For tests: what was counted of them. */
export const measureProgress = (sittings: readonly Played[], period: Period): Progress =>
  measure(learnerAfter(sittings).weeks, period)
