import type { TypedAttempt } from '../activities/typing/typedDecision.ts'
import type { Locale } from '../basics/locale.ts'
import type { Attempt } from './attempt.ts'
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

/** A session with what was filed in it. */
export interface RecordedSession {
  readonly session: SessionRecord
  readonly attempts: readonly Attempt[]
  /** What was typed; none but in the mode `typing`. */
  readonly typed: readonly TypedAttempt[]
}
