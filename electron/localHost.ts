import { randomInt, randomUUID } from 'node:crypto'
import { shippedPacks } from '../content/bank/shipped.ts'
import type { Ledger, LedgerFailure } from '../content/records/ledger.ts'
import { ok, type Result } from '../content/result.ts'
import type { Send } from '../content/send.ts'
import { serve } from '../content/serve.ts'
import { type PassRules, usualRules } from '../content/session/play.ts'
import { createSimulator } from '../content/simulator.ts'
import { type AlreadyRunning, holdInstance } from './host/instance.ts'
import { openLedger } from './host/ledger.ts'
import { reopening } from './host/reopeningLedger.ts'
import { unavailableLedger } from './host/unavailableLedger.ts'

/** The host of this machine: the simulator over the ledger of one data folder, which it holds alone. */
export interface LocalHost {
  readonly send: Send
  /** Ends what is under way, closes the ledger, gives the folder free. */
  close(): Promise<void>
}

/** What a shell decides about its host. */
export interface LocalHostOptions {
  readonly appVersion: string
  /** Fixes the draw of every session's items, 0 to 2³² − 1; left out, each session gets its own. */
  readonly seed?: number | undefined
  /** What a trainer has set of the rules of an assessment; the usual ones hold for the rest. */
  readonly rules?: { readonly [Rule in keyof PassRules]?: PassRules[Rule] | undefined } | undefined
  /** Is told of bugs in the host. */
  readonly report: (bug: unknown) => void
}

/** The day of this machine's calendar, in its own time zone. */
const localDay = (at: Date): string =>
  [String(at.getFullYear()).padStart(4, '0'), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

const simulate = (ledger: Ledger, { appVersion, seed, rules, report }: LocalHostOptions): Send =>
  serve(
    createSimulator({
      packs: shippedPacks(),
      ledger,
      now: () => new Date().toISOString(),
      today: () => localDay(new Date()),
      newId: randomUUID,
      newSeed: () => seed ?? randomInt(2 ** 32),
      rules: {
        passMark: rules?.passMark ?? usualRules.passMark,
        falseAlarmLimit: rules?.falseAlarmLimit ?? usualRules.falseAlarmLimit,
      },
      appVersion,
    }),
    report,
  )

/** Opens the host of a data folder. Fails when another Lastlook holds the folder or its ledger cannot be opened. */
export const openLocalHost = async (
  folder: string,
  options: LocalHostOptions,
): Promise<Result<LocalHost, AlreadyRunning | LedgerFailure>> => {
  const instance = holdInstance(folder)
  if (!instance.ok) return instance
  const ledger = await reopening(() => openLedger(folder))
  if (!ledger.ok) {
    instance.value.release()
    return ledger
  }
  return ok({
    send: simulate(ledger.value, options),
    close: async () => {
      await ledger.value.close()
      instance.value.release()
    },
  })
}

/** A host without a ledger: every call that needs one answers why there is none, so that the window can say it. */
export const hostWithoutLedger = (failure: AlreadyRunning | LedgerFailure, options: LocalHostOptions): LocalHost => ({
  send: simulate(unavailableLedger(asLedgerFailure(failure)), options),
  close: async () => {},
})

const asLedgerFailure = (failure: AlreadyRunning | LedgerFailure): LedgerFailure =>
  failure.code === 'alreadyRunning'
    ? { code: 'ledgerUnavailable', values: { path: failure.values.path, reason: describeHostFailure(failure) } }
    : failure

/** Why a host could not be opened, and what to do: a sentence that names the file or folder. */
export const describeHostFailure = (failure: AlreadyRunning | LedgerFailure): string =>
  failure.code === 'alreadyRunning'
    ? `Another Lastlook is running with the data folder ${failure.values.path}. Close it, or choose another folder with --data.`
    : `The ledger ${failure.values.path} cannot be used: ${failure.values.reason}`
