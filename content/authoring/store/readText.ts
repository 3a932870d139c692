import { isShallowerThan } from '../../basics/depth.ts'
import { type Locale, locales } from '../../basics/locale.ts'

/** A JSON object of which nothing is known: a draft may lack anything, and have anything in its place. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How deep a draft may nest; a pack nests 16 deep at most. */
const maxDepth = 32

/** A text as the JSON object that it is, but for a byte-order mark; undefined where it is none. */
export const readObject = (text: string): JsonObject | undefined => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return isObject(value) && isShallowerThan(value, maxDepth) ? value : undefined
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined
    throw problem
  }
}

/** A draft as it stands in its file: two spaces a level, a line at its end. */
export const writeObject = (value: JsonObject): string => `${JSON.stringify(value, null, 2)}\n`

/** The messages of a pack of either format, whatever they are; none where there is no such list. */
export const messagesOf = ({ scripts, scenarios }: JsonObject): readonly unknown[] => {
  const messages = scripts ?? scenarios
  return Array.isArray(messages) ? messages : []
}

/** A text by language, as far as it is there. */
export const localTextOf = (value: unknown): Readonly<Record<Locale, string>> => {
  const in_ = (locale: Locale): string => {
    const text = isObject(value) ? value[locale] : undefined
    return typeof text === 'string' ? text : ''
  }
  return { en: in_('en'), fr: in_('fr') }
}

/** The languages in which a message is played: those it names; both for a scenario, which names none. */
export const languagesOf = (message: unknown): readonly Locale[] => {
  const named = isObject(message) ? message.languages : undefined
  return Array.isArray(named) ? locales.filter((locale) => named.includes(locale)) : locales
}
