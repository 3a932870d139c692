import { statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { ledgerVersion } from './migrations.ts'
import { syncFile } from './syncFile.ts'

/** Bytes that the log grows to before SQLite moves it into the file by itself: 1,000 pages of 4 kB. */
const roomBytes = 4_000_000

/** Pages that a connection keeps in memory: while room is made so few that all others go to the log at once. */
const pagesKept = { makingRoom: 16, usually: -2_000 }

/**
 * Makes the log as long as it will get, by a write that is taken back: to sync a file that need not grow takes a third
 * less. On a full disk it stays as short as it is.
 */
const makeRoom = (database: DatabaseSync, log: string): void => {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? roomBytes) >= roomBytes) return
  database.exec(`PRAGMA cache_size = ${pagesKept.makingRoom}; BEGIN IMMEDIATE`)
  try {
    database.prepare(`INSERT INTO derived VALUES ('room', hex(zeroblob(?)), x'')`).run(roomBytes / 2)
  } finally {
    if (database.isTransaction) database.exec('ROLLBACK')
    database.exec(`PRAGMA cache_size = ${pagesKept.usually}`)
  }
  syncFile(log)
}

/**
 * Does what the next answer would have to wait for, while nobody waits: moves what the log holds into the file itself, as
 * far as nobody reads it, makes room in the log, and begins it anew, for its beginning is synced by itself. Says whether
 * all of it could be moved; nothing is done where it holds nothing. Throws SQLite's errors.
 */
export const readyLog = (database: DatabaseSync, log: string): boolean => {
  const moved = database.prepare('PRAGMA wal_checkpoint(PASSIVE)').get()
  if (moved?.busy !== 0 || moved.log !== moved.checkpointed) return false
  if (moved.log === 0) return true
  makeRoom(database, log)
  // The same version once more: a write that changes nothing.
  database.exec(`PRAGMA user_version = ${ledgerVersion(database)}`)
  return true
}
