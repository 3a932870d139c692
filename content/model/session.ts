import type { Locale } from '../basics/locale.ts'
import type { ActivityId } from './activityId.ts'
import type { ItemId, SessionId } from './ids.ts'
import type { Play } from './play.ts'

/** A session as it is kept. The items themselves are kept with the attempts; the ids say what was dealt. */
export interface SessionRecord {
  readonly sessionId: SessionId
  readonly learnerId: string
  readonly packId: string
  readonly packTitle: string
  readonly packVersion: number
  /** SHA-256 of the pack's canonical JSON. */
  readonly packHash: string
  /** What is done on its messages. */
  readonly activity: ActivityId
  readonly play: Play
  readonly locale: Locale
  readonly appVersion: string
  /** UTC, ISO 8601. */
  readonly startedAt: string
  /** Item ids in the order in which they were dealt. */
  readonly itemIds: readonly ItemId[]
  /** When the learner left before the last message (UTC, ISO 8601), or null. */
  readonly leftAt: string | null
}

/**
 * One answer as it was filed, whatever the activity: where it stands, what it is about, and when. Each activity adds what
 * is its own; its schema says what that is.
 */
export interface FiledAnswer {
  /** Place of the message in its session, from 0. */
  readonly position: number
  readonly item: { readonly id: ItemId; readonly subject: string; readonly difficulty: number }
  /** Milliseconds from the message's first paint to Send. */
  readonly responseMs: number
  /** UTC, ISO 8601, of the host's clock when it was filed. */
  readonly recordedAt: string
}

/** A session with what was filed in it, by position. */
export interface RecordedSession {
  readonly session: SessionRecord
  readonly answers: readonly FiledAnswer[]
  /** Answers that are on file and damaged, so that they are not among these. */
  readonly damaged: number
}
