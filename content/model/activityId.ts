import * as v from 'valibot'

/**
 * Names what is done on the messages of a session: mark what is wrong, type the recipients, or what else there may be.
 * Which there are is said by the registry of activities; a record may name one that this version no longer has.
 */
export const ActivityId = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]{1,30}$/))
export type ActivityId = v.InferOutput<typeof ActivityId>
