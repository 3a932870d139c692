import { err, ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import type { LedgerCheck } from '../../content/records/record.ts'
import type { RecordsCare, Restored } from '../../content/records/recordsCare.ts'
import { type Backup, backupFolder, backupsIn, growingBackup } from './backups.ts'
import { ledgerFailure } from './ledgerFailure.ts'
import { onceInThread } from './ledgerThread.ts'
import type { ReopeningLedger } from './reopeningLedger.ts'
import { syncGrowing } from './syncGrowing.ts'

/** How long after its opening a ledger is left alone: what its learner came for goes first. */
const firstLookMs = 20_000
/** How often it is looked at again while it is open. */
const lookEveryMs = 3_600_000

/** The care for one ledger, which looks at it and keeps a backup by itself. */
export interface OpenCare extends RecordsCare {
  /** Waits for a backup that is being made. */
  close(): Promise<void>
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

/** A name that says when, fit for a file. */
const momentOf = (at: Date): string => at.toISOString().replaceAll(':', '-').slice(0, 19)

/**
 * Looks after the ledger of a data folder: every record is looked at some time after it was opened and each hour from then
 * on, and a backup of the day is kept where all are well. What cannot be backed up is said to `report`.
 */
export const careFor = (
  folder: string,
  ledger: ReopeningLedger,
  report: (trouble: LedgerFailure) => void,
): OpenCare => {
  let looked: Promise<Result<LedgerCheck, LedgerFailure>> | undefined
  let working: Promise<unknown> = Promise.resolve()
  /** Records in the last backup of this opening. */
  let backedUp = 0

  /** `records` is how many there are; a backup that has as many would be the same. */
  const backUp = async (records: number): Promise<void> => {
    if (records <= backedUp) return
    const today = dayOf(new Date())
    const making = onceInThread(folder, 'backup', [today])
    const made = (await syncGrowing(growingBackup(folder, today), making)) as Result<Backup | undefined, LedgerFailure>
    if (!made.ok) report(made.error)
    else if (made.value) backedUp = records
  }
  const look = (): Promise<Result<LedgerCheck, LedgerFailure>> => {
    clearTimeout(waiting)
    // Whoever asks meanwhile gets the same look.
    looked ??= (async () => {
      const found = await ledger.check()
      looked = undefined
      const isWell = found.ok && found.value.isSound && found.value.damagedCount === 0
      if (isWell) working = working.then(() => backUp(found.value.whole))
      return found
    })()
    return looked
  }
  const waiting = setTimeout(look, firstLookMs)
  const repeating = setInterval(look, lookEveryMs)
  // Nobody is kept waiting for them at the end.
  waiting.unref()
  repeating.unref()

  return {
    state: async () => {
      const check = await look()
      if (!check.ok) return check
      try {
        return ok({ check: check.value, backups: backupsIn(folder).map(({ day }) => day) })
      } catch (problem) {
        return err(ledgerFailure(backupFolder(folder), problem))
      }
    },
    restore: () =>
      ledger.aside(async () => {
        await working
        return (await onceInThread(folder, 'restore', [momentOf(new Date())])) as Result<Restored, LedgerFailure>
      }),
    close: async () => {
      clearTimeout(waiting)
      clearInterval(repeating)
      await working
    },
  }
}
