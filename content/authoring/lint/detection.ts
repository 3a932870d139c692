import { detect } from '../../detector/detect.ts'
import { buildDirectory, type Directory } from '../../detector/directory.ts'
import { isDomainKind } from '../../detector/kinds.ts'
import { buildItem, isTypoItem } from '../../item/build.ts'
import { scenarioHeader } from '../../item/header.ts'
import { itemIdOf } from '../../model/itemId.ts'
import type { ScenarioPack } from '../../packs/pack.ts'
import type { Scenario, Trap } from '../../packs/scenario.ts'
import { wrongForms } from '../../packs/wrongForms.ts'
import { type LintProblem, lintError } from './problem.ts'

/** How many builds of each scenario are looked at. */
const builds = 24

const formProblem = (trap: Trap, right: string, form: string, directory: Directory): [string, string] | undefined => {
  const { misaddressed, kind, intended } = detect(`a@${form}`, directory)
  if (!misaddressed) return [`The detector does not find ${form}.`, 'Choose another domain, or another kind.']
  if (intended !== right) {
    return [`The detector takes ${form} for a slip of ${intended}.`, 'Rename one of the two in the directory.']
  }
  if (kind !== trap.kind) return [`The detector takes ${form} for ${kind}.`, `Say ${kind}, or write another domain.`]
  return undefined
}

const trapProblems = (scenario: Scenario, pack: ScenarioPack, directory: Directory): LintProblem[] => {
  const known = new Set(pack.directory.map((entry) => entry.domain))
  return scenario.traps.flatMap((trap, index) => {
    if (!isDomainKind(trap.kind)) return []
    const right = scenario.people[trap.recipients[0] ?? '']?.domain ?? ''
    const forms = trap.written === undefined ? wrongForms(trap.kind, right, known) : [trap.written]
    const place = `scenarios.${scenario.id}.traps.${index}.${trap.written === undefined ? 'kind' : 'written'}`
    const found = forms.flatMap((form) => {
      const fault = formProblem(trap, right, form, directory)
      return fault ? [fault] : []
    })
    const [first] = found
    if (!first) return []
    const more = found.length > 1 ? ` So are ${found.length - 1} more that the seed could choose.` : ''
    const fix = trap.written === undefined ? `Give written. ${first[1]}` : first[1]
    return [lintError(place, `${first[0]}${more}`, fix)]
  })
}

/** What a built item holds that it should not, or lacks: the place in the scenario is the recipient's address. */
const buildProblems = (scenario: Scenario, pack: ScenarioPack, directory: Directory): LintProblem[] => {
  const place = `scenarios.${scenario.id}`
  const wanted = scenario.traps.flatMap((trap) => trap.recipients).length
  for (let seed = 0; seed < builds; seed++) {
    const id = itemIdOf(scenario, seed)
    const built = buildItem(pack, id, 'en')
    if (!built.ok) return [lintError(place, 'It cannot be built.', 'Report this: the pack passed its checks.')]
    const { item, key } = built.value
    const wrong = new Map(key.wrong.map((one) => [one.recipient, one]))
    if (wrong.size !== (isTypoItem(scenarioHeader(scenario), id) ? wanted : 0)) {
      const problem = `${id} has ${wrong.size} wrong recipients instead of ${wanted}.`
      return [lintError(place, problem, 'Name each recipient of a trap once.')]
    }
    for (const [at, { address, name }] of item.recipients.entries()) {
      const finding = detect(address, directory)
      const meant = wrong.get(at)
      if (meant?.meant === address) {
        const problem = `${id}: ${address} is what was meant, and counts as wrong.`
        return [lintError(place, problem, 'Give the trap another address.')]
      }
      if (finding.kind === 'notAnAddress') {
        return [lintError(place, `${id}: ${name} has ${address}, which is no address.`, 'Correct its local part.')]
      }
      if (finding.misaddressed && (!meant || (finding.intended !== meant.intended && !isDomainKind(meant.kind)))) {
        const problem = `${id}: the detector takes ${address} for a slip of ${finding.intended}.`
        return [lintError(place, problem, 'Nothing but the trap may look like a typo: rename the domain.')]
      }
    }
  }
  return []
}

/** Whether the detector, knowing the pack's directory, finds exactly what the traps intend, over many builds. */
export const lintDetection = (pack: ScenarioPack): LintProblem[] => {
  const directory = buildDirectory(pack.directory)
  return pack.scenarios.flatMap((scenario) => [
    ...trapProblems(scenario, pack, directory),
    ...buildProblems(scenario, pack, directory),
  ])
}
