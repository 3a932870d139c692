import { err, ok, type Result } from '../../content/basics/result.ts'
import { describeFailure } from '../../content/contract/failureTexts.ts'
import type { Send } from '../../content/contract/send.ts'
import { isRestorable, type LedgerFailure } from '../../content/model/failure.ts'
import { holdInstance } from '../storage/instance.ts'
import { openLedger } from '../storage/ledger.ts'
import { reopening } from '../storage/reopeningLedger.ts'
import { unavailableLedger } from '../storage/unavailableLedger.ts'
import type { LocalHostOptions, LocalRoles } from './localRoles.ts'

/** The host of this machine: the learner's and the auditor's over the ledger of one data folder, which it holds alone. */
export interface LocalHost {
  readonly send: Send
  /** Loads what the first call would wait for: it is not there when the host opens. */
  warm(): void
  /** Ends what is under way, closes the ledger, releases the lock. */
  close(): Promise<void>
}

/** Roles that are loaded when they are first needed: they know all that there is to play, and a start needs none of it. */
const loadedRoles = (load: () => Promise<LocalRoles>): LocalHost => {
  let loading: Promise<LocalRoles> | undefined
  const roles = (): Promise<LocalRoles> => {
    loading ??= load()
    return loading
  }
  return {
    send: async (call) => (await roles()).send(call),
    // Where it fails, the first call says so.
    warm: () => void roles().catch(() => {}),
    close: async () => (await loading)?.close(),
  }
}

/** Loaded where it is asked: what makes and looks at backups knows every shape of a record. */
const hasBackup = async (folder: string): Promise<boolean> => {
  const { backupsIn } = await import('../storage/backups.ts')
  return backupsIn(folder).length > 0
}

/**
 * Opens the host of a data folder. Fails when another Lastlook holds the folder, or its ledger cannot be opened and there is
 * no backup to restore it from: with one there is a window, which offers that.
 */
export const openLocalHost = async (
  folder: string,
  options: LocalHostOptions,
): Promise<Result<LocalHost, LedgerFailure>> => {
  const instance = holdInstance(folder)
  if (!instance.ok) return instance
  const open = () => openLedger(folder)
  const first = await open()
  if (!first.ok && !(isRestorable(first.error) && (await hasBackup(folder)))) {
    instance.value.release()
    return first
  }
  const ledger = reopening(open, first)
  const { send, warm, close } = loadedRoles(async () => {
    const { openRoles } = await import('./localRoles.ts')
    return openRoles(folder, ledger, options)
  })
  return ok({
    send,
    warm,
    close: async () => {
      await close()
      await ledger.close()
      instance.value.release()
    },
  })
}

/** A host without a ledger: every call that needs one answers why there is none, so that the window can say it. */
export const hostWithoutLedger = (folder: string, failure: LedgerFailure, options: LocalHostOptions): LocalHost => {
  const refuse = async () => err(failure)
  return loadedRoles(async () => {
    const { rolesOver } = await import('./localRoles.ts')
    const care = { state: refuse, restore: refuse }
    return { send: await rolesOver(folder, unavailableLedger(failure), care, options), close: async () => {} }
  })
}

/** Why a host could not be opened, and what to do: English sentences that name the file or folder. */
export const describeHostFailure = (failure: LedgerFailure): string => describeFailure(failure)
