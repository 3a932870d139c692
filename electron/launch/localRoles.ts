import { randomInt, randomUUID } from 'node:crypto'
import { hostActivities } from '../../content/activities/hostActivities.ts'
import type { Schemas } from '../../content/activities/schemas.ts'
import { auditor } from '../../content/contract/auditor.ts'
import { learner } from '../../content/contract/learner.ts'
import type { Send } from '../../content/contract/send.ts'
import { role, serve } from '../../content/contract/serve.ts'
import { trainer } from '../../content/contract/trainer.ts'
import { auditorHost } from '../../content/hosts/auditor/auditorHost.ts'
import { learnerHost } from '../../content/hosts/learner/learnerHost.ts'
import { type KnownKeys, openOwnOffer } from '../../content/hosts/ownOffer.ts'
import type { HostPorts } from '../../content/hosts/ports.ts'
import { trainerHost } from '../../content/hosts/trainer/trainerHost.ts'
import { type PassRules, usualRules } from '../../content/model/play.ts'
import type { PacksOnOffer } from '../../content/packs/packShelf.ts'
import { shippedOffer } from '../../content/packs/shipped/shippedOffer.ts'
import type { Ledger } from '../../content/records/ledger.ts'
import type { RecordsCare } from '../../content/records/recordsCare.ts'
import { careFor } from '../storage/care.ts'
import { openPackFolder } from '../storage/packFolder.ts'
import type { ReopeningLedger } from '../storage/reopeningLedger.ts'
import { openSettings } from '../storage/settingsFile.ts'

/** What a shell decides about its host. */
export interface LocalHostOptions {
  readonly appVersion: string
  /** Fixes the draw of every session's items, 0 to 2³² − 1; left out, each session gets its own. */
  readonly seed?: number | undefined
  /** What a trainer has set of the rules of an assessment; the usual ones hold for the rest. */
  readonly rules?: { readonly [Rule in keyof PassRules]?: PassRules[Rule] | undefined } | undefined
  /** Files of packs of one's own, which stand beside those that come along. */
  readonly packs?: readonly string[] | undefined
  /** Is told of bugs in the host. */
  readonly report: (bug: unknown) => void
}

/** The roles of a machine's own shells, as they answer. */
export interface LocalRoles {
  readonly send: Send
  /** Ends what is done beside the calls. */
  close(): Promise<void>
}

/** The day of this machine's calendar, in its own time zone. */
const localDay = (at: Date): string =>
  [String(at.getFullYear()).padStart(4, '0'), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

/** What is on offer. Whoever starts a host looks at the files first: what is wrong with one by now is reported. */
const offerOf = async (folder: string, { packs = [], report }: LocalHostOptions): Promise<PacksOnOffer> => {
  if (packs.length === 0) return shippedOffer
  const { offerWith } = await import('../storage/packFiles.ts')
  const offer = offerWith(packs, folder)
  if (!offer.ok) report(new Error(offer.error.join('\n')))
  return offer.ok ? offer.value : shippedOffer
}

/** The roles of a machine's own shells over a ledger and the care for it: one person plays there, writes packs, takes records along. */
export const rolesOver = async (
  folder: string,
  ledger: Ledger,
  care: RecordsCare,
  options: LocalHostOptions,
): Promise<Send> => {
  const { appVersion, seed, rules, report } = options
  const shipped = await offerOf(folder, options)
  const store = openPackFolder(folder)
  // Loaded where it is asked: what reads keys makes and opens them too, and few packs are signed.
  const knownKeys: KnownKeys = async () => (await import('../storage/knownKeys.ts')).trustedKeys(folder)
  const offer = openOwnOffer(shipped, store, knownKeys)
  await offer.refresh()
  const ports: HostPorts<Schemas> = {
    packs: offer,
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
  }
  return serve(
    [
      role(learner, learnerHost(ports)),
      role(auditor, auditorHost(ports)),
      role(trainer, trainerHost({ shipped, store, offer, knownKeys })),
    ],
    report,
  )
}

/** The roles over the open ledger of a data folder, and the care for it. */
export const openRoles = async (
  folder: string,
  ledger: ReopeningLedger,
  options: LocalHostOptions,
): Promise<LocalRoles> => {
  const care = careFor(folder, ledger, options.report)
  return { send: await rolesOver(folder, ledger, care, options), close: () => care.close() }
}
