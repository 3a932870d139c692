import { randomInt, randomUUID } from 'node:crypto'
import { hostActivities } from '../../content/activities/hostActivities.ts'
import type { Schemas } from '../../content/activities/schemas.ts'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { auditor } from '../../content/contract/auditor.ts'
import { describeFailure } from '../../content/contract/failureTexts.ts'
import { learner } from '../../content/contract/learner.ts'
import type { Send } from '../../content/contract/send.ts'
import { role, serve } from '../../content/contract/serve.ts'
import { auditorHost } from '../../content/hosts/auditor/auditorHost.ts'
import { learnerHost } from '../../content/hosts/learner/learnerHost.ts'
import type { HostPorts } from '../../content/hosts/ports.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import type { LedgerTroubleCause } from '../../content/model/ledgerTrouble.ts'
import { type PassRules, usualRules } from '../../content/model/play.ts'
import { shippedOffer } from '../../content/packs/shipped/shippedOffer.ts'
import type { Ledger } from '../../content/records/ledger.ts'
import type { RecordsCare } from '../../content/records/recordsCare.ts'
import { backupsIn } from '../storage/backups.ts'
import { careFor } from '../storage/care.ts'
import { holdInstance } from '../storage/instance.ts'
import { openLedger } from '../storage/ledger.ts'
import { reopening } from '../storage/reopeningLedger.ts'
import { openSettings } from '../storage/settingsFile.ts'
import { unavailableLedger } from '../storage/unavailableLedger.ts'

/** The host of this machine: the learner's and the auditor's over the ledger of one data folder, which it holds alone. */
export interface LocalHost {
  readonly send: Send
  /** Ends what is under way, closes the ledger, releases the lock. */
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

/** The roles of a machine's own shells: one person plays there, and may take the records along. */
const serveLocal = (ports: HostPorts<Schemas>, report: LocalHostOptions['report']): Send =>
  serve([role(learner, learnerHost(ports)), role(auditor, auditorHost(ports))], report)

const simulate = (
  folder: string,
  ledger: Ledger,
  care: RecordsCare,
  { appVersion, seed, rules, report }: LocalHostOptions,
): Send =>
  serveLocal(
    {
      packs: shippedOffer,
      ledger,
      settings: openSettings(folder),
      care,
      activities: hostActivities,
      now: () => new Date().toISOString(),
      today: () => localDay(new Date()),
      newId: randomUUID,
      newSeed: () => seed ?? randomInt(2 ** 32),
      rules: {
        passMark: rules?.passMark ?? usualRules.passMark,
        falseAlarmLimit: rules?.falseAlarmLimit ?? usualRules.falseAlarmLimit,
      },
      appVersion,
    },
    report,
  )

/** What a backup helps against. */
const restorable: ReadonlySet<LedgerTroubleCause> = new Set(['damaged', 'notALedger', 'gone', 'logWithoutLedger'])

/** Whether a ledger that cannot be opened can be restored: then there is a window that offers it. */
const isRestorable = (folder: string, { code, values }: LedgerFailure): boolean =>
  code === 'ledgerUnavailable' && restorable.has(values.cause) && backupsIn(folder).length > 0

/** Opens the host of a data folder. Fails when another Lastlook holds the folder, or its
 * ledger cannot be opened and there is no backup to restore it from. */
export const openLocalHost = async (
  folder: string,
  options: LocalHostOptions,
): Promise<Result<LocalHost, LedgerFailure>> => {
  const instance = holdInstance(folder)
  if (!instance.ok) return instance
  const open = () => openLedger(folder)
  const first = await open()
  if (!first.ok && !isRestorable(folder, first.error)) {
    instance.value.release()
    return first
  }
  const ledger = reopening(open, first)
  const care = careFor(folder, ledger, options.report)
  return ok({
    send: simulate(folder, ledger, care, options),
    close: async () => {
      await care.close()
      await ledger.close()
      instance.value.release()
    },
  })
}

/** A host without a ledger: every call that needs one answers why there is none, so that the window can say it. */
export const hostWithoutLedger = (folder: string, failure: LedgerFailure, options: LocalHostOptions): LocalHost => {
  const refuse = async () => err(failure)
  return {
    send: simulate(folder, unavailableLedger(failure), { state: refuse, restore: refuse }, options),
    close: async () => {},
  }
}

/** Why a host could not be opened, and what to do: English sentences that name the file or folder. */
export const describeHostFailure = (failure: LedgerFailure): string => describeFailure(failure)
