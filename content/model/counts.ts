import * as v from 'valibot'
import type { RecipientOutcome } from './attempt.ts'

/** A number of things: a lifetime of answers has fewer than its limit. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000))

/** How many recipients ended in each outcome. */
export const Counts = v.strictObject({ hits: Count, misses: Count, falseAlarms: Count, correctRejections: Count })
export type Counts = v.InferOutput<typeof Counts>

/** Nothing judged yet. */
export const noCounts: Counts = { hits: 0, misses: 0, falseAlarms: 0, correctRejections: 0 }

const countOf = {
  hit: 'hits',
  miss: 'misses',
  falseAlarm: 'falseAlarms',
  correctRejection: 'correctRejections',
} as const satisfies Record<RecipientOutcome['outcome'], keyof Counts>

/** How many recipients ended in each outcome. */
export const tally = (outcomes: Iterable<RecipientOutcome>): Counts => {
  const counts = { ...noCounts }
  for (const { outcome } of outcomes) counts[countOf[outcome]] += 1
  return counts
}

/** Two counts as one. */
export const addCounts = (a: Counts, b: Counts): Counts => ({
  hits: a.hits + b.hits,
  misses: a.misses + b.misses,
  falseAlarms: a.falseAlarms + b.falseAlarms,
  correctRejections: a.correctRejections + b.correctRejections,
})
