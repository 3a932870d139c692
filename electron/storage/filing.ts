import type { DatabaseSync } from 'node:sqlite'
import type { SchemasById } from '../../content/activities/tagged.ts'
import type { ActivityId } from '../../content/model/activityId.ts'
import type { SessionId } from '../../content/model/ids.ts'
import type { FiledAnswer, SessionRecord } from '../../content/model/session.ts'
import type { RecordSort } from '../../content/records/record.ts'
import { readingOver } from './reading.ts'
import {
  checksumOf,
  contentOf,
  digestOf,
  type ReadRow,
  type RecordRow,
  readRecord,
  recordColumns,
  wholeRow,
} from './recordRows.ts'

/** The statements that write, prepared once. */
const prepare = (database: DatabaseSync) => ({
  last: database.prepare('SELECT coalesce(max(filed), 0) AS filed FROM record WHERE filed < ?'),
  place: database.prepare(`SELECT ${recordColumns} FROM record WHERE session_id = ? AND sort = ? AND position = ?`),
  file: database.prepare(`INSERT INTO record (filed, learner_id, sort, session_id, position, content, checksum)
    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (session_id, sort, position) DO NOTHING`),
  lastLearner: database.prepare('SELECT learner_id AS learnerId FROM record ORDER BY filed DESC LIMIT 1'),
  derive: database.prepare(`INSERT INTO derived (name, content, checksum) VALUES (?, ?, ?)
    ON CONFLICT (name) DO UPDATE SET content = excluded.content, checksum = excluded.checksum`),
  pack: database.prepare(`INSERT INTO pack (hash, content, checksum) VALUES (?, ?, ?)
    ON CONFLICT (hash) DO UPDATE SET content = excluded.content, checksum = excluded.checksum`),
})

/** A number that far beyond the last one known is none that was given: a letter of it has changed. */
const believableGap = 1_000_000

interface FilingOptions {
  readonly schemas: SchemasById
  readonly lastFiled: number
  readonly onFiled: (filed: number, checksum: Uint8Array) => void
}

/** An answer of a session that is not on file. It has SQLite's code for a missing reference, and passes for its error. */
const noSession = (): Error => Object.assign(new Error('There is no such session.'), { errcode: 787 })

/** What can be asked of the one connection that writes. Throws SQLite's errors, and `DamagedRow`. */
export const filingOver = (database: DatabaseSync, { schemas, lastFiled, onFiled }: FilingOptions) => {
  const sql = prepare(database)
  const reading = readingOver(database, schemas)

  /** Runs under the write lock, all or nothing. */
  const inOne = <Value>(work: () => Value): Value => {
    database.exec('BEGIN IMMEDIATE')
    try {
      const value = work()
      database.exec('COMMIT')
      return value
    } catch (problem) {
      // SQLite has already rolled back on some errors (a full disk); a second ROLLBACK would hide the first error.
      if (database.isTransaction) database.exec('ROLLBACK')
      throw problem
    }
  }

  const rowAt = (sessionId: string, sort: RecordSort, position: number): ReadRow | undefined =>
    sql.place.get(sessionId, sort, position) as unknown as ReadRow | undefined

  /** Files a record and says that it is on the disk. Where there is one in its place nothing changes: it comes back. */
  const file = (row: Omit<RecordRow, 'filed'>): { readonly onFile: ReadRow; readonly isNew: boolean } => {
    const { learnerId, sort, sessionId, position, content } = row
    const added = inOne(() => {
      const filed = Math.max(Number(sql.last.get(lastFiled + believableGap)?.filed), lastFiled) + 1
      const checksum = checksumOf({ ...row, filed })
      const { changes } = sql.file.run(filed, learnerId, sort, sessionId, position, content, checksum)
      return changes === 1 ? { ...row, filed, checksum } : undefined
    })
    if (added) onFiled(added.filed, added.checksum)
    const onFile = added ?? rowAt(sessionId, sort, position)
    if (onFile === undefined) throw new Error('A record was not filed, and none is in its place.')
    return { onFile, isNew: added !== undefined }
  }

  /** The session that was asked for last: answers follow each other in one. */
  let latest: { readonly sessionId: SessionId; readonly learnerId: string } | undefined

  /** Whose session it is, once it was found on file and no letter of it had changed. */
  const learnerOf = (sessionId: SessionId): string => {
    if (latest?.sessionId !== sessionId) {
      const row = rowAt(sessionId, 'session', 0)
      if (row === undefined) throw noSession()
      latest = { sessionId, learnerId: wholeRow(row).learnerId }
    }
    return latest.learnerId
  }

  return {
    learnerId: (newId: string): string => {
      const known = reading.derived('learner')
      if (known !== undefined) return known
      const learnerId = String(sql.lastLearner.get()?.learnerId ?? newId)
      sql.derive.run('learner', learnerId, digestOf(learnerId))
      return learnerId
    },

    addSession: (session: SessionRecord): void => {
      const { sessionId, learnerId } = session
      const row = { learnerId, sort: 'session', sessionId, position: 0, content: contentOf.session(session) } as const
      file(row)
    },

    leaveSession: (sessionId: SessionId, leftAt: string): void => {
      const learnerId = learnerOf(sessionId)
      const row = { learnerId, sort: 'leaving', sessionId, position: 0, content: contentOf.leaving(leftAt) } as const
      file(row)
    },

    addAnswer: (sessionId: SessionId, activity: ActivityId, answer: FiledAnswer): FiledAnswer => {
      const learnerId = learnerOf(sessionId)
      const { position } = answer
      const content = contentOf.answer(activity, answer)
      const { onFile, isNew } = file({ learnerId, sort: 'answer', sessionId, position, content })
      // What was filed this instant is what it was made from, if anybody knows what it is.
      if (isNew && Object.hasOwn(schemas, activity)) return answer
      const record = readRecord(schemas, onFile)
      if (record.sort !== 'answer') throw new Error('An answer was filed and something else is in its place.')
      return record.answer
    },

    keepDerived: (name: string, text: string): void => {
      sql.derive.run(name, text, digestOf(text))
    },

    keepPack: (hash: string, text: string): void => {
      if (reading.keptPack(hash) === undefined) sql.pack.run(hash, text, digestOf(text))
    },
  }
}
