import * as v from 'valibot'

/** An instant, UTC, ISO 8601. */
export const Instant = v.pipe(v.string(), v.isoTimestamp())
