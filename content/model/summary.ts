import * as v from 'valibot'
import { Locale } from '../basics/locale.ts'
import { Count, Counts } from './counts.ts'
import { SessionId } from './ids.ts'
import { Instant } from './instant.ts'
import { Play } from './play.ts'

/** A session as it is listed. While it is sealed, nothing in it says how any answer came out: its counts are noughts. */
export const SessionSummary = v.strictObject({
  sessionId: SessionId,
  packId: v.string(),
  packTitle: v.string(),
  packVersion: Count,
  play: Play,
  locale: Locale,
  startedAt: Instant,
  /** Messages dealt, and decided. */
  items: Count,
  attempts: Count,
  /** Every message is decided; the learner left before that; or neither, as when the window was closed. */
  state: v.picklist(['done', 'left', 'open']),
  /** Whether the answer key is still kept back. */
  isSealed: v.boolean(),
  /** How an assessment came out against its rules; null for every other session and before its end. */
  assessed: v.nullable(v.strictObject({ caughtEnough: v.boolean(), alarmsKept: v.boolean() })),
  counts: Counts,
  /** Messages that went out to an address that was not meant. */
  leaks: Count,
  /** People who were typed as the card says, slips that went out, and slips seen before; null in every other mode. */
  typed: v.nullable(v.strictObject({ right: Count, slips: Count, noticed: Count })),
})
export type SessionSummary = v.InferOutput<typeof SessionSummary>
