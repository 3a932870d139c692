import type { Locale } from '../../basics/locale.ts'
import type { PackFault } from '../pack.ts'
import type { Script } from './script.ts'
import { type Slot, slotNames, slotsOfText } from './slots.ts'

/** The texts of a script in a language, each with its place; undefined where one is missing. */
export const textsOf = function* (
  script: Script,
  locale: Locale,
): Generator<readonly [place: string, text: string | undefined]> {
  const { setting, subject, leak, people, values, body, quoted, attachments, mistakes, guidance } = script
  yield [`setting.${locale}`, setting[locale]]
  yield [`subject.${locale}`, subject[locale]]
  for (const [key, { name, title, role, why, cost }] of Object.entries(people)) {
    for (const [field, text] of Object.entries({ name, title, role, why, cost })) {
      if (text !== undefined) yield [`people.${key}.${field}.${locale}`, text[locale]]
    }
  }
  for (const [key, drawn] of Object.entries(values)) {
    if (drawn[locale] === undefined) yield [`values.${key}.${locale}`, undefined]
  }
  if (body[locale] === undefined) yield [`body.${locale}`, undefined]
  for (const [at, paragraph] of (body[locale] ?? []).entries()) {
    if (typeof paragraph === 'string') yield [`body.${locale}.${at}`, paragraph]
    else for (const [way, text] of paragraph.entries()) yield [`body.${locale}.${at}.${way}`, text]
  }
  for (const [at, { when, text }] of quoted.entries()) {
    yield [`quoted.${at}.when.${locale}`, when[locale]]
    yield [`quoted.${at}.text.${locale}`, text[locale]]
  }
  for (const [at, { name, note }] of attachments.entries()) {
    yield [`attachments.${at}.name.${locale}`, name[locale]]
    yield [`attachments.${at}.note.${locale}`, note[locale]]
  }
  if (leak) yield [`leak.${locale}`, leak[locale]]
  for (const [at, { why, leak: own }] of mistakes.people.entries()) {
    if (why) yield [`mistakes.people.${at}.why.${locale}`, why[locale]]
    if (own) yield [`mistakes.people.${at}.leak.${locale}`, own[locale]]
  }
  for (const [at, hint] of guidance.entries()) yield [`guidance.${at}.${locale}`, hint[locale]]
}

/** A whole number, as a text can agree with it. */
const wholeNumber = /^(?:0|[1-9]\d{0,8})$/

/** What is wrong with a slot of a text; undefined where nothing is. `known`: the names that mean something there. */
const slotFault = (
  { name, type }: Slot,
  { values, people }: Script,
  known: ReadonlySet<string>,
  locale: Locale,
): Omit<PackFault, 'place'> | undefined => {
  if (!known.has(name)) {
    return {
      problem: `Nothing is called {${name}}.`,
      fix: 'Name a person, an organisation or a value of this script.',
    }
  }
  if (type === 'date') {
    return { problem: `{${name}} is no date: nothing of a script is.`, fix: `Write {${name}} alone.` }
  }
  // How many a list has is a number; `known` has it of lists alone.
  if (name.endsWith('_members') && Object.hasOwn(people, name.slice(0, -'_members'.length))) return undefined
  const drawn = Object.hasOwn(values, name) ? values[name]?.[locale] : undefined
  if (type === 'number' && !drawn?.every((one) => wholeNumber.test(one))) {
    return {
      problem: `{${name}} is not always a whole number.`,
      fix: 'Name a value that has nothing but whole numbers.',
    }
  }
  return undefined
}

/** The names that a text may speak of: of a title its bearer's sex alone, of a mailbox's name those who stand before it. */
const knownAt = (place: string, script: Script, all: ReadonlySet<string>): ReadonlySet<string> => {
  const [, key = '', field] = /^people\.([^.]+)\.(title|name)\./.exec(place) ?? []
  if (field === 'title') return new Set([`${key}_sex`])
  if (field !== 'name') return all
  const keys = Object.keys(script.people)
  const before = keys.slice(0, keys.indexOf(key)).map((one) => [one, script.people[one]] as const)
  return slotNames({ ...script, people: Object.fromEntries(before) as Script['people'] })
}

/** What is wrong with the texts of a script at a place of its pack: one is missing, does not parse, or names what is not there. */
export const textFaults = (script: Script, at: string): PackFault[] => {
  const known = slotNames(script)
  return script.languages.flatMap((locale) =>
    [...textsOf(script, locale)].flatMap(([place, text]): PackFault[] => {
      if (text === undefined) {
        const fix = `Write it, or take "${locale}" out of languages.`
        return [{ place: `${at}.${place}`, problem: `It is not there in the language "${locale}".`, fix }]
      }
      if (!/[{}]/.test(text)) return []
      const read = slotsOfText(text)
      if ('problem' in read) {
        const fix = 'See "Slots" in docs/scripts.md; a choice needs the branch "other".'
        return [{ place: `${at}.${place}`, problem: `It is not ICU MessageFormat: ${read.problem}.`, fix }]
      }
      const named = knownAt(place, script, known)
      for (const slot of read.slots) {
        const fault = slotFault(slot, script, named, locale)
        if (fault) return [{ place: `${at}.${place}`, ...fault }]
      }
      return []
    }),
  )
}
