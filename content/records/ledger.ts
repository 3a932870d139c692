import type { TypedAttempt } from '../activities/typing/typedDecision.ts'
import type { Result } from '../basics/result.ts'
import type { Attempt } from '../model/attempt.ts'
import type { SessionId } from '../model/ids.ts'
import type { SessionRecord } from '../model/session.ts'
import type { Settings } from '../model/settings.ts'

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
