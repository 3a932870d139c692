import type { HostActivities } from '../activities/hostActivities.ts'
import type { SchemasById } from '../activities/tagged.ts'
import type { CalendarDay } from '../basics/calendar.ts'
import type { PassRules } from '../model/play.ts'
import type { PacksOnOffer } from '../packs/packShelf.ts'
import type { Ledger } from '../records/ledger.ts'
import type { RecordsCare } from '../records/recordsCare.ts'
import type { SettingsStore } from '../records/settingsStore.ts'

/**
 * What the hosts cannot do by themselves: packs and ledger, the clock, chance and ids. Each takes of it what it needs.
 * `ById` are the schemas of the activities; a host's own files know none of them by name.
 */
export interface HostPorts<ById extends SchemasById = SchemasById> {
  readonly packs: PacksOnOffer
  readonly ledger: Ledger
  readonly settings: SettingsStore
  readonly care: RecordsCare
  /** What there is to do on a message, by its id. */
  readonly activities: HostActivities<ById>
  /** Now, UTC, ISO 8601. It stamps records and orders nothing. */
  now(): string
  /** The day where the learner is. It says which set is today's. */
  today(): CalendarDay
  /** A new version 4 UUID. */
  newId(): string
  /** A new seed for a session, 0 to 2³² − 1. */
  newSeed(): number
  /** What it takes to pass an assessment. */
  readonly rules: PassRules
  readonly appVersion: string
}
