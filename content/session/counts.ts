import * as v from 'valibot'

/** A number of things. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))

/** How many recipients ended in each outcome. */
export const Counts = v.strictObject({ hits: Count, misses: Count, falseAlarms: Count, correctRejections: Count })
export type Counts = v.InferOutput<typeof Counts>
