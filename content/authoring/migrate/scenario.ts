import type { LocalText } from '../../basics/locale.ts'
import type { Person, Scenario } from '../../packs/scenario.ts'
import { migrateTraps } from './mistakes.ts'
import type { Notes } from './note.ts'
import { organisationKey, ownCulture, type StockBook, withoutName } from './stocks.ts'
import { migrateLocal } from './texts.ts'

/** The most people in a field of a script. */
const mostInField = 40

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** What a scenario's people, sender and organisations are made out of. */
interface Cast {
  readonly organisations: Record<string, { stock: string }>
  readonly people: Record<string, object>
}

/** The paragraphs of a language, without those that say nothing. */
const paragraphs = (texts: readonly string[], place: string, notes: Notes): readonly string[] => {
  for (const [at, text] of texts.entries()) {
    if (text.trim() === '') notes.note(`${place}.${at}`, 'It is empty, and left out.', 'Nothing has to be done.')
  }
  return texts.filter((text) => text.trim() !== '')
}

/**
 * A scenario as a script, as it would stand in a pack's file; undefined, with a note, where it is too large for one. Who is
 * on it, what is said and what kind of mistake is made stay; each organisation is a stock of one.
 */
export const migrateScenario = (scenario: Scenario, book: StockBook, notes: Notes): object | undefined => {
  const place = `scenarios.${scenario.id}`
  const { people, sender, to, cc, bcc, difficulty } = scenario
  for (const [field, keys] of Object.entries({ to, cc, bcc })) {
    if (keys.length <= mostInField) continue
    const problem = `It has ${keys.length} recipients, and a script ${mostInField} in a field: the scenario is left out.`
    notes.note(`${place}.${field}`, problem, 'Address a list instead: a role mailbox that says whom it reaches.')
    return undefined
  }
  const isKnown = (key: string): boolean => Object.hasOwn(people, key)
  const say = (text: LocalText): LocalText => migrateLocal(text, isKnown)
  const asLetters = (text: LocalText): LocalText => migrateLocal(text, () => false)
  const cast: Cast = { organisations: {}, people: {} }
  const isTaken = (key: string) =>
    isKnown(key) || Object.hasOwn(cast.organisations, key) || Object.hasOwn(cast.people, key)

  // The sender's organisation signs the message, by the name that the scenario gives it.
  const home = people[sender]?.domain ?? ''
  const usual = book.nameOf(home)
  const { organisation } = scenario
  const isUsual = capital(usual.en) === organisation.en && capital(usual.fr) === organisation.fr
  const nameAt = (domain: string): LocalText => (domain === home && !isUsual ? organisation : book.nameOf(domain))

  const keys = new Map<string, string>()
  const organisationAt = (domain: string): string => {
    const known = keys.get(domain)
    if (known !== undefined) return known
    const key = organisationKey(domain, isTaken)
    keys.set(domain, key)
    cast.organisations[key] = { stock: book.idOf(domain, nameAt(domain)) }
    return key
  }

  const personOf = (person: Person, key: string): object => {
    const at = organisationAt(person.domain)
    const bare = withoutName(person.role, nameAt(person.domain))
    const culture = ownCulture(person, book.stocks()[cast.organisations[at]?.stock ?? ''])
    if (person.culture !== undefined && person.local !== undefined) {
      const problem = 'A script makes the address of a person of the name; only a role mailbox has its own.'
      notes.note(`${place}.people.${key}.local`, problem, 'Make it a role mailbox, or leave it so.')
    }
    return {
      at,
      ...(culture && { culture }),
      ...(person.name && { mailbox: person.local, name: asLetters(person.name) }),
      ...(person.shares !== undefined && { shares: person.shares }),
      role: say(bare ?? person.role),
      ...(bare === undefined && { roleIsWhole: true }),
      ...(person.why && { why: say(person.why) }),
      ...(person.cost && { cost: say(person.cost) }),
    }
  }
  for (const [key, person] of Object.entries(people)) cast.people[key] = personOf(person, key)

  const addSpare = (like: string, at: string, local: string | undefined): string => {
    const key = organisationKey('other', isTaken)
    // The card shows what the person meant is, as it did before.
    const role = people[like]?.role ?? { en: 'Another mailbox', fr: 'Autre boîte' }
    const name = people[like]?.name ?? role
    const named =
      local === undefined && people[like]?.name === undefined
        ? { shares: like }
        : { mailbox: local ?? people[like]?.local, name: asLetters(name) }
    cast.people[key] = { at, ...named, role: say(role), roleIsWhole: true }
    return key
  }
  const mistakes = migrateTraps({ scenario, place, notes, say, organisationAt, addSpare })
  const stays = (key: string): boolean => !mistakes.added.has(key)
  if (difficulty.reason) {
    notes.note(
      `${place}.difficulty.reason`,
      'No level of a script is computed, so none needs a reason.',
      'Nothing has to be done.',
    )
  }
  return {
    id: scenario.id,
    version: scenario.version + 1,
    languages: ['en', 'fr'],
    level: difficulty.level,
    act: scenario.act,
    setting: say(scenario.setting),
    organisations: cast.organisations,
    people: cast.people,
    sender,
    to: to.filter(stays),
    cc: cc.filter(stays),
    bcc: bcc.filter(stays),
    subject: say(scenario.subject),
    body: {
      en: paragraphs(scenario.body.en, `${place}.body.en`, notes).map((text) => say({ en: text, fr: text }).en),
      fr: paragraphs(scenario.body.fr, `${place}.body.fr`, notes).map((text) => say({ en: text, fr: text }).fr),
    },
    quoted: scenario.quoted.map(({ from, when, text }) => ({ from, when: say(when), text: say(text) })),
    attachments: scenario.attachments.map(({ name, note }) => ({ name: say(name), note: say(note) })),
    sensitivity: scenario.sensitivity,
    ...(mistakes.leak && { leak: mistakes.leak }),
    fact: scenario.fact,
    mistakes: {
      victims: mistakes.victims,
      ...(mistakes.kinds.length > 0 && { kinds: mistakes.kinds }),
      people: mistakes.people,
    },
    guidance: scenario.guidance.map(say),
  }
}
