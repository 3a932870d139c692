import type { Locale, LocalText } from '../basics/locale.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import type { Act } from '../model/item.ts'
import type { Pack } from './pack.ts'
import type { PackSign } from './packSign.ts'
import type { PackSigner } from './packSigner.ts'

/** What can be known of a scenario, or of a script, without its texts: all that it takes to choose it. */
export interface ScenarioHeader {
  readonly id: string
  readonly version: number
  readonly act: Act
  /** How many people are right recipients in some build of it. */
  readonly rightPeople: number
  /** The kinds of error that it can have; none of a decoy. */
  readonly kinds: readonly ErrorKindId[]
  /** Its author's level, 1 to 5. */
  readonly level: number
  /** Whether recipients of it can be collapsed into a group without telling anything by it. */
  readonly canGroup: boolean
  /** The languages that it is played in. */
  readonly languages: readonly Locale[]
  /** Whether it is only practised, or only asked in assessments; left out where it is either. */
  readonly use?: 'practice' | 'assessment'
}

/** What lists and plans need of a pack: all but what is in its scenarios. */
export interface PackHeader {
  readonly id: string
  readonly version: number
  readonly title: LocalText
  readonly summary: LocalText
  readonly sign: PackSign
  readonly shift?: Pack['shift']
  /** As `Pack` has it. */
  readonly hash: string
  /** Hashes that the same content had under another spelling. */
  readonly formerHashes: readonly string[]
  /** Whether only those still play it who have begun it: what was dealt of it stays, and comes back for review. */
  readonly isRetired?: boolean
  /** Who signed it; left out where it came along. */
  readonly signer?: PackSigner
  /** In the order of the file. */
  readonly scenarios: readonly ScenarioHeader[]
}

/**
 * As much of a pack as is dealt in a language, to practise or in an assessment: a test asks nothing that was practised,
 * where its pack keeps scripts for it.
 */
export const dealtIn = (header: PackHeader, locale: Locale, use: NonNullable<ScenarioHeader['use']>): PackHeader => ({
  ...header,
  scenarios: header.scenarios.filter((one) => one.languages.includes(locale) && (one.use ?? use) === use),
})

/** Whether somebody who is known here answers for a pack: the app itself, or the owner of a known key. */
export const isVouchedFor = ({ signer }: Pick<PackHeader, 'signer'>): boolean =>
  signer === undefined || signer.state === 'signed'

/** The hashes under which the content of a pack may stand in a record: today's first. */
export const hashesOf = ({ hash, formerHashes }: Pick<PackHeader, 'hash' | 'formerHashes'>): readonly string[] => [
  hash,
  ...formerHashes,
]
