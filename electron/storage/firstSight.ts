import { accessSync, closeSync, constants, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import { lockPath, takeLock } from './instanceLock.ts'
import { applicationId, versionOfToday } from './ledgerIdentity.ts'
import { headPath, ledgerPath } from './ledgerPath.ts'
import type { Sqlite } from './sqlite.ts'

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

/** Whether a file says in its head that it is a ledger of today, and may be written. Source: sqlite.org/fileformat2.html. */
const isOfToday = (path: string): boolean => {
  // An administrator could write without the write bit; whoever took it away did not want that.
  if ((statSync(path).mode & 0o222) === 0) return false
  accessSync(path, constants.W_OK)
  const head = Buffer.alloc(72)
  const file = openSync(path, 'r')
  try {
    if (readSync(file, head, 0, head.length, 0) < head.length) return false
  } finally {
    closeSync(file)
  }
  return (
    head.toString('latin1', 0, 16) === 'SQLite format 3\0' &&
    head.readUInt32BE(60) === versionOfToday &&
    head.readUInt32BE(68) === applicationId
  )
}

/**
 * Whether at first sight nothing speaks against opening the ledger of a data folder: no Lastlook holds the folder, and the
 * ledger is one of today, or is yet to be made. It takes a millisecond or two, and changes nothing but that the folder is
 * made. What opening finds counts, and says why: this is for whoever would go on meanwhile.
 */
export const seemsWell = (folder: string): boolean => {
  const sqlite = process.getBuiltinModule?.('node:sqlite') as Sqlite | undefined
  if (sqlite === undefined) return false
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    takeLock(sqlite, lockPath(folder)).close()
    const path = ledgerPath(folder)
    return isThere(path) ? isOfToday(path) : !isThere(`${path}-wal`) && !isThere(headPath(folder))
  } catch {
    return false
  }
}
