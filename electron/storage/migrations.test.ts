import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { ledgerVersion, migrate, migrations } from './migrations.ts'

const tables = (database: DatabaseSync) =>
  database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .all()
    .map((row) => row.name)

test('a new ledger takes every step, and a second run none', () => {
  const database = new DatabaseSync(':memory:')
  expect(migrate(database)).toEqual({ ok: true, value: migrations.length })
  expect(tables(database)).toEqual(['derived', 'pack', 'record'])
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
  const newer = migrations.length + 1
  database.exec(`PRAGMA user_version = ${newer}`)
  expect(migrate(database)).toEqual({ ok: false, error: newer })
  expect(tables(database)).toEqual([])
  expect(database.isTransaction).toBe(false)
})
