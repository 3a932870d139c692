import { entriesIn, fieldOf, fieldsIn, type Json, type JsonObject } from '../../basics/json.ts'
import { type Locale, locales } from '../../basics/locale.ts'
import { slotsOfText } from '../../packs/script/slots.ts'
import { type Draft, scriptsOf } from './draft.ts'
import { remembered } from './remembered.ts'
import type { Path } from './sharing.ts'
import { textsByPlace, type WrittenText } from './texts.ts'

/** A place in a script where a language does not go with the other. */
export interface Gap {
  /** With the language: where the text stands, or would stand. */
  readonly path: Path
  /**
   * - `missing`: the other language has a text there, or any script needs one.
   * - `slots`: it speaks of other people, organisations or values than the other language.
   * - `count`: it has another number of paragraphs, or of a value's choices, than the other language.
   */
  readonly sort: 'missing' | 'slots' | 'count'
}

/** Texts that every script needs in each of its languages. */
const needed: readonly string[] = ['setting', 'subject']

const isWritten = (text: Json | undefined): text is string => typeof text === 'string' && text.trim() !== ''

/** What a text asks for only so that its words agree: a language may need it where the other does not. */
const isAgreement = (name: string): boolean => /_(?:sex|gender)$/.test(name)

/** The keys of what a text speaks of, whatever it asks of each; undefined for a text that does not parse, which is another fault. */
const spokenOf = (text: string): string | undefined => {
  if (!text.includes('{')) return ''
  const read = slotsOfText(text)
  if ('problem' in read) return undefined
  const named = read.slots.filter(({ name }) => !isAgreement(name)).map(({ name }) => name.split('_')[0])
  return [...new Set(named)].sort().join()
}

const otherThan = (locale: Locale): Locale => (locale === 'en' ? 'fr' : 'en')

const differ = (text: string, other: string): boolean => {
  const [own, others] = [spokenOf(text), spokenOf(other)]
  return own !== undefined && others !== undefined && own !== others
}

const textGaps = (script: JsonObject, locale: Locale): Gap[] => {
  const places = textsByPlace(script)
  const absent: WrittenText[] = needed
    .filter((field) => !Object.hasOwn(script, field))
    .map((field) => ({ at: [field], byLocale: {} }))
  return [...absent, ...places].flatMap(({ at, byLocale }): Gap[] => {
    const [text, other]: (Json | undefined)[] = [byLocale[locale], byLocale[otherThan(locale)]]
    const path = [...at, locale]
    if (!isWritten(text)) return isWritten(other) || needed.includes(String(at[0])) ? [{ path, sort: 'missing' }] : []
    return isWritten(other) && differ(text, other) ? [{ path, sort: 'slots' }] : []
  })
}

/** What a paragraph is in any of its ways. */
const waysOf = (paragraph: Json): readonly Json[] => (Array.isArray(paragraph) ? paragraph : [paragraph])

const bodyGaps = (script: JsonObject, locale: Locale): Gap[] => {
  const body = fieldOf(script, 'body')
  const [own, other] = [entriesIn(fieldOf(body, locale)), entriesIn(fieldOf(body, otherThan(locale)))]
  if (!own.some((one) => waysOf(one).some(isWritten))) return [{ path: ['body', locale], sort: 'missing' }]
  const empty = own.flatMap((paragraph, at) =>
    waysOf(paragraph).flatMap((text, way): Gap[] => {
      const path = ['body', locale, at, ...(Array.isArray(paragraph) ? [way] : [])]
      return isWritten(text) ? [] : [{ path, sort: 'missing' }]
    }),
  )
  const isOther = other.length > 0 && own.length !== other.length
  return [...empty, ...(isOther ? [{ path: ['body', locale], sort: 'count' } as const] : [])]
}

const valueGaps = (script: JsonObject, locale: Locale): Gap[] =>
  Object.entries(fieldsIn(fieldOf(script, 'values'))).flatMap(([key, drawn]): Gap[] => {
    const [own, other] = [entriesIn(fieldOf(drawn, locale)), entriesIn(fieldOf(drawn, otherThan(locale)))]
    const path = ['values', key, locale]
    if (own.length === 0) return [{ path, sort: 'missing' }]
    const empty = own.flatMap((one, at): Gap[] => (isWritten(one) ? [] : [{ path: [...path, at], sort: 'missing' }]))
    return other.length > 0 && other.length !== own.length ? [...empty, { path, sort: 'count' }] : empty
  })

/** What a language of a script lacks against the other, whether the script is played in it yet or not, in the order of the format. */
export const gapsOf = (script: JsonObject, locale: Locale): readonly Gap[] => [
  ...textGaps(script, locale),
  ...bodyGaps(script, locale),
  ...valueGaps(script, locale),
]

/** How far a language of a pack is. A script counts as whole where nothing is missing; what only differs is for the eye. */
export interface Coverage {
  /** How many scripts are whole in it, and how many are played in it. */
  readonly whole: number
  readonly played: number
}

const isWhole = (script: JsonObject, locale: Locale): boolean =>
  gapsOf(script, locale).every(({ sort }) => sort !== 'missing')

/** Counts, for drafts one after the other, how far each of their languages is: of `scripts` in all. */
export const coverageReader = (): ((draft: Draft) => {
  readonly scripts: number
  readonly byLocale: Readonly<Record<Locale, Coverage>>
}) => {
  const wholeIn = remembered((script: JsonObject) => locales.filter((locale) => isWhole(script, locale)))
  return (draft) => {
    const scripts = scriptsOf(draft)
    const coverageIn = (locale: Locale): Coverage => ({
      whole: scripts.filter((script) => wholeIn(script).includes(locale)).length,
      played: scripts.filter((script) => entriesIn(fieldOf(script, 'languages')).includes(locale)).length,
    })
    return { scripts: scripts.length, byLocale: { en: coverageIn('en'), fr: coverageIn('fr') } }
  }
}
