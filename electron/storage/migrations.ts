import type { DatabaseSync } from 'node:sqlite'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { gatherRecords } from './gatherRecords.ts'
import { applicationId } from './ledgerIdentity.ts'

/** A step: SQL, or what has to be worked out row by row. */
export type Migration = string | ((database: DatabaseSync) => void)

/**
 * The steps that make a ledger, in order; `PRAGMA user_version` counts the ones that were taken. A step that has been
 * released is never changed: a new one is added after it. No step drops what was recorded, and
 * none is taken before a verified copy of the ledger exists (`openLedgerFile`).
 */
export const migrations: readonly Migration[] = [
  `PRAGMA application_id = ${applicationId};

  CREATE TABLE learner (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    learner_id TEXT NOT NULL
  ) STRICT;

  -- 'filed' is the order of filing: clocks go back, it does not.
  CREATE TABLE session (
    filed INTEGER PRIMARY KEY,
    session_id TEXT NOT NULL UNIQUE,
    learner_id TEXT NOT NULL,
    pack_id TEXT NOT NULL,
    pack_title TEXT NOT NULL,
    pack_version INTEGER NOT NULL,
    pack_hash TEXT NOT NULL,
    mode TEXT NOT NULL,
    locale TEXT NOT NULL,
    app_version TEXT NOT NULL,
    started_at TEXT NOT NULL,
    item_ids TEXT NOT NULL CHECK (json_valid(item_ids))
  ) STRICT;

  CREATE TABLE attempt (
    session_id TEXT NOT NULL REFERENCES session (session_id),
    position INTEGER NOT NULL,
    item TEXT NOT NULL CHECK (json_valid(item)),
    answer_key TEXT NOT NULL CHECK (json_valid(answer_key)),
    decision TEXT NOT NULL CHECK (json_valid(decision)),
    revealed TEXT NOT NULL CHECK (json_valid(revealed)),
    response_ms REAL NOT NULL,
    outcomes TEXT NOT NULL CHECK (json_valid(outcomes)),
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (session_id, position)
  ) STRICT;

  CREATE TABLE setting (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    settings TEXT NOT NULL CHECK (json_valid(settings))
  ) STRICT;`,

  // How a session is played, with what its mode takes. What was recorded before was practice of a whole pack.
  `ALTER TABLE session ADD COLUMN play TEXT NOT NULL DEFAULT '{"mode":"practice","kind":null}'
    CHECK (json_valid(play));

  CREATE TABLE leaving (
    session_id TEXT PRIMARY KEY REFERENCES session (session_id),
    left_at TEXT NOT NULL
  ) STRICT;`,

  // What the learner typed, message by message: no attempt, for nothing was shown that could be caught or missed.
  `CREATE TABLE typed (
    session_id TEXT NOT NULL REFERENCES session (session_id),
    position INTEGER NOT NULL,
    item TEXT NOT NULL CHECK (json_valid(item)),
    decision TEXT NOT NULL CHECK (json_valid(decision)),
    response_ms REAL NOT NULL,
    judgement TEXT NOT NULL CHECK (json_valid(judgement)),
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (session_id, position)
  ) STRICT;`,

  // How often a message was taken back before it went. Before this step nothing could be.
  `ALTER TABLE attempt ADD COLUMN taken_back INTEGER NOT NULL DEFAULT 0;`,

  // One table for the answers of every activity: what an answer of one is, its schema says. Rows move over as they are,
  // but for two words: 'wrongHouse' is 'wrongOrganisation', 'struck' is 'removed'. In JSON text a quotation mark
  // within a string is escaped, so what is replaced can only be a member or its value. Typing was a mode.
  `CREATE TABLE answer (
    session_id TEXT NOT NULL REFERENCES session (session_id),
    position INTEGER NOT NULL,
    activity TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    response_ms REAL NOT NULL,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (session_id, position)
  ) STRICT;

  INSERT INTO answer (session_id, position, activity, content, response_ms, recorded_at)
    SELECT session_id, position, 'marking',
      replace('{"item":' || item || ',"key":' || answer_key || ',"decision":' || decision || ',"revealed":' || revealed ||
        ',"takenBack":' || taken_back || ',"outcomes":' || outcomes || '}',
        '"kind":"wrongHouse"', '"kind":"wrongOrganisation"'),
      response_ms, recorded_at
    FROM attempt ORDER BY rowid;

  INSERT INTO answer (session_id, position, activity, content, response_ms, recorded_at)
    SELECT session_id, position, 'typing',
      replace(replace('{"item":' || item || ',"decision":' || decision || ',"judgement":' || judgement || '}',
        '"kind":"wrongHouse"', '"kind":"wrongOrganisation"'), '"struck":', '"removed":'),
      response_ms, recorded_at
    FROM typed ORDER BY rowid;

  DROP TABLE attempt;
  DROP TABLE typed;

  ALTER TABLE session ADD COLUMN activity TEXT NOT NULL DEFAULT 'marking';
  UPDATE session SET activity = 'typing', play = '{"mode":"practice","kind":null}'
    WHERE json_extract(play, '$.mode') = 'typing';
  UPDATE session SET play = replace(play, '"kind":"wrongHouse"', '"kind":"wrongOrganisation"');`,

  // One row after the other, each with a checksum and its learner. Settings are no record: they have a file of their own.
  (database) => gatherRecords(database),

  // What sessions are looked for by, in one index: others are passed over without being read. The content may be damaged
  // and say anything, so it is asked whether it is JSON, and what it says is taken as text.
  `ALTER TABLE record ADD COLUMN pack_id TEXT GENERATED ALWAYS AS
    (CASE WHEN sort = 'session' AND json_valid(content) THEN CAST(content ->> '$.packId' AS TEXT) END) VIRTUAL;
  ALTER TABLE record ADD COLUMN begun_on TEXT GENERATED ALWAYS AS
    (CASE WHEN sort = 'session' AND json_valid(content) THEN substr(content ->> '$.startedAt', 1, 10) END) VIRTUAL;
  DROP INDEX record_session;
  CREATE INDEX record_session ON record (filed, learner_id, pack_id, begun_on) WHERE sort = 'session';`,
]

/** How many steps the open ledger has taken. */
export const ledgerVersion = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version)

/**
 * Takes the steps that are still to be taken, each in a transaction of its own, and gives back the version reached. A
 * ledger that has taken more steps than are known comes back as its version, untouched. A step that fails leaves the
 * ledger as it was before that step, and throws SQLite's error.
 */
export const migrate = (database: DatabaseSync, steps: readonly Migration[] = migrations): Result<number, number> => {
  for (;;) {
    // The version is read under the write lock: two connections may open a new ledger at the same moment.
    database.exec('BEGIN IMMEDIATE')
    try {
      const version = ledgerVersion(database)
      const step = steps[version]
      if (step === undefined) {
        database.exec('ROLLBACK')
        return version > steps.length ? err(version) : ok(version)
      }
      if (typeof step === 'string') database.exec(step)
      else step(database)
      database.exec(`PRAGMA user_version = ${version + 1}`)
      database.exec('COMMIT')
    } catch (problem) {
      // SQLite has already rolled back on some errors (a full disk); a second ROLLBACK would hide the first error.
      if (database.isTransaction) database.exec('ROLLBACK')
      throw problem
    }
  }
}
