import type { LedgerFailure } from '../../content/model/failure.ts'

/** Result codes of SQLite that a person can do something about. Source: sqlite.org/rescode.html. */
const primaryCode = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  constraint: 19,
  notADatabase: 26,
} as const

/** `SQLITE_CONSTRAINT_FOREIGNKEY`: an attempt whose session is not filed. */
const foreignKeyCode = 787

/** The failure that names a file and says why it cannot serve. */
export const unavailable = (path: string, reason: string): LedgerFailure => ({
  code: 'ledgerUnavailable',
  values: { path, reason },
})

/** What to do about a file that cannot be trusted: said in one place, because it is a promise. */
export const leftAlone = 'Nothing was changed. Restore a copy of it, or choose another folder.'

const full = (path: string, words: string): LedgerFailure => ({
  code: 'ledgerFull',
  values: { path, reason: `the disk has no room left (${words}). Make room and try again.` },
})

const sqliteFailure = (path: string, code: number, words: string): LedgerFailure => {
  if (code === foreignKeyCode) return unavailable(path, 'the session of this attempt is not in the ledger.')
  switch (code & 0xff) {
    case primaryCode.full:
      return full(path, words)
    case primaryCode.busy:
    case primaryCode.locked:
      return unavailable(path, `another program keeps it locked (${words}). Close that program and try again.`)
    case primaryCode.readOnly:
      return unavailable(path, `it may not be written (${words}). Make it writable, or choose another folder.`)
    case primaryCode.corrupt:
      return unavailable(path, `it is damaged (${words}). ${leftAlone}`)
    case primaryCode.notADatabase:
      return unavailable(path, `it is not a Lastlook ledger (${words}). ${leftAlone}`)
    case primaryCode.cannotOpen:
      return unavailable(
        path,
        `it cannot be opened (${words}). Check its folder's permissions, or choose another folder.`,
      )
    case primaryCode.io:
      return unavailable(path, `the disk reported an error (${words}). Check the disk, or choose another folder.`)
    case primaryCode.constraint:
      return unavailable(path, `it refused a record (${words}).`)
    default:
      return unavailable(path, `${words} (SQLite ${code}).`)
  }
}

const systemFailure = (path: string, code: string, words: string): LedgerFailure => {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return full(path, words)
    case 'EEXIST':
    case 'ENOTDIR':
      return unavailable(path, `a file stands where a folder is needed (${words}). Choose another folder.`)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return unavailable(path, `it may not be written (${words}). Change its permissions, or choose another folder.`)
    default:
      return unavailable(path, `${words}. Choose another folder.`)
  }
}

/**
 * An error of SQLite or of the system as a failure with a remedy. Anything else is a bug and is thrown on: it must not
 * pass for a full disk.
 */
export const ledgerFailure = (path: string, problem: unknown): LedgerFailure => {
  if (problem instanceof Error && 'errcode' in problem && typeof problem.errcode === 'number') {
    return sqliteFailure(path, problem.errcode, problem.message)
  }
  if (problem instanceof Error && 'syscall' in problem && 'code' in problem) {
    return systemFailure(path, String(problem.code), problem.message)
  }
  throw problem
}

/** Whether SQLite could not get a lock because another connection holds it. */
export const isLocked = (problem: unknown): boolean =>
  problem instanceof Error &&
  'errcode' in problem &&
  typeof problem.errcode === 'number' &&
  (problem.errcode & 0xff) === primaryCode.busy
