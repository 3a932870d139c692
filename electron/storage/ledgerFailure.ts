import { failure, type LedgerFailure } from '../../content/model/failure.ts'
import type { LedgerTroubleCause, LedgerUnavailableValues, SystemCode } from '../../content/model/ledgerTrouble.ts'

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

/** The causes that a code of the system comes with, where there is one. */
type SystemCause = Extract<LedgerUnavailableValues, { readonly system: SystemCode | null }>['cause'] &
  LedgerTroubleCause

const causeBySqlite: Readonly<Partial<Record<number, SystemCause>>> = {
  [primaryCode.busy]: 'locked',
  [primaryCode.locked]: 'locked',
  [primaryCode.readOnly]: 'readOnly',
  [primaryCode.io]: 'diskError',
  [primaryCode.corrupt]: 'damaged',
  [primaryCode.cannotOpen]: 'cannotOpen',
  [primaryCode.constraint]: 'refused',
  [primaryCode.notADatabase]: 'notALedger',
}

const causeBySystem: Readonly<Record<string, SystemCause>> = {
  EEXIST: 'fileInTheWay',
  ENOTDIR: 'fileInTheWay',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  EROFS: 'readOnly',
}

/** The failure that names a file and says why it cannot serve. */
export const unavailable = (values: LedgerUnavailableValues): LedgerFailure => failure('ledgerUnavailable', values)

const sqliteFailure = (path: string, code: number): LedgerFailure => {
  if (code === foreignKeyCode) return unavailable({ cause: 'noSession', path })
  const system: SystemCode = { of: 'sqlite', code }
  const primary = code & 0xff
  if (primary === primaryCode.full) return failure('ledgerFull', { path, system })
  return unavailable({ cause: causeBySqlite[primary] ?? 'other', path, system })
}

const systemFailure = (path: string, code: string): LedgerFailure => {
  const system: SystemCode = { of: 'system', code }
  if (code === 'ENOSPC' || code === 'EDQUOT') return failure('ledgerFull', { path, system })
  return unavailable({ cause: causeBySystem[code] ?? 'other', path, system })
}

/**
 * An error of SQLite or of the system as a failure that says what can be done. Anything else is a bug and is thrown on:
 * it must not pass for a full disk.
 */
export const ledgerFailure = (path: string, problem: unknown): LedgerFailure => {
  if (problem instanceof Error && 'errcode' in problem && typeof problem.errcode === 'number') {
    return sqliteFailure(path, problem.errcode)
  }
  if (problem instanceof Error && 'syscall' in problem && 'code' in problem) {
    return systemFailure(path, String(problem.code))
  }
  throw problem
}

/** Whether SQLite could not get a lock because another connection holds it. */
export const isLocked = (problem: unknown): boolean =>
  problem instanceof Error &&
  'errcode' in problem &&
  typeof problem.errcode === 'number' &&
  (problem.errcode & 0xff) === primaryCode.busy

/** `SQLITE_READONLY_ROLLBACK`: what a killed program left half written has to be rolled back first. */
const hotJournalCode = 776

/** Whether a connection that only reads met what a killed program left half written. */
export const isHotJournal = (problem: unknown): boolean =>
  problem instanceof Error && 'errcode' in problem && problem.errcode === hotJournalCode
