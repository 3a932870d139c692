import { locales } from '../basics/locale.ts'
import { readDomain } from '../mail/domain.ts'
import { trapFaults } from './checkTrap.ts'
import { endingOf } from './ending.ts'
import { fieldsOf, rightKeys } from './fields.ts'
import { slotsIn } from './fillIn.ts'
import type { PackFault, PackFile } from './pack.ts'
import { plainTextFaults, textsIn } from './plainText.ts'
import type { Scenario } from './scenario.ts'
import { wrongForms } from './wrongForms.ts'

/** The domains that a pack accounts for. */
interface PackDomains {
  readonly known: ReadonlySet<string>
  readonly outside: ReadonlySet<string>
}

/** Whether somebody stands before somebody else in `people`. */
const isBefore = (key: string, other: string, people: Scenario['people']): boolean => {
  for (const one of Object.keys(people)) {
    if (one === other) return false
    if (one === key) return true
  }
  return false
}

const personFaults = (
  key: string,
  scenario: Scenario,
  isRight: boolean,
  domains: PackDomains,
  place: string,
): PackFault[] => {
  const person = scenario.people[key]
  if (!person) return []
  const faults: PackFault[] = []
  if ((person.culture === undefined) === (person.name === undefined)) {
    faults.push({ place, problem: 'It needs either a culture or a name.', fix: 'Keep one of the two.' })
  }
  if (person.name !== undefined && person.local === undefined) {
    faults.push({ place, problem: 'A role mailbox needs its local part.', fix: 'Add "local".' })
  }
  const twin = person.shares?.split('.')[0]
  if (twin !== undefined && !isBefore(twin, key, scenario.people)) {
    const problem = `Nobody before it has the key "${twin}".`
    faults.push({ place: `${place}.shares`, problem, fix: 'Put that person first.' })
  }
  if (isRight && person.why === undefined) {
    faults.push({ place, problem: 'Nothing says why it is a right recipient.', fix: 'Add "why".' })
  }
  const { domain } = person
  const isListed = domains.known.has(domain) || (!isRight && key !== scenario.sender && isAccountedFor(domain, domains))
  if (!isListed) {
    const fix = isRight || key === scenario.sender ? 'List it there.' : 'List it there, or in outside.'
    faults.push({ place: `${place}.domain`, problem: `${domain} is not in the directory.`, fix })
  }
  return faults
}

/** Whether the real status of a domain is known: it is listed, or nobody can register under its ending. */
const isAccountedFor = (domain: string, { known, outside }: PackDomains): boolean =>
  known.has(domain) || outside.has(domain) || endingOf(domain) !== 'open'

const writtenFaults = (scenario: Scenario, domains: PackDomains, at: string): PackFault[] =>
  scenario.traps.flatMap((trap, index) => {
    const right = scenario.people[trap.recipients[0] ?? '']?.domain ?? ''
    const forms = trap.written === undefined ? wrongForms(trap.kind, right, domains.known) : [trap.written]
    const stray = forms.find((form) => !isAccountedFor(form, domains))
    if (stray === undefined) return []
    const problem = `${stray} could be somebody’s.`
    const fix =
      trap.written === undefined
        ? 'Give written, and list it in outside.'
        : 'List it in outside, or write to a reserved or closed ending.'
    return [{ place: `${at}.traps.${index}.written`, problem, fix }]
  })

