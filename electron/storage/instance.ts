import { mkdirSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import { lockPath, takeLock } from './instanceLock.ts'
import { isLocked, ledgerFailure, unavailable } from './ledgerFailure.ts'
import { loadSqlite } from './sqlite.ts'

/** The claim of one running app on one data folder. */
export interface Instance {
  /** Releases the lock, so that the next app can have the folder. */
  release(): void
}

/** What is held, so that no claim ends because nobody in the program looks at it any more. */
const held = new Set<DatabaseSync>()

/**
 * Claims a data folder for this app until `release`, or until its process ends however it ends: the claim is a lock of
 * the operating system on `instance.lock`, taken through SQLite because Node has no lock of its own. No process id is
 * written down, so none can be stale. The folder is made when there is none. Fails with the cause `alreadyRunning` where
 * another Lastlook holds it.
 */
export const holdInstance = (folder: string): Result<Instance, LedgerFailure> => {
  const path = lockPath(folder)
  const sqlite = loadSqlite(path)
  if (!sqlite.ok) return sqlite
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (problem) {
    return err(ledgerFailure(folder, problem))
  }
  try {
    const database = takeLock(sqlite.value, path)
    held.add(database)
    return ok({
      release: () => {
        held.delete(database)
        database.close()
      },
    })
  } catch (problem) {
    return err(
      isLocked(problem) ? unavailable({ cause: 'alreadyRunning', path: folder }) : ledgerFailure(path, problem),
    )
  }
}
