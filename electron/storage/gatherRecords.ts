import type { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import { activitySchemas } from '../../content/activities/schemas.ts'
import type { SchemasById } from '../../content/activities/tagged.ts'
import { checksumOf, DamagedRow, digestOf, type RecordRow, readRecord } from './recordRows.ts'

/** The tables of today. Nothing but `record` and `pack` says what happened: all else can be worked out again. */
const tables = `
  -- All that is filed, one after the other. 'checksum' covers the whole row, its number too.
  CREATE TABLE record (
    filed INTEGER PRIMARY KEY,
    learner_id TEXT NOT NULL,
    sort TEXT NOT NULL,
    session_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    checksum BLOB NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX record_place ON record (session_id, sort, position);
  CREATE INDEX record_session ON record (filed) WHERE sort = 'session';

  CREATE TABLE derived (name TEXT PRIMARY KEY, content TEXT NOT NULL, checksum BLOB NOT NULL) STRICT;

  -- Packs from which something was dealt, by their hashes.
  CREATE TABLE pack (hash TEXT PRIMARY KEY, content TEXT NOT NULL, checksum BLOB NOT NULL) STRICT;`

/** A checksum that no row has: what could not be read before it was moved stays on file, and stays named as damaged. */
const noChecksum = new Uint8Array(32)

const parsed = (text: unknown): unknown => {
  try {
    return JSON.parse(String(text))
  } catch (problem) {
    if (problem instanceof SyntaxError) return text
    throw problem
  }
}

const sessionContent = (row: Record<string, unknown>): string =>
  JSON.stringify({
    sessionId: row.session_id,
    packId: row.pack_id,
    packTitle: row.pack_title,
    packVersion: row.pack_version,
    packHash: row.pack_hash,
    activity: row.activity,
    play: parsed(row.play),
    locale: row.locale,
    appVersion: row.app_version,
    startedAt: row.started_at,
    itemIds: parsed(row.item_ids),
  })

const answerContent = (row: Record<string, unknown>): string => {
  const content = parsed(row.content)
  const answer = typeof content === 'object' ? content : { content }
  const { position, response_ms: responseMs, recorded_at: recordedAt, activity } = row
  return JSON.stringify({ activity, answer: { position, ...answer, responseMs, recordedAt } })
}

/**
 * The step that makes one row of records out of sessions, answers and leavings, in the order in which they were filed: a
 * session comes before its first answer, its leaving after its last. What is damaged already is moved as it is and stays
 * named as such.
 */
export const gatherRecords = (database: DatabaseSync, schemas: SchemasById = activitySchemas): void => {
  database.exec(tables)
  const insert = database.prepare(`INSERT INTO record (filed, learner_id, sort, session_id, position, content, checksum)
    VALUES (?, ?, ?, ?, ?, ?, ?)`)
  let filed = 0
  const file = (
    sort: RecordRow['sort'],
    learnerId: unknown,
    sessionId: unknown,
    position: unknown,
    content: string,
  ) => {
    filed += 1
    const row = {
      filed,
      learnerId: String(learnerId),
      sort,
      sessionId: String(sessionId),
      position: Number(position),
      content,
    }
    let checksum = checksumOf(row)
    try {
      readRecord(schemas, { ...row, checksum })
    } catch (problem) {
      // Of an activity that this version lacks it is whole all the same.
      if (!(problem instanceof DamagedRow)) throw problem
      if (problem.field !== 'activity') checksum = noChecksum
    }
    insert.run(row.filed, row.learnerId, row.sort, row.sessionId, row.position, row.content, checksum)
  }

  const sessions = database
    .prepare(`SELECT session.*, left_at,
        (SELECT max(answer.rowid) FROM answer WHERE answer.session_id = session.session_id) AS last_answer
      FROM session LEFT JOIN leaving ON leaving.session_id = session.session_id ORDER BY session.filed`)
    .all()
  const placeById = new Map(sessions.map(({ session_id: id }, place) => [id, place]))
  let begun = 0
  const leave = (row: Record<string, unknown>): void => {
    if (row.left_at !== null) {
      file('leaving', row.learner_id, row.session_id, 0, JSON.stringify({ leftAt: row.left_at }))
    }
  }
  const beginUpTo = (place: number): void => {
    for (const row of sessions.slice(begun, place + 1)) {
      file('session', row.learner_id, row.session_id, 0, sessionContent(row))
      if (row.last_answer === null) leave(row)
    }
    begun = Math.max(begun, place + 1)
  }
  for (const answer of database.prepare('SELECT rowid AS place, * FROM answer ORDER BY rowid').iterate()) {
    const place = placeById.get(answer.session_id) ?? -1
    beginUpTo(place)
    const session = sessions[place]
    file('answer', session?.learner_id, answer.session_id, answer.position, answerContent(answer))
    if (session && session.last_answer === answer.place) leave(session)
  }
  beginUpTo(sessions.length - 1)

  const learner = database.prepare('SELECT learner_id FROM learner').get()?.learner_id
  if (v.is(v.string(), learner)) {
    database
      .prepare('INSERT INTO derived (name, content, checksum) VALUES (?, ?, ?)')
      .run('learner', learner, digestOf(learner))
  }
  database.exec('DROP TABLE answer; DROP TABLE leaving; DROP TABLE session; DROP TABLE learner; DROP TABLE setting')
}
