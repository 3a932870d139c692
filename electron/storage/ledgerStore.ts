import type { DatabaseSync } from 'node:sqlite'
import { activitySchemas } from '../../content/activities/schemas.ts'
import type { SchemasById } from '../../content/activities/tagged.ts'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import type { FiledAnswer, SessionRecord } from '../../content/model/session.ts'
import { Settings } from '../../content/model/settings.ts'
import type { Ledger } from '../../content/records/ledger.ts'
import { ledgerFailure, unavailable } from './ledgerFailure.ts'
import { AnswerRow, DamagedRow, readRow, rowName, SessionRow, UnknownActivity } from './ledgerRows.ts'

/** The ledger without its thread: the same calls, answered at once. */
export type LedgerStore = {
  readonly [Name in keyof Ledger]: (...input: Parameters<Ledger[Name]>) => Awaited<ReturnType<Ledger[Name]>>
}

const sessionColumns = `session_id AS sessionId, learner_id AS learnerId, pack_id AS packId, pack_title AS packTitle,
  pack_version AS packVersion, pack_hash AS packHash, activity, play, locale, app_version AS appVersion,
  started_at AS startedAt, item_ids AS itemIds, left_at AS leftAt`

const answerColumns = 'position, activity, content, response_ms AS responseMs, recorded_at AS recordedAt'

/** Every statement that the ledger runs, prepared once. */
const prepare = (database: DatabaseSync) => ({
  addLearner: database.prepare('INSERT INTO learner (only, learner_id) VALUES (1, ?) ON CONFLICT (only) DO NOTHING'),
  learner: database.prepare('SELECT learner_id AS learnerId FROM learner'),
  addSession: database.prepare(`INSERT INTO session (session_id, learner_id, pack_id, pack_title, pack_version,
      pack_hash, mode, activity, play, locale, app_version, started_at, item_ids)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (session_id) DO NOTHING`),
  leaveSession: database.prepare(`INSERT INTO leaving (session_id, left_at) VALUES (?, ?)
    ON CONFLICT (session_id) DO NOTHING`),
  session: database.prepare(`SELECT ${sessionColumns} FROM session LEFT JOIN leaving USING (session_id)
    WHERE session_id = ?`),
  sessions: database.prepare(`SELECT ${sessionColumns} FROM session LEFT JOIN leaving USING (session_id)
    ORDER BY filed`),
  addAnswer: database.prepare(`INSERT INTO answer (session_id, position, activity, content, response_ms, recorded_at)
    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (session_id, position) DO NOTHING`),
  answer: database.prepare(`SELECT ${answerColumns} FROM answer WHERE session_id = ? AND position = ?`),
  answers: database.prepare(`SELECT ${answerColumns} FROM answer WHERE session_id = ? ORDER BY position`),
  settings: database.prepare('SELECT settings FROM setting'),
  saveSettings: database.prepare(`INSERT INTO setting (only, settings) VALUES (1, ?)
    ON CONFLICT (only) DO UPDATE SET settings = excluded.settings`),
})

const readSession = (row: Record<string, unknown>): SessionRecord =>
  readRow(SessionRow, row, rowName('session', row.sessionId))

/** An answer as its activity's schema has it. Of an activity that is not there, nobody can say what it is. */
const readAnswer = (schemas: SchemasById, sessionId: string, row: Record<string, unknown> | undefined): FiledAnswer => {
  const name = rowName('answer', sessionId, row?.position)
  const { activity, content, ...rest } = readRow(AnswerRow, row, name)
  const filed = Object.hasOwn(schemas, activity) ? schemas[activity]?.filed : undefined
  if (!filed) throw new UnknownActivity(sessionId, activity)
  return readRow(filed, { ...content, ...rest }, name)
}

const readSettings = (text: unknown): Settings => {
  const name = rowName('settings', null)
  try {
    return readRow(Settings, JSON.parse(String(text)), name)
  } catch (problem) {
    throw problem instanceof SyntaxError ? new DamagedRow(name, null) : problem
  }
}

/**
 * The calls of the ledger over an open connection. Each write is one statement and so one transaction: when it has
 * answered, it is on the disk. A row that cannot be read is `ledgerUnavailable` and named; `path` stands in failures.
 * `schemas` say what an answer of each activity is.
 */
export const createLedgerStore = (
  database: DatabaseSync,
  path: string,
  schemas: SchemasById = activitySchemas,
): LedgerStore => {
  const sql = prepare(database)

  const answer = <Value>(ask: () => Value): Result<Value, LedgerFailure> => {
    try {
      return ok(ask())
    } catch (problem) {
      if (problem instanceof DamagedRow) {
        return err(unavailable({ cause: 'damagedRecord', path, ...problem.row, field: problem.field }))
      }
      if (problem instanceof UnknownActivity) {
        const { sessionId, activity } = problem
        return err(unavailable({ cause: 'unknownActivity', path, sessionId, activity }))
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
          session.activity,
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

    addAnswer: (sessionId, activity, { position, responseMs, recordedAt, ...content }) =>
      answer(() => {
        sql.addAnswer.run(sessionId, position, activity, JSON.stringify(content), responseMs, recordedAt)
        return readAnswer(schemas, sessionId, sql.answer.get(sessionId, position))
      }),

    session: (sessionId) =>
      answer(() => {
        const row = sql.session.get(sessionId)
        return row === undefined ? undefined : readSession(row)
      }),

    sessions: () => answer(() => sql.sessions.all().map(readSession)),

    answers: (sessionId) => answer(() => sql.answers.all(sessionId).map((row) => readAnswer(schemas, sessionId, row))),

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
