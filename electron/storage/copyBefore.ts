import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import { backupFolder, copyInto } from './backups.ts'
import { ledgerFailure, unavailable } from './ledgerFailure.ts'

const tablesOf = (database: DatabaseSync): string[] =>
  database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .all()
    .map(({ name }) => String(name))

/** Everything in a database, as figures that differ where anything does. */
const sizesOf = (database: DatabaseSync): string =>
  JSON.stringify(
    tablesOf(database).map((table) => [table, database.prepare(`SELECT count(*) AS rows FROM "${table}"`).get()?.rows]),
  )

/**
 * Keeps a copy of a ledger of an earlier version before anything in it is changed, and looks whether it is whole. Fails
 * where there is no room for it, or where it is not: then the ledger stays as it is.
 */
export const copyBefore = (database: DatabaseSync, folder: string, version: number): Result<void, LedgerFailure> => {
  const path = join(backupFolder(folder), `ledger-before-version-${version + 1}.sqlite`)
  try {
    mkdirSync(backupFolder(folder), { recursive: true, mode: 0o700 })
    const sizes = sizesOf(database)
    const isMade = copyInto(
      database,
      path,
      (copy) => copy.prepare('PRAGMA integrity_check(1)').get()?.integrity_check === 'ok' && sizesOf(copy) === sizes,
    )
    return isMade ? ok(undefined) : err(unavailable({ cause: 'damaged', path, system: null }))
  } catch (problem) {
    return err(ledgerFailure(path, problem))
  }
}
