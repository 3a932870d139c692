import type { Result } from '../basics/result.ts'
import type { ActivityId } from '../model/activityId.ts'
import type { LedgerFailure } from '../model/failure.ts'
import type { SessionId } from '../model/ids.ts'
import type { FiledAnswer, SessionRecord } from '../model/session.ts'
import type { Settings } from '../model/settings.ts'

/**
 * Where answers are kept: a port, so that the same host runs over SQLite, in an LMS page and in a test. A promise that
 * resolves with `ok` means: it is on the disk. Order is the order of filing, never of clocks.
 */
export interface Ledger {
  /** The id of the person whose ledger this is, made once from `newId`. */
  learnerId(newId: string): Promise<Result<string, LedgerFailure>>
  addSession(session: SessionRecord): Promise<Result<void, LedgerFailure>>
  /** Keeps that the learner left a session, and when. A repeat changes nothing. */
  leaveSession(sessionId: SessionId, leftAt: string): Promise<Result<void, LedgerFailure>>
  /**
   * Files an answer of an activity and gives back the one that is on file at its position: this one, or the one that was
   * there before (a repeat changes nothing). It comes back as it went in, checked against the activity's schema.
   */
  addAnswer(
    sessionId: SessionId,
    activity: ActivityId,
    answer: FiledAnswer,
  ): Promise<Result<FiledAnswer, LedgerFailure>>
  session(sessionId: SessionId): Promise<Result<SessionRecord | undefined, LedgerFailure>>
  /** All sessions, oldest first. */
  sessions(): Promise<Result<readonly SessionRecord[], LedgerFailure>>
  /** The answers of one session by position. */
  answers(sessionId: SessionId): Promise<Result<readonly FiledAnswer[], LedgerFailure>>
  readSettings(): Promise<Result<Settings | undefined, LedgerFailure>>
  saveSettings(settings: Settings): Promise<Result<void, LedgerFailure>>
}
