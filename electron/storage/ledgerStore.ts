import type { DatabaseSync } from 'node:sqlite'
import type { TypedAttempt } from '../../content/activities/typing/typedDecision.ts'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { Attempt } from '../../content/model/attempt.ts'
import type { SessionRecord } from '../../content/model/session.ts'
import { Settings } from '../../content/model/settings.ts'
import type { Ledger, LedgerFailure } from '../../content/records/ledger.ts'
import { ledgerFailure, leftAlone, unavailable } from './ledgerFailure.ts'
import { AttemptRow, DamagedRow, readRow, SessionRow, TypedRow } from './ledgerRows.ts'

/** The ledger without its thread: the same calls, answered at once. */
export type LedgerStore = {
  readonly [Name in keyof Ledger]: (...input: Parameters<Ledger[Name]>) => Awaited<ReturnType<Ledger[Name]>>
}

const sessionColumns = `session_id AS sessionId, learner_id AS learnerId, pack_id AS packId, pack_title AS packTitle,
  pack_version AS packVersion, pack_hash AS packHash, play, locale, app_version AS appVersion,
  started_at AS startedAt, item_ids AS itemIds, left_at AS leftAt`

const attemptColumns = `position, item, answer_key AS key, decision, revealed, response_ms AS responseMs,
  taken_back AS takenBack, outcomes, recorded_at AS recordedAt`

const typedColumns = 'position, item, decision, response_ms AS responseMs, judgement, recorded_at AS recordedAt'

/** Every statement that the ledger runs, prepared once. */
const prepare = (database: DatabaseSync) => ({
  addLearner: database.prepare('INSERT INTO learner (only, learner_id) VALUES (1, ?) ON CONFLICT (only) DO NOTHING'),
  learner: database.prepare('SELECT learner_id AS learnerId FROM learner'),
  addSession: database.prepare(`INSERT INTO session (session_id, learner_id, pack_id, pack_title, pack_version,
      pack_hash, mode, play, locale, app_version, started_at, item_ids)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (session_id) DO NOTHING`),
  leaveSession: database.prepare(`INSERT INTO leaving (session_id, left_at) VALUES (?, ?)
    ON CONFLICT (session_id) DO NOTHING`),
  session: database.prepare(`SELECT ${sessionColumns} FROM session LEFT JOIN leaving USING (session_id)
    WHERE session_id = ?`),
  sessions: database.prepare(`SELECT ${sessionColumns} FROM session LEFT JOIN leaving USING (session_id)
    ORDER BY filed`),
  addAttempt: database.prepare(`INSERT INTO attempt (session_id, position, item, answer_key, decision, revealed,
      response_ms, taken_back, outcomes, recorded_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (session_id, position) DO NOTHING`),
  attempt: database.prepare(`SELECT ${attemptColumns} FROM attempt WHERE session_id = ? AND position = ?`),
  attempts: database.prepare(`SELECT ${attemptColumns} FROM attempt WHERE session_id = ? ORDER BY position`),
  addTyped: database.prepare(`INSERT INTO typed (session_id, position, item, decision, response_ms, judgement,
      recorded_at)
    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (session_id, position) DO NOTHING`),
  typedAt: database.prepare(`SELECT ${typedColumns} FROM typed WHERE session_id = ? AND position = ?`),
  typed: database.prepare(`SELECT ${typedColumns} FROM typed WHERE session_id = ? ORDER BY position`),
  settings: database.prepare('SELECT settings FROM setting'),
  saveSettings: database.prepare(`INSERT INTO setting (only, settings) VALUES (1, ?)
    ON CONFLICT (only) DO UPDATE SET settings = excluded.settings`),
})

const readSession = (row: Record<string, unknown>): SessionRecord =>
  readRow(SessionRow, row, `session ${String(row.sessionId)}`)

const readAttempt = (sessionId: string, row: Record<string, unknown> | undefined): Attempt =>
  readRow(AttemptRow, row, `session ${sessionId}, attempt ${String(row?.position)}`)

const readTyped = (sessionId: string, row: Record<string, unknown> | undefined): TypedAttempt =>
  readRow(TypedRow, row, `session ${sessionId}, typed message ${String(row?.position)}`)

const readSettings = (text: unknown): Settings => {
  try {
    return readRow(Settings, JSON.parse(String(text)), 'settings')
  } catch (problem) {
    throw problem instanceof SyntaxError ? new DamagedRow(`settings: ${problem.message}`) : problem
  }
}

/**
 * The calls of the ledger over an open connection. Each write is one statement and so one transaction: when it has
 * answered, it is on the disk. A row that cannot be read is `ledgerUnavailable` and named; `path` stands in failures.
 */
export const createLedgerStore = (database: DatabaseSync, path: string): LedgerStore => {
  const sql = prepare(database)

  const answer = <Value>(ask: () => Value): Result<Value, LedgerFailure> => {
    try {
      return ok(ask())
    } catch (problem) {
      if (problem instanceof DamagedRow) {
        return err(unavailable(path, `a record cannot be read (${problem.message}). ${leftAlone}`))
      }
      return err(ledgerFailure(path, problem))
    }
  }

  return {
    learnerId: (newId) =>
      answer(() => {
        sql.addLearner.run(newId)
        return String(sql.learner.get()?.learnerId)
      }),

    addSession: (session) =>
      answer(() => {
        sql.addSession.run(
          session.sessionId,
          session.learnerId,
          session.packId,
          session.packTitle,
          session.packVersion,
          session.packHash,
          session.play.mode,
          JSON.stringify(session.play),
          session.locale,
          session.appVersion,
          session.startedAt,
          JSON.stringify(session.itemIds),
        )
      }),

    leaveSession: (sessionId, leftAt) =>
      answer(() => {
        sql.leaveSession.run(sessionId, leftAt)
      }),

    addAttempt: (sessionId, attempt) =>
      answer(() => {
        sql.addAttempt.run(
          sessionId,
          attempt.position,
          JSON.stringify(attempt.item),
          JSON.stringify(attempt.key),
          JSON.stringify(attempt.decision),
          JSON.stringify(attempt.revealed),
          attempt.responseMs,
          attempt.takenBack,
          JSON.stringify(attempt.outcomes),
          attempt.recordedAt,
        )
        return readAttempt(sessionId, sql.attempt.get(sessionId, attempt.position))
      }),

    addTyped: (sessionId, typed) =>
      answer(() => {
        sql.addTyped.run(
          sessionId,
          typed.position,
          JSON.stringify(typed.item),
          JSON.stringify(typed.decision),
          typed.responseMs,
          JSON.stringify(typed.judgement),
          typed.recordedAt,
        )
        return readTyped(sessionId, sql.typedAt.get(sessionId, typed.position))
      }),

    session: (sessionId) =>
      answer(() => {
        const row = sql.session.get(sessionId)
        return row === undefined ? undefined : readSession(row)
      }),

    sessions: () => answer(() => sql.sessions.all().map(readSession)),

    attempts: (sessionId) => answer(() => sql.attempts.all(sessionId).map((row) => readAttempt(sessionId, row))),

    typed: (sessionId) => answer(() => sql.typed.all(sessionId).map((row) => readTyped(sessionId, row))),

    readSettings: () =>
      answer(() => {
        const row = sql.settings.get()
        return row === undefined ? undefined : readSettings(row.settings)
      }),

    saveSettings: (settings) =>
      answer(() => {
        sql.saveSettings.run(JSON.stringify(settings))
      }),
  }
}
