import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Sqlite } from './sqlite.ts'

/** The file in a data folder whose lock is the claim on the folder; see `instance.ts`. */
export const lockPath = (folder: string): string => join(folder, 'instance.lock')

/** Takes the lock on a file until it is closed. Throws SQLite's error, such as the one that another has the lock. */
export const takeLock = (sqlite: Sqlite, path: string): DatabaseSync => {
  const database = new sqlite.DatabaseSync(path)
  try {
    // Nothing is ever written, so no journal is needed beside the lock. It is the lock of whoever means to write: one
    // can have it, whoever else reads the file, as a backup of the folder does.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE')
    return database
  } catch (problem) {
    database.close()
    throw problem
  }
}
