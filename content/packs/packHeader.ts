import type { LocalText } from '../basics/locale.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import { rightKeys } from './fields.ts'
import type { Pack, PackSign } from './pack.ts'
import type { Scenario } from './scenario.ts'

/** What can be known of a scenario without its texts. */
export interface ScenarioHeader {
  readonly id: string
  readonly act: Scenario['act']
  /** How many people are right recipients in some build of it. */
  readonly rightPeople: number
  /** The kinds of error of its traps, in the order of the file. */
  readonly kinds: readonly ErrorKindId[]
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
  /** In the order of the file. */
  readonly scenarios: readonly ScenarioHeader[]
}

/** What can be known of a scenario without its texts. */
export const scenarioHeader = (scenario: Scenario): ScenarioHeader => ({
  id: scenario.id,
  act: scenario.act,
  rightPeople: rightKeys(scenario).size,
  kinds: scenario.traps.map(({ kind }) => kind),
})

/** The header of a pack, whose content had these hashes before. */
export const packHeader = (pack: Pack, formerHashes: readonly string[] = []): PackHeader => ({
  id: pack.id,
  version: pack.version,
  title: pack.title,
  summary: pack.summary,
  sign: pack.sign,
  ...(pack.shift && { shift: pack.shift }),
  hash: pack.hash,
  formerHashes,
  scenarios: pack.scenarios.map(scenarioHeader),
})

/** The hashes under which the content of a pack may stand in a record: today's first. */
export const hashesOf = ({ hash, formerHashes }: Pick<PackHeader, 'hash' | 'formerHashes'>): readonly string[] => [
  hash,
  ...formerHashes,
]
