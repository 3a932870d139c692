import type { Counts } from '../../model/counts.ts'
import { addCounts, noCounts } from '../../model/counts.ts'
import type { ErrorKindId } from '../../model/errorKind.ts'
import { enoughAnswers } from '../score.ts'
import type { Progress, ProgressKind } from './progress.ts'

/** So many of so many. */
export interface Share {
  readonly n: number
  readonly of: number
}

/** How a share of the first half of a period compares with that of the second. */
export interface Change {
  /** `same` also when the difference is one that chance makes. */
  readonly direction: 'more' | 'same' | 'fewer'
  readonly before: Share
  readonly now: Share
}

/** What the charts of a period say, as facts for a sentence. */
export interface Reading {
  readonly caught: Share
  readonly alarms: Share
  /** Of the assessments that were finished, those that were passed. */
  readonly passed: Share
  /** Whether there are ten wrong and ten right recipients, so that a rate says something. */
  readonly isEnough: boolean
  /** Null while neither half has enough answers for a comparison. */
  readonly change: { readonly caught: Change; readonly alarms: Change } | null
  /** The kind that gets past the learner most, where one does. */
  readonly hardest: { readonly kind: ErrorKindId; readonly caught: Share } | null
}

/** A kind is named as hard when at least this share of it was missed. */
const hardShare = 0.2

/** z of a difference that chance makes in one of twenty comparisons. */
const certainZ = 1.96

/** Of the wrong recipients, those that were marked. */
export const caughtShare = ({ hits, misses }: Counts): Share => ({ n: hits, of: hits + misses })

/** Of the right recipients, those that were marked. */
export const alarmShare = ({ falseAlarms, correctRejections }: Counts): Share => ({
  n: falseAlarms,
  of: falseAlarms + correctRejections,
})

/** Of the wrong recipients of a kind, those that were marked or corrected. */
export const caughtOfKind = ({ caught, miscorrected, mistaken, unseen }: ProgressKind): Share => ({
  n: caught + miscorrected,
  of: caught + miscorrected + mistaken + unseen,
})

const passedShare = ({ weeks }: Progress): Share =>
  weeks.reduce(({ n, of }, { assessments: { taken, passed } }) => ({ n: n + passed, of: of + taken }), { n: 0, of: 0 })

/** Whether a share of so many says something. */
export const isEnough = ({ of }: Share): boolean => of >= enoughAnswers

/** Two shares against each other: z of their difference, with the common share as its variance (Wald, pooled). */
const compare = (before: Share, now: Share): Change => {
  const common = (before.n + now.n) / (before.of + now.of)
  const deviation = Math.sqrt(common * (1 - common) * (1 / before.of + 1 / now.of))
  const z = deviation === 0 ? 0 : (now.n / now.of - before.n / before.of) / deviation
  return { direction: z >= certainZ ? 'more' : z <= -certainZ ? 'fewer' : 'same', before, now }
}

/** The weeks in two parts, cut after the week that brings half of the wrong recipients. */
const halves = ({ weeks, counts }: Progress): readonly [Counts, Counts] => {
  const half = caughtShare(counts).of / 2
  let before = noCounts
  let now = noCounts
  for (const week of weeks) {
    if (caughtShare(before).of < half) before = addCounts(before, week.counts)
    else now = addCounts(now, week.counts)
  }
  return [before, now]
}

const changeOf = (progress: Progress): Reading['change'] => {
  const [before, now] = halves(progress)
  const shares = [caughtShare(before), caughtShare(now), alarmShare(before), alarmShare(now)] as const
  if (!shares.every(isEnough)) return null
  const [caughtBefore, caughtNow, alarmsBefore, alarmsNow] = shares
  return { caught: compare(caughtBefore, caughtNow), alarms: compare(alarmsBefore, alarmsNow) }
}

const hardestOf = ({ kinds }: Progress): Reading['hardest'] => {
  const [hardest] = kinds
    .map((one) => ({ kind: one.kind, caught: caughtOfKind(one) }))
    .filter(({ caught }) => isEnough(caught))
    .sort((a, b) => a.caught.n / a.caught.of - b.caught.n / b.caught.of)
  return hardest && hardest.caught.n / hardest.caught.of <= 1 - hardShare ? hardest : null
}

/** Reads the charts of a period: whether the second half differs from the first by more than chance, and what is hard. */
export const readingOf = (progress: Progress): Reading => {
  const caught = caughtShare(progress.counts)
  const alarms = alarmShare(progress.counts)
  return {
    caught,
    alarms,
    passed: passedShare(progress),
    isEnough: isEnough(caught) && isEnough(alarms),
    change: changeOf(progress),
    hardest: hardestOf(progress),
  }
}
