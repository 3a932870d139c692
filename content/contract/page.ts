import * as v from 'valibot'

/** Where a page begins, as the page before it said; null for the first, and after the last. */
export const PagePlace = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))
