import { accessSync, closeSync, constants, mkdirSync, openSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import type { LedgerUnavailableValues } from '../../content/model/ledgerTrouble.ts'
import { ledgerFailure, unavailable } from './ledgerFailure.ts'
import { applicationId, ledgerVersion, migrate, migrations } from './migrations.ts'
import { isTrustedSqlite, loadSqlite, oldestSqlite, type Sqlite } from './sqlite.ts'

/** How long a write waits for another connection's write: ours take milliseconds, so this is a program that hangs. */
const lockWaitMs = 5_000

/** The ledger's file in a data folder. SQLite keeps `-wal` and `-shm` beside it while it is open. */
export const ledgerPath = (folder: string): string => join(folder, 'ledger.sqlite')

const newer = (path: string, version: number): LedgerUnavailableValues => ({
  cause: 'newerVersion',
  path,
  version,
  known: migrations.length,
})

/** Why an existing file may not be opened for writing, found out without a byte being written. */
const objection = (sqlite: Sqlite, path: string): LedgerUnavailableValues | undefined => {
  const database = new sqlite.DatabaseSync(path, { readOnly: true, timeout: lockWaitMs })
  try {
    const id = database.prepare('PRAGMA application_id').get()?.application_id
    const tables = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables
    // An empty database is ours too: the app ended between making the file and its first table.
    if (id !== applicationId && tables !== 0) return { cause: 'otherDatabase', path }
    const version = ledgerVersion(database)
    if (version > migrations.length) return newer(path, version)
    const verdict = database.prepare('PRAGMA quick_check(1)').get()?.quick_check
    return verdict === 'ok' ? undefined : { cause: 'damaged', path, system: null }
  } finally {
    database.close()
  }
}

/** Made here and not by SQLite, so that nobody else on the machine can read it; its log inherits this. */
const makeFile = (path: string): void => {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (problem) {
    // Another connection made it in between: then it is there.
    if (!(problem instanceof Error && 'code' in problem && problem.code === 'EEXIST')) throw problem
  }
}

/** Makes the file when there is none, or says why the one that is there cannot serve. */
const prepareFile = (sqlite: Sqlite, path: string): LedgerUnavailableValues | undefined => {
  // The log is looked at first: a connection that makes the ledger right now writes the file before its log.
  const log = `${path}-wal`
  const logBytes = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  const there = statSync(path, { throwIfNoEntry: false })
  // SQLite deletes a log whose database is empty or gone, and with it the records in it.
  if (logBytes > 0 && (there?.size ?? 0) === 0) return { cause: 'logWithoutLedger', path, log }
  if (there === undefined) {
    makeFile(path)
    return undefined
  }
  if (!there.isFile()) return { cause: 'folderInTheWay', path }
  // An administrator could write without the write bit; whoever took it away did not want that.
  if ((there.mode & 0o222) === 0) return { cause: 'readOnly', path, system: null }
  accessSync(path, constants.W_OK)
  return there.size === 0 ? undefined : objection(sqlite, path)
}

/** Puts the promises of a connection in force, and says which one is not kept. */
const holdPromises = (database: DatabaseSync, path: string): LedgerUnavailableValues | undefined => {
  const version = String(database.prepare('SELECT sqlite_version() AS version').get()?.version)
  if (!isTrustedSqlite(version)) return { cause: 'oldSqlite', path, version, needed: oldestSqlite }
  const mode = database.prepare('PRAGMA journal_mode = WAL').get()?.journal_mode
  if (mode !== 'wal') return { cause: 'noWriteAheadLog', path, mode: String(mode) }
  // `fullfsync` is for macOS, where a plain sync stops at the disk's cache; elsewhere it does nothing.
  database.exec(`
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;`)
  const synchronous = database.prepare('PRAGMA synchronous').get()?.synchronous
  return synchronous === 2 ? undefined : { cause: 'unsynced', path, level: Number(synchronous) }
}

const openFile = (sqlite: Sqlite, path: string): Result<DatabaseSync, LedgerFailure> => {
  const database = new sqlite.DatabaseSync(path, { timeout: lockWaitMs, defensive: true })
  let trouble: LedgerUnavailableValues | undefined
  try {
    trouble = holdPromises(database, path)
    if (trouble === undefined) {
      const migrated = migrate(database)
      if (migrated.ok) return ok(database)
      trouble = newer(path, migrated.error)
    }
  } catch (problem) {
    database.close()
    throw problem
  }
  database.close()
  return err(unavailable(trouble))
}

/**
 * The ledger of a data folder as an open connection: checked, made or brought up to date. It never deletes, and a file
 * that it refuses has the same bytes as before. The folder is made when there is none.
 */
export const openLedgerFile = (folder: string): Result<DatabaseSync, LedgerFailure> => {
  const path = ledgerPath(folder)
  const sqlite = loadSqlite(path)
  if (!sqlite.ok) return sqlite
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (problem) {
    return err(ledgerFailure(folder, problem))
  }
  try {
    const trouble = prepareFile(sqlite.value, path)
    return trouble === undefined ? openFile(sqlite.value, path) : err(unavailable(trouble))
  } catch (problem) {
    return err(ledgerFailure(path, problem))
  }
}
