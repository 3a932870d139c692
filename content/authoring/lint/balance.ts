import { isPublicSuffix, readDomain } from '../../mail/domain.ts'
import type { ErrorKindId } from '../../model/errorKind.ts'
import { endingOf } from '../../packs/ending.ts'
import { rightKeys } from '../../packs/fields.ts'
import type { ScenarioPack } from '../../packs/pack.ts'
import type { Scenario, Trap } from '../../packs/scenario.ts'
import { trapShape } from '../../packs/trapShape.ts'
import { wrongForms } from '../../packs/wrongForms.ts'
import { type LintProblem, lintError, lintWarning } from './problem.ts'

/** How many scenarios of each level, 1 to 5, have an error of this kind; null stands for decoys. */
interface KindRow {
  readonly kind: ErrorKindId | null
  readonly byLevel: readonly number[]
}

/** In how many scenarios an ending stands at a wrong recipient, and in how many at a right one. */
interface SuffixRow {
  readonly suffix: string
  readonly wrong: number
  readonly right: number
}

/** What a pack is made of. */
export interface Balance {
  readonly scenarios: number
  readonly decoys: number
  readonly kinds: readonly KindRow[]
  readonly suffixes: readonly SuffixRow[]
}

/** The least share of decoys. */
const leastDecoys = 0.4

const suffixOf = (domain: string): string => {
  const read = readDomain(domain)
  return read.ok ? read.value.suffix : domain
}

/** The endings that a trap may put there instead of the right one; none where the address is not what is wrong. */
const wrongSuffixes = ({ people }: Scenario, trap: Trap, known: ReadonlySet<string>): string[] => {
  const right = people[trap.recipients[0] ?? '']?.domain ?? ''
  if (trap.replacedBy !== undefined) return [suffixOf(people[trap.replacedBy]?.domain ?? '')]
  if (trapShape(trap.kind) !== 'domain' || trap.written !== undefined) return [suffixOf(trap.written ?? right)]
  return wrongForms(trap.kind, right, known).map(suffixOf)
}

const countIn = (suffixesByScenario: readonly ReadonlySet<string>[], suffix: string): number =>
  suffixesByScenario.filter((suffixes) => suffixes.has(suffix)).length

/** Counts what the pack is made of. */
export const balanceOf = ({ scenarios, directory }: ScenarioPack): Balance => {
  const known = new Set(directory.map((entry) => entry.domain))
  const kinds = [...new Set(scenarios.flatMap((one) => one.traps.map((trap) => trap.kind)))].sort()
  const levelsOf = (has: (scenario: Scenario) => boolean): number[] =>
    [1, 2, 3, 4, 5].map((level) => scenarios.filter((one) => has(one) && one.difficulty.level === level).length)
  const wrong = scenarios.map((one) => new Set(one.traps.flatMap((trap) => wrongSuffixes(one, trap, known))))
  const right = scenarios.map(
    (one) => new Set([...rightKeys(one)].map((key) => suffixOf(one.people[key]?.domain ?? ''))),
  )
  const suffixes = [...new Set([...wrong, ...right].flatMap((one) => [...one]))].sort()
  return {
    scenarios: scenarios.length,
    decoys: scenarios.filter((one) => one.traps.length === 0).length,
    kinds: [
      ...kinds.map((kind) => ({ kind, byLevel: levelsOf((one) => one.traps.some((trap) => trap.kind === kind)) })),
      { kind: null, byLevel: levelsOf((one) => one.traps.length === 0) },
    ],
    suffixes: suffixes.map((suffix) => ({ suffix, wrong: countIn(wrong, suffix), right: countIn(right, suffix) })),
  }
}

/** What is out of balance: too few decoys, an ending that is only ever wrong. */
export const lintBalance = ({ scenarios, decoys, suffixes }: Balance): LintProblem[] => {
  const problems: LintProblem[] = []
  if (decoys < scenarios * leastDecoys && decoys < scenarios) {
    const wanted = Math.ceil((leastDecoys * scenarios - decoys) / (1 - leastDecoys))
    const problem = `${decoys} of ${scenarios} scenarios are decoys; it takes four in ten.`
    problems.push(lintError('scenarios', problem, `Write ${wanted} more without traps.`))
  }
  // An ending that does not exist cannot be right: to see that is what such a message teaches.
  const canBeRight = (suffix: string): boolean => isPublicSuffix(suffix) || endingOf(suffix) === 'reserved'
  for (const { suffix, wrong } of suffixes.filter(
    (one) => one.wrong > 0 && one.right === 0 && canBeRight(one.suffix),
  )) {
    const say = wrong > 1 ? lintError : lintWarning
    const problem = `.${suffix} is wrong in ${wrong} of them and never right: a tell.`
    problems.push(say('scenarios', problem, `Write a scenario with a right recipient in .${suffix}.`))
  }
  return problems
}
