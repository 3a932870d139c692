import { expect, test } from 'vitest'
import { must } from '../specimens/ledger.ts'
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
  const { DatabaseSync } = must(loadSqlite('/records/ledger.sqlite'))
  const version = new DatabaseSync(':memory:').prepare('SELECT sqlite_version() AS version').get()?.version
  expect(isTrustedSqlite(String(version))).toBe(true)
})
