import { closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import { checkLedger } from './checkLedger.ts'
import { ledgerFailure } from './ledgerFailure.ts'
import { syncFile } from './syncFile.ts'

/** A copy of the ledger that was looked at when it was made. */
export interface Backup {
  readonly path: string
  /** The day on which it was made, `YYYY-MM-DD` in UTC. */
  readonly day: string
}

/** How many days' copies are kept. */
const daysKept = 5

/** The folder of the copies in a data folder. */
export const backupFolder = (folder: string): string => join(folder, 'backups')

const pathOf = (folder: string, day: string): string => join(backupFolder(folder), `ledger-${day}.sqlite`)

/** Where a copy is written before it is looked at and takes its place. */
const begunAt = (path: string): string => `${path}.new`

/** Where the copy of a day (`YYYY-MM-DD`) grows while it is made. */
export const growingBackup = (folder: string, day: string): string => begunAt(pathOf(folder, day))

const daily = /^ledger-(\d{4}-\d{2}-\d{2})\.sqlite$/

/** The copies in a data folder, the latest first. */
export const backupsIn = (folder: string): Backup[] => {
  let names: string[]
  try {
    names = readdirSync(backupFolder(folder))
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return []
    throw problem
  }
  return names
    .flatMap((name) => {
      const day = daily.exec(name)?.[1]
      return day === undefined ? [] : [{ path: join(backupFolder(folder), name), day }]
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1))
}

/**
 * A copy of an open database by SQLite's own means (`VACUUM INTO`), beside its place first and there only once `isWell`
 * has looked at it and the disk has it. False where it is not well: then nothing is kept. Throws SQLite's and the
 * system's errors.
 */
export const copyInto = (database: DatabaseSync, path: string, isWell: (copy: DatabaseSync) => boolean): boolean => {
  const begun = begunAt(path)
  rmSync(begun, { force: true })
  try {
    closeSync(openSync(begun, 'wx', 0o600))
    database.prepare('VACUUM INTO ?').run(begun)
    const copy = new (database.constructor as typeof DatabaseSync)(begun, { readOnly: true })
    try {
      if (!isWell(copy)) return false
    } finally {
      copy.close()
    }
    syncFile(begun)
    renameSync(begun, path)
    return true
  } finally {
    rmSync(begun, { force: true })
  }
}

/**
 * Keeps a copy of an open ledger under today's name (`YYYY-MM-DD`), in place of an earlier one of the same day, and lets
 * go of those of more than five days. Says the copy, or undefined where it would not be whole: then the ones there are stay.
 */
export const backUp = (
  database: DatabaseSync,
  folder: string,
  day: string,
): Result<Backup | undefined, LedgerFailure> => {
  const path = pathOf(folder, day)
  try {
    mkdirSync(backupFolder(folder), { recursive: true, mode: 0o700 })
    const isMade = copyInto(database, path, (copy) => {
      const { damagedCount, isSound } = checkLedger(copy, undefined)
      return isSound && damagedCount === 0
    })
    if (!isMade) return ok(undefined)
    for (const { path: old } of backupsIn(folder).slice(daysKept)) rmSync(old, { force: true })
    return ok({ path, day })
  } catch (problem) {
    return err(ledgerFailure(path, problem))
  }
}
