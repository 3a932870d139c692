import * as v from 'valibot'

/** A number of records: there may be more of them than of anything that is counted on a screen. */
export const LargeCount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000))

/** Where a page begins, as the page before it said; null for the first, and after the last. */
export const PagePlace = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))
