import type { Result } from '../basics/result.ts'
import type { ActivityId } from '../model/activityId.ts'
import type { LedgerFailure } from '../model/failure.ts'
import type { SessionId } from '../model/ids.ts'
import type { FiledAnswer, SessionRecord } from '../model/session.ts'
import type { LedgerCheck, RecordPage, SessionPage, SessionQuery } from './record.ts'

/** The answers of a session that are whole, by position, and how many of its records are not. */
export interface SessionAnswers {
  readonly answers: readonly FiledAnswer[]
  readonly damaged: number
}

/**
 * Where answers are kept: a port, so that the same host runs over SQLite, in an LMS page and in a test. A promise that
 * resolves with `ok` means: it is on the disk. Order is the order of filing, never of clocks. Nobody is given everything
 * at once. A damaged record is left out of what is given, and `check` names it.
 */
export interface Ledger {
  /** The id of the person whose ledger this is, made once from `newId`. */
  learnerId(newId: string): Promise<Result<string, LedgerFailure>>
  /** Keeps that a session was begun. A repeat changes nothing. */
  addSession(session: SessionRecord): Promise<Result<void, LedgerFailure>>
  /** Keeps that the learner left a session, and when. A repeat changes nothing. */
  leaveSession(sessionId: SessionId, leftAt: string): Promise<Result<void, LedgerFailure>>
  /**
   * Files an answer of an activity and gives back the one that is on file at its position: this one, or the one that was
   * there before (a repeat changes nothing), checked against the activity's schema.
   */
  addAnswer(
    sessionId: SessionId,
    activity: ActivityId,
    answer: FiledAnswer,
  ): Promise<Result<FiledAnswer, LedgerFailure>>
  /** One session. Damaged, it is a failure that names it. */
  session(sessionId: SessionId): Promise<Result<SessionRecord | undefined, LedgerFailure>>
  /** Sessions, page by page. */
  sessions(query: SessionQuery): Promise<Result<SessionPage, LedgerFailure>>
  /** What was filed in one session. */
  answers(sessionId: SessionId): Promise<Result<SessionAnswers, LedgerFailure>>
  /** At most so many of the records after a number, in the order of filing; a page may hold fewer. */
  recordsAfter(filed: number, limit: number): Promise<Result<RecordPage, LedgerFailure>>
  /** A text that was worked out from the records and can be again, by its name; undefined where there is none that is whole. */
  derived(name: string): Promise<Result<string | undefined, LedgerFailure>>
  /** Keeps such a text in place of the one before. */
  keepDerived(name: string, text: string): Promise<Result<void, LedgerFailure>>
  /** A pack's text by the SHA-256 of it. */
  keptPack(hash: string): Promise<Result<string | undefined, LedgerFailure>>
  /** Keeps a pack's text, for as long as there are records. A repeat changes nothing. */
  keepPack(hash: string, text: string): Promise<Result<void, LedgerFailure>>
  /** Looks at every record. */
  check(): Promise<Result<LedgerCheck, LedgerFailure>>
}
