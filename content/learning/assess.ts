import type { Counts } from '../model/counts.ts'
import type { PassRules } from '../model/play.ts'

/** How an assessment came out: its two conditions. It is passed when both are met. */
export interface Assessed {
  /** As many wrong recipients were caught as the pass mark asks for. */
  readonly caughtEnough: boolean
  /** No more right recipients were marked than the limit allows. */
  readonly alarmsKept: boolean
}

/**
 * Holds counts against the rules, in whole numbers, so that no rounding decides: 8 of 10 reaches 80, 1 of 10 keeps 10.
 * Where nothing was wrong there was nothing to catch. Time plays no part.
 */
export const assess = (counts: Counts, { passMark, falseAlarmLimit }: PassRules): Assessed => ({
  caughtEnough: counts.hits * 100 >= passMark * (counts.hits + counts.misses),
  alarmsKept: counts.falseAlarms * 100 <= falseAlarmLimit * (counts.falseAlarms + counts.correctRejections),
})

/** Whether an assessment is passed. */
export const isPassed = ({ caughtEnough, alarmsKept }: Assessed): boolean => caughtEnough && alarmsKept
