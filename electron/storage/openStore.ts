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
import { makeRoom, readyLog } from './readyLog.ts'

/** The one store that files in a data folder's ledger. */
export interface OpenStore {
  readonly store: LedgerStore
  readonly database: DatabaseSync
  /**
   * Does what no answer should wait for: keeps the texts that were to be kept, and moves what was filed into the file
   * itself, as far as nobody reads it: a copy of the file then has it.
   */
  settle(): void
  /** Keeps these texts too. */
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
    const store = createLedgerStore(database, path, { ...(schemas && { schemas }), lastFiled, onFiled })
    // They are long, and worked out from records that are on the disk: the latest of a name waits until nobody is kept.
    const waiting = new Map<string, string>()
    const keepWaiting = (): void => {
      for (const [name, text] of waiting) store.keepDerived(name, text)
      waiting.clear()
    }
    /** On a full disk nothing is made ready: the records are in the log, where they are as safe. */
    const unlessFull = (work: () => void): void => {
      try {
        work()
      } catch (problem) {
        ledgerFailure(path, problem)
      }
    }
    return ok({
      store: {
        ...store,
        addSession: (session) => {
          const added = store.addSession(session)
          // Before its first answer: the thread may not rest until many are filed.
          if (added.ok) unlessFull(() => makeRoom(database, `${path}-wal`))
          return added
        },
        keepDerived: (name, text) => {
          waiting.set(name, text)
          isSettled = false
          return ok(undefined)
        },
      },
      database,
      settle: () => {
        if (isSettled) return
        keepWaiting()
        unlessFull(() => {
          isSettled = readyLog(database, `${path}-wal`)
        })
      },
      close: () => {
        keepWaiting()
        database.close()
        head.close()
      },
    })
  } catch (problem) {
    database.close()
    return err(ledgerFailure(path, problem))
  }
}
