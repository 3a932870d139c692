import type { DatabaseSync } from 'node:sqlite'
import type { SchemasById } from '../../content/activities/tagged.ts'
import type { SessionRecord } from '../../content/model/session.ts'
import type { SessionAnswers } from '../../content/records/ledger.ts'
import type { FiledRecord, RecordPage, SessionFilter, SessionPage, SessionQuery } from '../../content/records/record.ts'
import { DamagedRow, digestOf, isSameDigest, type ReadRow, readRecord, recordColumns } from './recordRows.ts'

/** Sessions, by what the index `record_session` has of them. */
const sessionsOf = `SELECT ${recordColumns} FROM record INDEXED BY record_session WHERE sort = 'session'
  AND (:learnerId IS NULL OR learner_id = :learnerId) AND (:packId IS NULL OR pack_id = :packId)
  AND (:from IS NULL OR begun_on >= :from) AND (:to IS NULL OR begun_on <= :to)`

const anySession: SessionFilter = { learnerId: null, packId: null, from: null, to: null }

/** The statements that read, prepared once. */
const prepare = (database: DatabaseSync) => ({
  place: database.prepare(`SELECT ${recordColumns} FROM record WHERE session_id = ? AND sort = ? AND position = 0`),
  answers: database.prepare(
    `SELECT ${recordColumns} FROM record WHERE session_id = ? AND sort = 'answer' ORDER BY position`,
  ),
  after: database.prepare(`SELECT ${recordColumns} FROM record WHERE filed > ? ORDER BY filed LIMIT ?`),
  latest: database.prepare(`${sessionsOf} AND filed < :after ORDER BY filed DESC LIMIT :limit`),
  oldest: database.prepare(`${sessionsOf} AND filed > :after ORDER BY filed LIMIT :limit`),
  derived: database.prepare('SELECT content, checksum FROM derived WHERE name = ?'),
  pack: database.prepare('SELECT content, checksum FROM pack WHERE hash = ?'),
})

const asRead = (row: Record<string, unknown>): ReadRow => row as unknown as ReadRow

const wholeText = (row: Record<string, unknown> | undefined): string | undefined =>
  typeof row?.content === 'string' && isSameDigest(row.checksum, digestOf(row.content)) ? row.content : undefined

/**
 * Where the page after these rows begins. In a damaged file one page can lead back to another: from there on nothing is
 * found any more, instead of the same without end.
 */
const nextAfter = (
  rows: readonly Record<string, unknown>[],
  limit: number,
  after: number,
  order: SessionQuery['order'],
): number | null => {
  const last = Number(rows.at(-1)?.filed)
  const isFurther = order === 'oldest' ? last > after : last < after
  return rows.length === limit && isFurther ? last : null
}

/** What can be asked of a connection that may only read. Throws SQLite's errors, and `DamagedRow` for a row alone. */
export const readingOver = (database: DatabaseSync, schemas: SchemasById) => {
  const sql = prepare(database)

  /** The rows that are whole, as records. */
  const wholeOf = (rows: readonly Record<string, unknown>[]): FiledRecord[] =>
    rows.flatMap((row) => {
      try {
        return [readRecord(schemas, asRead(row))]
      } catch (problem) {
        if (problem instanceof DamagedRow) return []
        throw problem
      }
    })

  const withLeaving = (session: SessionRecord): SessionRecord => {
    const [leaving] = wholeOf(sql.place.all(session.sessionId, 'leaving'))
    return leaving?.sort === 'leaving' ? { ...session, leftAt: leaving.leftAt } : session
  }

  const firstPage = { latest: Number.MAX_SAFE_INTEGER, oldest: 0 }

  return {
    session: (sessionId: string): SessionRecord | undefined => {
      const row = sql.place.get(sessionId, 'session')
      if (row === undefined) return undefined
      const record = readRecord(schemas, asRead(row))
      return record.sort === 'session' ? withLeaving(record.session) : undefined
    },

    sessions: ({ of = anySession, order, after, limit }: SessionQuery): SessionPage => {
      const rows = sql[order].all({ ...of, after: after ?? firstPage[order], limit })
      const sessions = wholeOf(rows).flatMap((record) =>
        record.sort === 'session' ? [withLeaving(record.session)] : [],
      )
      return { sessions, next: nextAfter(rows, limit, after ?? firstPage[order], order) }
    },

    answers: (sessionId: string): SessionAnswers => {
      const rows = sql.answers.all(sessionId)
      const answers = wholeOf(rows).flatMap((record) => (record.sort === 'answer' ? [record.answer] : []))
      return { answers, damaged: rows.length - answers.length }
    },

    recordsAfter: (filed: number, limit: number): RecordPage => {
      const rows = sql.after.all(filed, limit)
      return { records: wholeOf(rows), next: nextAfter(rows, limit, filed, 'oldest') }
    },

    derived: (name: string): string | undefined => wholeText(sql.derived.get(name)),
    keptPack: (hash: string): string | undefined => wholeText(sql.pack.get(hash)),
  }
}
