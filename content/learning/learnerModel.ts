import { addCounts, type Counts, noCounts, tally } from '../model/counts.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import { type MissedAddress, missedAfter } from './missed.ts'
import { lastAnswerAt, type Played } from './played.ts'
import { noWeeks, type Weeks, weeksAfter } from './progress/weekTotals.ts'
import { type Cards, cardsAfter, noCards } from './schedule.ts'
import { noStrengths, type Strengths, strengthsAfter } from './strengths.ts'

/** What one pack has shown of the learner. */
export interface PackModel {
  /** Ids of the scenarios that were met, sealed ones too. */
  readonly met: readonly string[]
  readonly counts: Counts
}

/**
 * The learner model: all that the answers so far say of their learner, and as much of it after ten sittings as after ten
 * thousand. It is plain JSON, so that it can be kept beside the records that it was worked out from.
 */
export interface LearnerModel {
  readonly strengths: Strengths
  readonly cards: Cards
  readonly missed: readonly MissedAddress[]
  /** How often something was mistyped or taken over in typing, by kind. */
  readonly slips: Readonly<Partial<Record<ErrorKindId, number>>>
  readonly weeks: Weeks
  readonly packs: Readonly<Record<string, PackModel>>
  /** The days whose set of five was done (`YYYY-MM-DD`), in the order of filing. */
  readonly dailyDone: readonly string[]
  /** Ids of the scenarios that were met last, sealed ones too: the latest last, each once, thirty at most. */
  readonly recent: readonly string[]
  /** When the last sitting ended (UTC, ISO 8601). */
  readonly lastAt: string | null
}

/** Which meaning a kept model has. Raised whenever the same answers would give another one. */
export const modelVersion = 2

/** Of somebody who has answered nothing. */
export const newLearner: LearnerModel = {
  strengths: noStrengths,
  cards: noCards,
  missed: [],
  slips: {},
  weeks: noWeeks,
  packs: {},
  dailyDone: [],
  recent: [],
  lastAt: null,
}

const slipsAfter = (before: LearnerModel['slips'], { slips = [] }: Played): LearnerModel['slips'] => {
  const after = { ...before }
  for (const { kind } of slips.flatMap((message) => message.slips)) if (kind) after[kind] = (after[kind] ?? 0) + 1
  return after
}

const noPack: PackModel = { met: [], counts: noCounts }

const packsAfter = (before: LearnerModel['packs'], { packId, attempts }: Played): LearnerModel['packs'] => {
  if (packId === undefined || attempts.length === 0) return before
  const pack = before[packId] ?? noPack
  const counts = attempts.reduce((sum, { outcomes }) => addCounts(sum, tally(outcomes)), pack.counts)
  return { ...before, [packId]: { ...pack, counts } }
}

/** The model after one more sitting: one rating period, and one review of each kind that came in it. */
export const afterSitting = (before: LearnerModel, sitting: Played): LearnerModel => ({
  ...before,
  strengths: strengthsAfter(before.strengths, sitting.attempts),
  cards: cardsAfter(before.cards, sitting),
  missed: missedAfter(before.missed, sitting),
  slips: slipsAfter(before.slips, sitting),
  weeks: weeksAfter(before.weeks, sitting),
  packs: packsAfter(before.packs, sitting),
  lastAt: lastAnswerAt(sitting) ?? before.lastAt,
})

/** How many scenarios are remembered as met just now. */
const mostRecent = 30

/** The model once a scenario of a pack was met. */
export const afterMeeting = (before: LearnerModel, packId: string, scenarioId: string): LearnerModel => {
  const recent = [...before.recent.filter((id) => id !== scenarioId), scenarioId].slice(-mostRecent)
  const pack = before.packs[packId] ?? noPack
  if (pack.met.includes(scenarioId)) return { ...before, recent }
  return { ...before, recent, packs: { ...before.packs, [packId]: { ...pack, met: [...pack.met, scenarioId] } } }
}

/** The model once the set of a day was done. */
export const afterDaily = (before: LearnerModel, day: string): LearnerModel =>
  before.dailyDone.includes(day) ? before : { ...before, dailyDone: [...before.dailyDone, day] }
