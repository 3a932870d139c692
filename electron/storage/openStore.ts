import { statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import type { SchemasById } from '../../content/activities/tagged.ts'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import { lastFiledIn } from './checkLedger.ts'
import { openHead, readHead } from './head.ts'
import { ledgerFailure, unavailable } from './ledgerFailure.ts'
import { openLedgerFile } from './ledgerFile.ts'
import { ledgerPath } from './ledgerPath.ts'
import { createLedgerStore, type LedgerStore } from './ledgerStore.ts'
import { readyLog } from './readyLog.ts'

/** The one store that files in a data folder's ledger. */
export interface OpenStore {
  readonly store: LedgerStore
  readonly database: DatabaseSync
  /** Moves what was filed into the file itself, as far as nobody reads it: a copy of the file then has it. */
  settle(): void
  close(): void
}

/** Which file a path leads to, as the system numbers files; undefined where it leads to none. */
const fileAt = (path: string): string | undefined => {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found && `${found.dev}/${found.ino}`
}

/**
 * Opens the ledger of a data folder for filing: what is acknowledged is on the disk, in the very file that was opened, and
 * noted outside of it.
 */
export const openStore = (folder: string, schemas?: SchemasById): Result<OpenStore, LedgerFailure> => {
  const opened = openLedgerFile(folder)
  if (!opened.ok) return opened
  const database = opened.value
  const path = ledgerPath(folder)
  try {
    const head = openHead(folder)
    const file = fileAt(path)
    // The log is made with the first write of a connection, so it is known from then on.
    let log: string | undefined
    // What a program that was killed left in the log is moved too.
    let isSettled = false
    const onFiled = (filed: number, checksum: Uint8Array): LedgerFailure | undefined => {
      const logNow = fileAt(`${path}-wal`)
      log ??= logNow
      if (fileAt(path) !== file || logNow === undefined || logNow !== log)
        return unavailable({ cause: 'replaced', path })
      isSettled = false
      head.write({ filed, checksum: Buffer.from(checksum).toString('hex') })
      return undefined
    }
    const lastFiled = lastFiledIn(database, readHead(folder))
    return ok({
      store: createLedgerStore(database, path, { ...(schemas && { schemas }), lastFiled, onFiled }),
      database,
      settle: () => {
        if (isSettled) return
        try {
          isSettled = readyLog(database, `${path}-wal`)
        } catch (problem) {
          // On a full disk the records stay in the log, where they are as safe.
          ledgerFailure(path, problem)
        }
      },
      close: () => {
        database.close()
        head.close()
      },
    })
  } catch (problem) {
    database.close()
    return err(ledgerFailure(path, problem))
  }
}
