import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { must, specimenAttempt, specimenSession } from '../specimens/ledger.ts'
import { createLedgerStore } from './ledgerStore.ts'
import { ledgerVersion, migrate, migrations } from './migrations.ts'

const tables = (database: DatabaseSync) =>
  database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .all()
    .map((row) => row.name)

test('a new ledger takes every step, and a second run none', () => {
  const database = new DatabaseSync(':memory:')
  expect(migrate(database)).toEqual({ ok: true, value: migrations.length })
  expect(tables(database)).toEqual(['attempt', 'learner', 'leaving', 'session', 'setting', 'typed'])
  expect(migrate(database)).toEqual({ ok: true, value: migrations.length })
})

test('only the steps that are missing are taken, and what was recorded stays', () => {
  const database = new DatabaseSync(':memory:')
  migrate(database, ['CREATE TABLE a (x TEXT)'])
  database.exec(`INSERT INTO a VALUES ('kept')`)
  expect(migrate(database, ['CREATE TABLE a (x TEXT)', 'ALTER TABLE a ADD COLUMN y TEXT'])).toEqual({
    ok: true,
    value: 2,
  })
  expect({ ...database.prepare('SELECT x, y FROM a').get() }).toEqual({ x: 'kept', y: null })
})

test('what was recorded before there were modes reads as practice of a whole pack', () => {
  const database = new DatabaseSync(':memory:')
  migrate(database, migrations.slice(0, 1))
  const old = specimenSession()
  database
    .prepare(`INSERT INTO session (session_id, learner_id, pack_id, pack_title, pack_version, pack_hash, mode, locale,
      app_version, started_at, item_ids) VALUES (?, ?, ?, ?, ?, ?, 'practice', ?, ?, ?, ?)`)
    .run(
      old.sessionId,
      old.learnerId,
      old.packId,
      old.packTitle,
      old.packVersion,
      old.packHash,
      old.locale,
      old.appVersion,
      old.startedAt,
      JSON.stringify(old.itemIds),
    )
  migrate(database)
  expect(must(createLedgerStore(database, 'ledger').sessions())).toEqual([old])
})

test('what was recorded before a message could be taken back reads as never taken back', () => {
  const database = new DatabaseSync(':memory:')
  const before = migrations.findIndex((step) => step.includes('taken_back'))
  migrate(database, migrations.slice(0, before))
  const { sessionId } = specimenSession()
  const old = specimenAttempt()
  database.exec('PRAGMA foreign_keys = OFF')
  database
    .prepare(`INSERT INTO attempt (session_id, position, item, answer_key, decision, revealed, response_ms, outcomes,
      recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
    .run(
      sessionId,
      old.position,
      JSON.stringify(old.item),
      JSON.stringify(old.key),
      JSON.stringify(old.decision),
      JSON.stringify(old.revealed),
      old.responseMs,
      JSON.stringify(old.outcomes),
      old.recordedAt,
    )
  migrate(database)
  expect(must(createLedgerStore(database, 'ledger').attempts(sessionId))).toEqual([{ ...old, takenBack: 0 }])
})

test('a step that fails leaves the ledger as it was before that step', () => {
  const database = new DatabaseSync(':memory:')
  const steps = ['CREATE TABLE a (x TEXT)', 'CREATE TABLE b (x TEXT); INSERT INTO nowhere VALUES (1)']
  expect(() => migrate(database, steps)).toThrow(/no such table: nowhere/)
  expect(tables(database)).toEqual(['a'])
  expect(ledgerVersion(database)).toBe(1)
  expect(database.isTransaction).toBe(false)
})

test('a ledger of a newer version is not touched', () => {
  const database = new DatabaseSync(':memory:')
  database.exec('PRAGMA user_version = 7')
  expect(migrate(database)).toEqual({ ok: false, error: 7 })
  expect(tables(database)).toEqual([])
  expect(database.isTransaction).toBe(false)
})
