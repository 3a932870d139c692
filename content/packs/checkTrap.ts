import { authoredKindById, isDomainKind } from '../detector/kinds.ts'
import type { PackFault } from './pack.ts'
import type { Scenario, Trap } from './scenario.ts'
import { trapShape } from './trapShape.ts'
import { isWrongForm, wrongForms } from './wrongForms.ts'

/** How many wrong domains a remedy names. */
const mostNamed = 12

/** The fewest recipients that can be strangers to each other. */
const fewestInView = 2

const recipientFaults = (scenario: Scenario, trap: Trap, at: string): PackFault[] => {
  const shape = trapShape(trap.kind)
  const fields = shape === 'view' ? [...scenario.to, ...scenario.cc] : [...scenario.to, ...scenario.cc, ...scenario.bcc]
  const place = `${at}.recipients`
  const faults: PackFault[] = trap.recipients
    .filter((key) => !fields.includes(key))
    .map((key) => {
      const fix = `Name a key that stands in to${shape === 'view' ? ' or cc' : ', cc or bcc'}.`
      return { place, problem: `"${key}" is not a recipient of this message.`, fix }
    })
  const isSingle = shape === 'domain' || shape === 'address' || trap.replacedBy !== undefined
  if (isSingle && trap.recipients.length > 1) {
    faults.push({ place, problem: `${trap.kind} is about one recipient.`, fix: 'Name one, and set a trap for each.' })
  }
  if (shape === 'view' && trap.recipients.length < fewestInView) {
    const problem = `${trap.kind} is about recipients who see each other.`
    faults.push({ place, problem, fix: `Name at least ${fewestInView}.` })
  }
  return faults
}

const replacementFaults = (scenario: Scenario, trap: Trap, at: string): PackFault[] => {
  const { replacedBy } = trap
  if (replacedBy === undefined) return []
  const place = `${at}.replacedBy`
  const faults: PackFault[] = []
  if (!Object.hasOwn(scenario.people, replacedBy)) {
    faults.push({ place, problem: `Nobody has the key "${replacedBy}".`, fix: 'Add it to people.' })
  }
  if ([scenario.sender, ...scenario.to, ...scenario.cc, ...scenario.bcc].includes(replacedBy)) {
    const problem = `"${replacedBy}" is in the message already.`
    faults.push({ place, problem, fix: 'Name somebody who is in no field.' })
  }
  if (trap.written !== undefined || trap.writtenLocal !== undefined) {
    const problem = 'It says both who stands there and what is written there.'
    faults.push({ place, problem, fix: 'Keep replacedBy, or written and writtenLocal.' })
  }
  return faults
}

const madeFaults = (right: string, trap: Trap, known: ReadonlySet<string>, at: string): PackFault[] => {
  const faults: PackFault[] = []
  if (trap.replacedBy !== undefined) {
    const fix = 'Take replacedBy out, or choose namesake or autocomplete.'
    faults.push({ place: `${at}.replacedBy`, problem: `${trap.kind} is about a domain, not a person.`, fix })
  }
  if (trap.written !== undefined && known.has(trap.written)) {
    const problem = `${trap.written} is in the directory, so nobody could know that it is wrong.`
    faults.push({ place: `${at}.written`, problem, fix: 'Take it out of the directory, or write another domain.' })
  }
  if (trap.written !== undefined && isWrongForm(trap.kind, trap.written, right)) return faults
  const made = wrongForms(trap.kind, right, known)
  if (trap.written !== undefined || made.length === 0) {
    const problem = `${trap.kind} does not make ${trap.written ?? 'anything'} of ${right}.`
    const some = made.slice(0, mostNamed).join(', ')
    const fix =
      made.length > 0
        ? `It makes: ${some}${made.length > mostNamed ? ', …' : '.'}`
        : 'Choose another kind or another domain.'
    faults.push({ place: at, problem, fix })
  }
  return faults
}

const changeFaults = (scenario: Scenario, trap: Trap, known: ReadonlySet<string>, at: string): PackFault[] => {
  const right = scenario.people[trap.recipients[0] ?? '']?.domain ?? ''
  switch (trapShape(trap.kind)) {
    case 'domain':
      return madeFaults(right, trap, known, at)
    case 'address':
      if (!isDomainKind(trap.kind) && !authoredKindById[trap.kind].isForPacks) {
        const problem = 'No address in a pack has stray characters: they are plain ones.'
        return [{ place: `${at}.kind`, problem, fix: 'Choose another kind.' }]
      }
      if (trap.replacedBy !== undefined) return []
      if (trap.writtenLocal === undefined && (trap.written === undefined || trap.written === right)) {
        const problem = `${trap.kind} is not made from a domain, and nothing says what is wrong.`
        return [{ place: at, problem, fix: 'Give written (the wrong domain), writtenLocal, or replacedBy.' }]
      }
      return []
    case 'presence':
    case 'view':
      if (trap.written !== undefined || trap.writtenLocal !== undefined) {
        const problem = `The addresses of ${trap.kind} are what they should be.`
        return [{ place: at, problem, fix: 'Take written and writtenLocal out.' }]
      }
      if (trap.replacedBy !== undefined && trapShape(trap.kind) === 'view') {
        const problem = `${trap.kind} replaces nobody.`
        return [{ place: `${at}.replacedBy`, problem, fix: 'Take it out.' }]
      }
      return []
  }
}

/** What keeps a scenario's traps from being set. `known` are the domains of the pack's directory. */
export const trapFaults = (scenario: Scenario, known: ReadonlySet<string>, place: string): PackFault[] => {
  const faults = scenario.traps.flatMap((trap, index) => {
    const at = `${place}.traps.${index}`
    return [
      ...recipientFaults(scenario, trap, at),
      ...replacementFaults(scenario, trap, at),
      ...changeFaults(scenario, trap, known, at),
    ]
  })
  const caught = scenario.traps.flatMap((trap) => trap.recipients)
  if (new Set(caught).size < caught.length) {
    const problem = 'A recipient is in two traps, or twice in one.'
    faults.push({ place: `${place}.traps`, problem, fix: 'Keep it in one place.' })
  }
  return faults
}
