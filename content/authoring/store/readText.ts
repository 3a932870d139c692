import { entriesIn, fieldOf, isJsonObject, type Json, type JsonObject } from '../../basics/json.ts'
import { type Locale, locales } from '../../basics/locale.ts'
import { readPackJson } from '../../packs/packJson.ts'

/** A text as the JSON object that it is, but for a byte-order mark, or undefined where it is none. */
export const readObject = (text: string): JsonObject | undefined => {
  const read = readPackJson(text.replace(/^\uFEFF/, ''))
  return read.ok && isJsonObject(read.value) ? read.value : undefined
}

/** The messages of a pack of either format, whatever they are; none where there is no such list. */
export const messagesOf = (file: JsonObject): readonly Json[] =>
  entriesIn(fieldOf(file, 'scripts') ?? fieldOf(file, 'scenarios'))

/** A text by language, as far as it is there. */
export const localTextOf = (value: Json | undefined): Readonly<Record<Locale, string>> => {
  const textIn = (locale: Locale): string => {
    const text = fieldOf(value, locale)
    return typeof text === 'string' ? text : ''
  }
  return { en: textIn('en'), fr: textIn('fr') }
}

/** The languages in which a message is played: those it names; both for a scenario, which names none. */
export const languagesOf = (message: Json): readonly Locale[] => {
  const named = fieldOf(message, 'languages')
  return Array.isArray(named) ? locales.filter((locale) => named.includes(locale)) : locales
}
