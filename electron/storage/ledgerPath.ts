import { join } from 'node:path'

/** The ledger's file in a data folder. SQLite keeps `-wal` and `-shm` beside it while it is open. */
export const ledgerPath = (folder: string): string => join(folder, 'ledger.sqlite')

/** The note of the last record in a data folder; see `head.ts`. */
export const headPath = (folder: string): string => join(folder, 'ledger.head')
