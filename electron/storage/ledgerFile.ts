import {
  accessSync,
  closeSync,
  constants,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import type { LedgerUnavailableValues } from '../../content/model/ledgerTrouble.ts'
import { copyBefore } from './copyBefore.ts'
import { readHead } from './head.ts'
import { isHotJournal, ledgerFailure, unavailable } from './ledgerFailure.ts'
import { applicationId } from './ledgerIdentity.ts'
import { ledgerPath } from './ledgerPath.ts'
import { ledgerVersion, migrate, migrations } from './migrations.ts'
import { takeOutSettings } from './settingsFile.ts'
import { isTrustedSqlite, loadSqlite, oldestSqlite, type Sqlite } from './sqlite.ts'
import { syncFile } from './syncFile.ts'

/** How long a write waits for another connection's write: ours take milliseconds, so this is a program that hangs. */
const lockWaitMs = 5_000

const newer = (path: string, version: number): LedgerUnavailableValues => ({
  cause: 'newerVersion',
  path,
  version,
  known: migrations.length,
})

/** Whether the file says in its head that it is ours, or is the empty beginning of one. Source: sqlite.org/fileformat2.html. */
const saysItIsOurs = (path: string): boolean => {
  const head = Buffer.alloc(72)
  const file = openSync(path, 'r')
  try {
    readSync(file, head, 0, head.length, 0)
  } finally {
    closeSync(file)
  }
  const id = head.readUInt32BE(68)
  return id === applicationId || (id === 0 && (statSync(path).size <= 8_192 || head.every((byte) => byte === 0)))
}

/** Why an existing file may not be opened for writing, found out without a byte being written. */
const objection = (sqlite: Sqlite, path: string): LedgerUnavailableValues | undefined => {
  const database = new sqlite.DatabaseSync(path, { readOnly: true, timeout: lockWaitMs })
  try {
    const id = database.prepare('PRAGMA application_id').get()?.application_id
    const tables = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables
    // An empty database is ours too: an app of before ended between making the file and its first table.
    if (id !== applicationId && tables !== 0) return { cause: 'otherDatabase', path }
    const version = ledgerVersion(database)
    return version > migrations.length ? newer(path, version) : undefined
  } finally {
    database.close()
  }
}

/** Finishes what a program that was killed had begun to write and not to promise. Only a connection that writes may. */
const rollBack = (sqlite: Sqlite, path: string): void => {
  const database = new sqlite.DatabaseSync(path, { timeout: lockWaitMs, defensive: true })
  try {
    database.prepare('SELECT count(*) FROM sqlite_schema').get()
  } finally {
    database.close()
  }
}

const objectionAfterRollBack = (sqlite: Sqlite, path: string): LedgerUnavailableValues | undefined => {
  try {
    return objection(sqlite, path)
  } catch (problem) {
    if (!isHotJournal(problem) || !saysItIsOurs(path)) throw problem
    rollBack(sqlite, path)
    return objection(sqlite, path)
  }
}

/**
 * Makes a ledger beside its place and puts it there whole, so that a file of no bytes is never one that was begun.
 * Nobody else on the machine can read it; its log inherits this.
 */
const makeFile = (sqlite: Sqlite, path: string): void => {
  const begun = `${path}.new-${process.pid}-${process.hrtime.bigint()}`
  try {
    closeSync(openSync(begun, 'wx', 0o600))
    const database = new sqlite.DatabaseSync(begun)
    // Nothing is in it that could be lost: what is made is synced once, below.
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF')
    migrate(database)
    // The tables of earlier versions were made and dropped on the way.
    database.exec('VACUUM')
    database.close()
    syncFile(begun)
    try {
      linkSync(begun, path)
    } catch (problem) {
      const code = problem instanceof Error && 'code' in problem ? problem.code : undefined
      // Another connection made it in between: then it is there. Some file systems have no second names.
      if (code !== 'EEXIST') {
        if (statSync(path, { throwIfNoEntry: false }) !== undefined) throw problem
        renameSync(begun, path)
      }
    }
  } finally {
    rmSync(begun, { force: true })
  }
}

/** Makes the file when there is none, or says why the one that is there cannot serve. */
const prepareFile = (sqlite: Sqlite, folder: string): LedgerUnavailableValues | undefined => {
  const path = ledgerPath(folder)
  // The log is looked at first: a connection that makes the ledger right now writes the file before its log.
  const log = `${path}-wal`
  const logBytes = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  const there = statSync(path, { throwIfNoEntry: false })
  // SQLite deletes a log whose database is empty or gone, and with it the records in it.
  if (logBytes > 0 && (there?.size ?? 0) === 0) return { cause: 'logWithoutLedger', path, log }
  const records = readHead(folder)?.filed ?? 0
  // A new ledger is never empty, so an empty one was emptied.
  if (there === undefined ? records > 0 : there.isFile() && there.size === 0) return { cause: 'gone', path, records }
  if (there === undefined) {
    makeFile(sqlite, path)
    return undefined
  }
  if (!there.isFile()) return { cause: 'folderInTheWay', path }
  // An administrator could write without the write bit; whoever took it away did not want that.
  if ((there.mode & 0o222) === 0) return { cause: 'readOnly', path, system: null }
  accessSync(path, constants.W_OK)
  return objectionAfterRollBack(sqlite, path)
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

/** Brings a ledger of before up to date, once a verified copy of it exists and its settings have a file of their own. */
const bringUpToDate = (database: DatabaseSync, folder: string): Result<void, LedgerFailure> => {
  const path = ledgerPath(folder)
  const version = ledgerVersion(database)
  if (version > 0 && version < migrations.length) {
    const copied = copyBefore(database, folder, version)
    if (!copied.ok) return copied
    takeOutSettings(database, folder)
  }
  const migrated = migrate(database)
  return migrated.ok ? ok(undefined) : err(unavailable(newer(path, migrated.error)))
}

const openFile = (sqlite: Sqlite, folder: string): Result<DatabaseSync, LedgerFailure> => {
  const path = ledgerPath(folder)
  const database = new sqlite.DatabaseSync(path, { timeout: lockWaitMs, defensive: true })
  let opened: Result<void, LedgerFailure>
  try {
    const trouble = holdPromises(database, path)
    opened = trouble === undefined ? bringUpToDate(database, folder) : err(unavailable(trouble))
  } catch (problem) {
    database.close()
    throw problem
  }
  if (opened.ok) return ok(database)
  database.close()
  return opened
}

/**
 * The ledger of a data folder as an open connection: looked at, made or brought up to date. It never deletes, and a file
 * that it refuses has the same bytes as before, unless a program that was killed had left it half written: that is rolled
 * back. The folder is made when there is none.
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
    const trouble = prepareFile(sqlite.value, folder)
    return trouble === undefined ? openFile(sqlite.value, folder) : err(unavailable(trouble))
  } catch (problem) {
    return err(ledgerFailure(path, problem))
  }
}

/** The ledger of a data folder for reading only, beside whoever writes it. It has to be there, and of today's version. */
export const openLedgerForReading = (folder: string): Result<DatabaseSync, LedgerFailure> => {
  const path = ledgerPath(folder)
  const sqlite = loadSqlite(path)
  if (!sqlite.ok) return sqlite
  try {
    const database = new sqlite.value.DatabaseSync(path, { readOnly: true, timeout: lockWaitMs })
    database.exec('PRAGMA trusted_schema = OFF')
    return ok(database)
  } catch (problem) {
    return err(ledgerFailure(path, problem))
  }
}
