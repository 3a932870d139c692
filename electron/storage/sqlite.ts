import { err, ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import { unavailable } from './ledgerFailure.ts'

/** The module `node:sqlite`, as this runtime has it. */
export type Sqlite = typeof import('node:sqlite')

/** The first SQLite whose write-ahead log does not lose a commit when it is reset (fixed in 3.51.3). */
export const oldestSqlite = '3.51.3'

const parts = (version: string): number[] => version.split('.').map(Number)

/** Whether a SQLite version such as "3.53.4" is new enough to be trusted with records. */
export const isTrustedSqlite = (version: string): boolean => {
  const found = parts(version)
  for (const [place, needed] of parts(oldestSqlite).entries()) {
    const digit = found[place] ?? 0
    if (digit !== needed) return digit > needed
  }
  return true
}

/**
 * SQLite, or why the file at `path` cannot be opened: this runtime has none. It is asked for by name instead of imported,
 * because an import that is not there would end the app before it could say so.
 */
export const loadSqlite = (path: string): Result<Sqlite, LedgerFailure> => {
  const sqlite = process.getBuiltinModule?.('node:sqlite') as Sqlite | undefined
  return sqlite === undefined
    ? err(unavailable({ cause: 'noSqlite', path, runtime: process.versions.node }))
    : ok(sqlite)
}
