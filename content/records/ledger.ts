import type { SessionId, Settings } from '../contract.ts'
import type { ItemId } from '../item/item.ts'
import type { Locale } from '../locale.ts'
import type { Result } from '../result.ts'
import type { Play } from '../session/play.ts'
import type { TypedAttempt } from '../typing/typedDecision.ts'
import type { Attempt } from './attempt.ts'

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

/**
 * Why the ledger did not do what it was asked: it cannot be opened or written (`ledgerUnavailable`), or the disk has
 * no room (`ledgerFull`). `path` names the file, `reason` says it in the system's words.
 */
export interface LedgerFailure {
  readonly code: 'ledgerUnavailable' | 'ledgerFull'
  readonly values: Readonly<Record<'path' | 'reason', string>>
}

/**
 * Where attempts are kept: a port, so that the same host runs over SQLite, in an LMS page and in a test. A promise that
 * resolves with `ok` means: it is on the disk. Order is the order of filing, never of clocks.
 */
export interface Ledger {
  /** The id of the person whose ledger this is, made once from `newId`. */
  learnerId(newId: string): Promise<Result<string, LedgerFailure>>
  addSession(session: SessionRecord): Promise<Result<void, LedgerFailure>>
  /** Keeps that the learner left a session, and when. A repeat changes nothing. */
  leaveSession(sessionId: SessionId, leftAt: string): Promise<Result<void, LedgerFailure>>
  /**
   * Files an attempt and gives back the one that is on file at its position: this one, or the one that was there before
   * (a repeat changes nothing).
   */
  addAttempt(sessionId: SessionId, attempt: Attempt): Promise<Result<Attempt, LedgerFailure>>
  /** The same of what was typed into a message. */
  addTyped(sessionId: SessionId, typed: TypedAttempt): Promise<Result<TypedAttempt, LedgerFailure>>
  session(sessionId: SessionId): Promise<Result<SessionRecord | undefined, LedgerFailure>>
  /** All sessions, oldest first. */
  sessions(): Promise<Result<readonly SessionRecord[], LedgerFailure>>
  /** The attempts of one session by position. */
  attempts(sessionId: SessionId): Promise<Result<readonly Attempt[], LedgerFailure>>
  /** What was typed in one session, by position. */
  typed(sessionId: SessionId): Promise<Result<readonly TypedAttempt[], LedgerFailure>>
  readSettings(): Promise<Result<Settings | undefined, LedgerFailure>>
  saveSettings(settings: Settings): Promise<Result<void, LedgerFailure>>
}
