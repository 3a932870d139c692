import { detect } from '../detector/detect.ts'
import { buildDirectory } from '../detector/directory.ts'
import { isDomainKind, kindById } from '../detector/kinds.ts'
import { readDomain } from '../mail/domain.ts'
import { fieldsOf } from '../packs/fields.ts'
import type { ScenarioPack } from '../packs/pack.ts'
import type { Scenario, Trap } from '../packs/scenario.ts'
import { trapSlip } from '../packs/wrongForms.ts'
import { displayWeightOf } from './displays.ts'

const suffixOf = (domain: string): string => {
  const read = readDomain(domain)
  return read.ok ? read.value.suffix : domain
}

/** What is added for the length of the list: among few there is little to look at, among many much to skip. */
const forLength = (recipients: number): number => {
  if (recipients <= 2) return -0.5
  if (recipients <= 5) return 0
  return recipients <= 9 ? 0.5 : 1
}

/** What is the same for every scenario of a level: how addresses are shown, and whether hints say where to look. */
const forPlay = ({ difficulty, guidance }: Scenario): number =>
  Math.round(2 * displayWeightOf(difficulty.level)) / 2 - (guidance.length > 0 ? 1 : 0)

/** What is added for the place of the edit: first letters are read, the middle of a long name is not. */
const forPlace = (trap: Trap, right: string): number => {
  if (trap.written === undefined || !isDomainKind(trap.kind)) return 0
  const { intendedAt } = trapSlip(trap.kind, trap.written, right)
  const [from] = intendedAt
  if (from === 0) return -0.5
  return right.length >= 22 && from > 3 && from < right.length - suffixOf(right).length - 4 ? 0.5 : 0
}

/** What makes an error hard or easy to see, each in levels: above 0 harder than usual, below it easier. */
export interface TrapWeights {
  /** Its kind, against the middle of the scale. */
  readonly kind: number
  /** How many recipients it stands among. */
  readonly length: number
  /** Whether the right domain is in sight, to compare with. */
  readonly twin: number
  /** Whether its ending is one that others have. */
  readonly fit: number
  /** How many things give it away. */
  readonly cues: number
  /** Where in the domain the edit is. */
  readonly place: number
}

/** What kinds are weighed against: the middle of the scale. */
const middleLevel = 3

/** What the error of a trap weighs: the level of a scenario is their sum, and the debrief says why it is hard by them. */
export const trapWeights = (scenario: Scenario, trap: Trap): TrapWeights => {
  const [key = ''] = trap.recipients
  const listed = Object.values(fieldsOf(scenario, true)).flat()
  const others = listed.filter((one) => !trap.recipients.includes(one)).map((one) => scenario.people[one]?.domain ?? '')
  const right = scenario.people[key]?.domain ?? ''
  const wrong = trap.written ?? scenario.people[trap.replacedBy ?? '']?.domain ?? right
  // With the right domain in sight there is something to compare with; with its own ending beside it, it fits.
  const home = scenario.people[scenario.sender]?.domain
  return {
    kind: kindById[trap.kind].level - middleLevel,
    length: forLength(listed.length),
    twin: home === right || others.includes(right) ? -0.5 : 0.5,
    fit: suffixOf(wrong) !== suffixOf(right) && others.map(suffixOf).includes(suffixOf(wrong)) ? 0.5 : 0,
    cues: trap.gaveAway.length === 1 ? 0.5 : trap.gaveAway.length > 2 ? -0.5 : 0,
    place: forPlace(trap, right),
  }
}

const trapLevel = (scenario: Scenario, trap: Trap): number =>
  Object.values(trapWeights(scenario, trap)).reduce((sum, one) => sum + one, middleLevel)

const onScale = (level: number): number => Math.min(5, Math.max(1, Math.round(level)))

/** How hard one error of a scenario is to see, 1 (easy) to 5 (hard), as it is played at the scenario's level. */
export const trapDifficulty = (scenario: Scenario, trap: Trap): number =>
  onScale(trapLevel(scenario, trap) + forPlay(scenario))

/** How suspicious a clean message looks: near twins of known domains, and somebody who is alone with an ending. */
const decoyLevel = (scenario: Scenario, pack: ScenarioPack): number => {
  const listed = Object.values(fieldsOf(scenario, false)).flat()
  const domains = listed.map((key) => scenario.people[key]?.domain ?? '')
  const suffixes = domains.map(suffixOf)
  const isAlone = suffixes.some((one) => suffixes.filter((other) => other === one).length === 1)
  const looksLikeTypo = domains.some((domain) => {
    const others = buildDirectory(pack.directory.filter((entry) => entry.domain !== domain))
    return detect(`a@${domain}`, others).misaddressed
  })
  return 2.5 + (isAlone && suffixes.length > 1 ? 0.5 : 0) + (looksLikeTypo ? 1.5 : 0) + forLength(listed.length)
}

/**
 * How hard a scenario is, 1 (easy) to 5 (hard): by the kind of error and its place, how visible the cues are among the
 * others, how addresses are shown, the length of the list, and how well the wrong domain fits; of two traps the harder.
 * For a decoy, how suspicious it looks.
 */
export const difficultyOf = (scenario: Scenario, pack: ScenarioPack): number => {
  const levels =
    scenario.traps.length > 0 ? scenario.traps.map((trap) => trapLevel(scenario, trap)) : [decoyLevel(scenario, pack)]
  return onScale(Math.max(...levels) + forPlay(scenario))
}