const scenarioFaults = (scenario: Scenario, pack: PackFile, domains: PackDomains): PackFault[] => {
  const at = `scenarios.${scenario.id}`
  const faults: PackFault[] = []
  const listed = [...scenario.to, ...scenario.cc, ...scenario.bcc]
  for (const key of [scenario.sender, ...listed, ...scenario.quoted.map((one) => one.from)]) {
    if (!Object.hasOwn(scenario.people, key)) {
      faults.push({ place: at, problem: `Nobody has the key "${key}".`, fix: `Add it to ${at}.people.` })
    }
  }
  if (new Set(listed).size < listed.length) {
    faults.push({ place: at, problem: 'A recipient stands in it twice.', fix: 'Keep one of the two.' })
  }
  const right = rightKeys(scenario)
  for (const key of Object.keys(scenario.people)) {
    faults.push(...personFaults(key, scenario, right.has(key), domains, `${at}.people.${key}`))
  }
  if (fieldsOf(scenario, false).to.length === 0) {
    const problem = 'Built clean, it has nobody in To.'
    faults.push({ place: `${at}.to`, problem, fix: 'Add a recipient who is in no trap; the sender’s own will do.' })
  }
  if (scenario.act !== 'new' && scenario.quoted.length === 0) {
    const problem = 'It answers or passes on a message that is not there.'
    faults.push({ place: `${at}.quoted`, problem, fix: 'Quote it, or leave "act" out.' })
  }
  if (!Object.hasOwn(pack.facts, scenario.fact)) {
    faults.push({ place: `${at}.fact`, problem: `There is no fact "${scenario.fact}".`, fix: 'Add it to facts.' })
  }
  for (const [place, text] of textsIn(scenario, at)) {
    const stray = slotsIn(text).find((key) => !Object.hasOwn(scenario.people, key))
    if (stray !== undefined) faults.push({ place, problem: `Nobody has the key "${stray}".`, fix: 'Correct the slot.' })
  }
  if (locales.some((locale) => scenario.body[locale].length !== scenario.body.en.length)) {
    const problem = 'The languages differ in their number of paragraphs.'
    faults.push({ place: `${at}.body`, problem, fix: 'Write the same paragraphs in each.' })
  }
  return [...faults, ...trapFaults(scenario, domains.known, at), ...writtenFaults(scenario, domains, at)]
}

const directoryFaults = ({ directory, outside }: PackFile): PackFault[] => {
  const faults: PackFault[] = []
  const seen = new Set<string>()
  for (const { domain, status } of directory) {
    const place = `directory.${domain}`
    if (seen.has(domain)) faults.push({ place, problem: 'It is listed twice.', fix: 'Keep one of the two.' })
    seen.add(domain)
    if (!readDomain(domain).ok) faults.push({ place, problem: 'It is no domain.', fix: 'Correct its letters.' })
    const ending = endingOf(domain)
    if ((status === 'reserved' && ending !== 'reserved') || (status === 'closed' && ending !== 'closed')) {
      const fix = `Its ending is ${ending}: say ${ending === 'open' ? 'invented or public' : ending}.`
      faults.push({ place: `${place}.status`, problem: `Its status is not ${status}.`, fix })
    }
  }
  for (const domain of outside.filter((one) => seen.has(one))) {
    const problem = `${domain} is in the directory too.`
    faults.push({ place: 'outside', problem, fix: 'Keep it in one of the two.' })
  }
  return faults
}

const shiftFaults = ({ shift, scenarios }: PackFile): PackFault[] => {
  if (!shift) return []
  const [least, most] = shift.typos
  const place = 'shift.typos'
  if (least > most || most > shift.items) {
    return [{ place, problem: `${least} to ${most} of ${shift.items} is no range.`, fix: 'Write least, then most.' }]
  }
  if (most > 0 && scenarios.every((scenario) => scenario.traps.length === 0)) {
    return [{ place, problem: 'No scenario has a trap.', fix: 'Write 0, 0, or give a scenario one.' }]
  }
  return []
}

/** What keeps a pack of the right shape from being used: names that lead nowhere, traps that cannot be set, markup. */
export const checkPack = (pack: PackFile): PackFault[] => {
  const faults = [...directoryFaults(pack), ...shiftFaults(pack)]
  const known = new Set(pack.directory.map((entry) => entry.domain))
  const domains: PackDomains = { known, outside: new Set(pack.outside) }
  const ids = new Set<string>()
  for (const scenario of pack.scenarios) {
    if (ids.has(scenario.id)) {
      const problem = 'Two scenarios have this id.'
      faults.push({ place: `scenarios.${scenario.id}`, problem, fix: 'Give one of them another id.' })
    }
    ids.add(scenario.id)
    faults.push(...scenarioFaults(scenario, pack, domains))
  }
  return [...faults, ...plainTextFaults(pack)]
}
