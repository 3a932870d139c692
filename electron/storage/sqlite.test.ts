import { expect, test } from 'vitest'
import { isTrustedSqlite, loadSqlite } from './sqlite.ts'

test('SQLite is trusted from 3.51.3 on', () => {
  expect(['3.51.3', '3.51.10', '3.53.4', '4.0.0'].map(isTrustedSqlite)).toEqual([true, true, true, true])
  expect(['3.51.2', '3.51', '3.9.9', '2.99.99', 'undefined'].map(isTrustedSqlite)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})

test('the SQLite of this Node is there and trusted', () => {
  const sqlite = loadSqlite()
  if (!sqlite.ok) throw new Error(sqlite.error)
  const version = new sqlite.value.DatabaseSync(':memory:').prepare('SELECT sqlite_version() AS version').get()?.version
  expect(isTrustedSqlite(String(version))).toBe(true)
})
