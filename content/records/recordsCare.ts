import type { Result } from '../basics/result.ts'
import type { LedgerFailure } from '../model/failure.ts'
import type { LedgerCheck } from './record.ts'

/** How the records are, and what there is to restore them from. */
export interface RecordsState {
  readonly check: LedgerCheck
  /** The days of the backups, `YYYY-MM-DD`, the latest first. */
  readonly backups: readonly string[]
}

/** What restoring made of a damaged ledger. */
export interface Restored {
  /** Records that are whole now, and how many of them were not before. */
  readonly whole: number
  readonly restored: number
  /** Records that are damaged or missing still, because no backup has them. */
  readonly damaged: number
  /** Where the ledger was put, as it was; null where there was none. */
  readonly keptAs: string | null
}

/** Looks after the records of a machine: a port. */
export interface RecordsCare {
  /** Looks at every record. */
  state(): Promise<Result<RecordsState, LedgerFailure>>
  /** Makes a ledger of every record that is whole in it or in a backup. What is asked of the ledger meanwhile waits. */
  restore(): Promise<Result<Restored, LedgerFailure>>
}
