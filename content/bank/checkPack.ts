import { locales } from '../locale.ts'
import { slotsIn } from './fillIn.ts'
import type { PackFault, PackFile } from './pack.ts'
import type { Scenario, Trap } from './scenario.ts'
import { needsWritten, wrongForms } from './wrongForms.ts'

/** Markup, links and control characters: a pack is plain text, and nothing in it runs or leads anywhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const notPlain = /[<>\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069]|https?:|\bwww\./i

/** Every text of a value with its place, in the order of the file. */
const textsIn = function* (value: unknown, place: string): Generator<readonly [place: string, text: string]> {
  if (typeof value === 'string') yield [place, value]
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${place}.${key}`)
  }
}

const trapFaults = (scenario: Scenario, trap: Trap, known: ReadonlySet<string>, at: string): PackFault[] => {
  const faults: PackFault[] = []
  const person = scenario.people[trap.recipient]
  if (!person || ![...scenario.to, ...scenario.cc, ...scenario.bcc].includes(trap.recipient)) {
    const problem = `"${trap.recipient}" is not a recipient of this message.`
    return [{ place: `${at}.trap.recipient`, problem, fix: 'Name a key that stands in to, cc or bcc.' }]
  }
  if (trap.written !== undefined && known.has(trap.written)) {
    const problem = `${trap.written} is in the directory, so nobody could know that it is wrong.`
    faults.push({ place: `${at}.trap.written`, problem, fix: 'Take it out of the directory, or write another domain.' })
  }
  if (needsWritten(trap.kind)) {
    if (trap.written === undefined) {
      const problem = `${trap.kind} is not made from a domain.`
      faults.push({ place: `${at}.trap.written`, problem, fix: 'Write the wrong domain here.' })
    }
    return faults
  }
  const made = wrongForms(trap.kind, person.domain, known)
  if (trap.written === undefined ? made.length === 0 : !made.includes(trap.written)) {
    const problem = `${trap.kind} does not make ${trap.written ?? 'anything'} of ${person.domain}.`
    const fix = made.length > 0 ? `It makes: ${made.join(', ')}.` : 'Choose another kind or another domain.'
    faults.push({ place: `${at}.trap`, problem, fix })
  }
  return faults
}

const scenarioFaults = (scenario: Scenario, pack: PackFile, known: ReadonlySet<string>): PackFault[] => {
  const at = `scenarios.${scenario.id}`
  const faults: PackFault[] = []
  const listed = [...scenario.to, ...scenario.cc, ...scenario.bcc]
  for (const key of [scenario.sender, ...listed]) {
    if (!Object.hasOwn(scenario.people, key)) {
      faults.push({ place: at, problem: `Nobody has the key "${key}".`, fix: `Add it to ${at}.people.` })
    }
  }
  if (new Set(listed).size < listed.length) {
    faults.push({ place: at, problem: 'A recipient stands in it twice.', fix: 'Keep one of the two.' })
  }
  for (const [key, person] of Object.entries(scenario.people)) {
    const place = `${at}.people.${key}`
    if ((person.culture === undefined) === (person.name === undefined)) {
      faults.push({ place, problem: 'It needs either a culture or a name.', fix: 'Keep one of the two.' })
    }
    if (person.name !== undefined && person.local === undefined) {
      faults.push({ place, problem: 'A role mailbox needs its local part.', fix: 'Add "local".' })
    }
    if (!known.has(person.domain)) {
      faults.push({
        place: `${place}.domain`,
        problem: `${person.domain} is not in the directory.`,
        fix: 'List it there.',
      })
    }
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
  return scenario.trap ? [...faults, ...trapFaults(scenario, scenario.trap, known, at)] : faults
}

/** What keeps a pack of the right shape from being used: names that lead nowhere, traps that cannot be set, markup. */
export const checkPack = (pack: PackFile): PackFault[] => {
  const faults: PackFault[] = []
  const known = new Set(pack.directory.map((entry) => entry.domain))
  const ids = new Set<string>()
  for (const scenario of pack.scenarios) {
    if (ids.has(scenario.id)) {
      const problem = 'Two scenarios have this id.'
      faults.push({ place: `scenarios.${scenario.id}`, problem, fix: 'Give one of them another id.' })
    }
    ids.add(scenario.id)
    faults.push(...scenarioFaults(scenario, pack, known))
  }
  for (const [place, text] of textsIn({ ...pack, $schema: '' }, 'pack')) {
    if (notPlain.test(text)) {
      const problem = 'It has markup, a link or a control character.'
      faults.push({ place: place.replace(/^pack\./, ''), problem, fix: 'Write it as plain text.' })
    }
  }
  return faults
}
