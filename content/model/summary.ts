import * as v from 'valibot'
import { Locale } from '../basics/locale.ts'
import { ActivityId } from './activityId.ts'
import { Count, Counts } from './counts.ts'
import { SessionId } from './ids.ts'
import { Instant } from './instant.ts'
import { Play } from './play.ts'

/** A session as it is listed. While it is sealed, nothing in it says how any answer came out: its counts are zeros. */
export const SessionSummary = v.strictObject({
  sessionId: SessionId,
  packId: v.string(),
  packTitle: v.string(),
  packVersion: Count,
  /** What is done on its messages. */
  activity: ActivityId,
  play: Play,
  locale: Locale,
  startedAt: Instant,
  /** Messages dealt, and decided. */
  items: Count,
  attempts: Count,
  /** Of those, how many are damaged on file, so that they count nowhere else. */
  damaged: Count,
  /** Every message is decided; the learner left before that; or neither, as when the window was closed. */
  state: v.picklist(['done', 'left', 'open']),
  /** Whether the answer key is still kept back. */
  isSealed: v.boolean(),
  /** How an assessment came out against its rules; null for every other session and before its end. */
  assessed: v.nullable(v.strictObject({ caughtEnough: v.boolean(), alarmsKept: v.boolean() })),
  counts: Counts,
  /** Messages that went out to an address that was not meant. */
  leaks: Count,
  /** What its activity counts besides, by the activity's own names; none where there is nothing or nothing may be said. */
  figures: v.record(v.string(), Count),
})
export type SessionSummary = v.InferOutput<typeof SessionSummary>
