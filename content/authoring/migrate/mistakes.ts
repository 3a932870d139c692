import type { LocalText } from '../../basics/locale.ts'
import type { MistakeForm } from '../../detector/kind.ts'
import { authoredKindById, isDomainKind } from '../../detector/kinds.ts'
import { authoredKindIds } from '../../model/errorKind.ts'
import type { Scenario, Trap } from '../../packs/scenario.ts'
import { trapShape } from '../../packs/trapShape.ts'
import type { Notes } from './note.ts'

/** The mistakes of a script, and what else of it comes of the traps of a scenario. */
export interface Migrated {
  readonly victims: readonly string[]
  readonly kinds: readonly string[]
  readonly people: readonly object[]
  /** What leaks where a domain is wrong; undefined where none is. */
  readonly leak: LocalText | undefined
  /** Those who are in the message only when something goes wrong. */
  readonly added: ReadonlySet<string>
}

/** What the traps of a scenario are written out with. */
export interface MistakeStage {
  readonly scenario: Scenario
  /** `scenarios.crew-list`. */
  readonly place: string
  readonly notes: Notes
  readonly say: (text: LocalText) => LocalText
  /** The key of an organisation of the script at this domain, which is added where there is none. */
  readonly organisationAt: (domain: string) => string
  /** Adds somebody whom only the mistake brings in, and gives their key. */
  readonly addSpare: (like: string, at: string, local: string | undefined) => string
}

const joined = (texts: readonly LocalText[]): LocalText => ({
  en: texts.map(({ en }) => en).join(' '),
  fr: texts.map(({ fr }) => fr).join(' '),
})

/** The kind of a right name over the address of somebody else. */
const overAddress = authoredKindIds.find((id) => authoredKindById[id].keepsName)

const formOf = ({ kind }: Trap): MistakeForm | undefined =>
  isDomainKind(kind) ? undefined : authoredKindById[kind].inScripts?.form

/** Who is in the message only when a trap is sprung: they stand in one field, or their field cannot be said. */
const addedIn = ({ to, cc }: Scenario, keys: readonly string[]): 'to' | 'cc' | undefined => {
  if (keys.every((key) => to.includes(key))) return 'to'
  return keys.every((key) => cc.includes(key)) ? 'cc' : undefined
}

/** The fields by which a mistake of people says what changes; undefined, with a note, where a script cannot say it. */
const changeOf = (trap: Trap, at: string, stage: MistakeStage): object | undefined => {
  const { scenario, notes, organisationAt, addSpare } = stage
  const [who = ''] = trap.recipients
  const right = scenario.people[who]?.domain ?? ''
  if (trap.replacedBy !== undefined) return { who, instead: trap.replacedBy }
  const form = formOf(trap)
  if (form === 'added') {
    const field = addedIn(scenario, trap.recipients)
    if (field !== undefined) return { adds: trap.recipients, in: field }
    notes.note(
      `${at}.recipients`,
      'They stand in several fields, or in Bcc; a script adds to one.',
      'Put them into to or cc.',
    )
    return undefined
  }
  if (form === 'unseen') return { unseen: trap.recipients }
  if (form === 'provider') {
    const problem = 'A script writes the private mailbox itself, at a provider that nobody can register.'
    notes.note(`${at}.written`, problem, 'Nothing has to be done.')
    return { who }
  }
  const written = trap.written ?? right
  if (form === 'elsewhere' && written !== right) {
    if (trap.writtenLocal !== undefined) {
      const problem = 'A script writes what stands before the @ as the other organisation does.'
      notes.note(`${at}.writtenLocal`, problem, 'Nothing has to be done, unless it is what gave the mistake away.')
    }
    return { who, at: organisationAt(written) }
  }
  if (form === 'instead') return { who, instead: addSpare(who, organisationAt(written), trap.writtenLocal) }
  // Another address at the same domain: somebody else's, under the same name.
  return { kind: overAddress, who, instead: addSpare(who, organisationAt(written), trap.writtenLocal) }
}

const domainTrapNotes = (trap: Trap, at: string, { notes }: MistakeStage): void => {
  if (trap.written !== undefined) {
    const problem = `A script has no written domain: ${trap.kind} makes another each time, ${trap.written} among others it may.`
    notes.note(`${at}.written`, problem, 'Nothing has to be done.')
  }
  const problem = 'What gave a wrong domain away is written by the app, from what stands on the screen.'
  notes.note(`${at}.gaveAway`, problem, 'Nothing has to be done; see that the message says whose address is right.')
}

/** The traps of a scenario as the mistakes of a script. */
export const migrateTraps = (stage: MistakeStage): Migrated => {
  const { scenario, place, notes, say } = stage
  const victims: string[] = []
  const kinds: string[] = []
  const people: object[] = []
  const added = new Set<string>()
  let leak: LocalText | undefined
  if (scenario.traps.length > 1) {
    const problem = 'Its traps were sprung together; a script makes one mistake at a time, and each of these in turn.'
    notes.note(`${place}.traps`, problem, 'Make two scripts of it, or leave it so.')
  }
  for (const [index, trap] of scenario.traps.entries()) {
    const at = `${place}.traps.${index}`
    if (trap.gateway !== undefined) {
      notes.note(`${at}.gateway`, 'A script does not say what a gateway would have done.', 'Say it in the fact.')
    }
    if (trapShape(trap.kind) === 'domain') {
      domainTrapNotes(trap, at, stage)
      victims.push(...trap.recipients)
      if (!kinds.includes(trap.kind)) kinds.push(trap.kind)
      if (leak !== undefined) {
        notes.note(
          `${at}.leak`,
          'A script says once what a wrong domain leaks.',
          `Add it to the other: ${trap.leak.en}`,
        )
      } else leak = say(trap.leak)
      continue
    }
    const change = changeOf(trap, at, stage)
    if (trapShape(trap.kind) === 'presence' && trap.replacedBy === undefined) {
      for (const key of trap.recipients) added.add(key)
    }
    if (change === undefined) continue
    if ('kind' in change) {
      const problem = `A script has no ${trap.kind} at the same domain; it is a ${overAddress} now.`
      notes.note(`${at}.kind`, problem, 'Nothing has to be done, unless the kind is what the message teaches.')
    }
    const why = say(joined(trap.gaveAway.map(({ text }) => text)))
    notes.note(
      `${at}.gaveAway`,
      'The heads are the kind’s own; the sentences are kept as "why".',
      'Nothing has to be done.',
    )
    people.push({ kind: trap.kind, ...change, why, leak: say(trap.leak) })
  }
  return { victims, kinds, people, leak, added }
}
