import { fieldOf, fieldsIn, isEmptyObject, type Json, type JsonObject } from '../../../basics/json.ts'
import { type Locale, locales } from '../../../basics/locale.ts'
import { changedScript } from '../changedScript.ts'
import { withField, without } from '../sharing.ts'
import type { TextPath } from '../texts.ts'

/** Texts that a script may do without: one that is empty in every language is not there. */
const mayBeLeftOut: readonly unknown[] = ['leak', 'title', 'why', 'cost']

const isLocale = (step: string | number | undefined): step is Locale => locales.some((one) => one === step)

/** A text with other words in a language, and not written in it where there are none; itself where they are the same. */
export const textWith = (was: Json | undefined, locale: Locale, words: string): Json | undefined => {
  if ((fieldOf(was, locale) ?? '') === words) return was
  return words === '' ? without(fieldsIn(was), locale) : withField(fieldsIn(was), locale, words, locales)
}

/**
 * Writes a text of a script. A paragraph or a value may be empty as such; other texts are not there in a language while
 * they are empty.
 */
export const setText = (script: JsonObject, path: TextPath, text: string): JsonObject => {
  const locale = path.at(-1)
  if (!isLocale(locale)) return changedScript(script, path, () => text)
  const place = path.slice(0, -1)
  return changedScript(script, place, (was) => {
    const now = textWith(was, locale, text)
    return isEmptyObject(now) && mayBeLeftOut.includes(place.at(-1)) ? undefined : now
  })
}
