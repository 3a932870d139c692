import { fieldOf, isJsonObject, type Json, type JsonObject } from '../../basics/json.ts'
import { type Locale, locales } from '../../basics/locale.ts'
import { keyed } from './keys.ts'

const isText = (value: JsonObject): boolean => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => locales.some((locale) => locale === key))
}

const inLanguage = (value: Json, locale: Locale): Json => {
  if (Array.isArray(value)) return value.map((one: Json) => inLanguage(one, locale))
  if (!isJsonObject(value)) return value
  if (isText(value)) {
    const said = fieldOf(value, locale)
    return said === undefined ? value : { [locale]: said }
  }
  return mapped(value, locale)
}

const mapped = (things: JsonObject, locale: Locale): JsonObject =>
  Object.fromEntries(Object.entries(things).map(([key, one]) => [key, inLanguage(one, locale)]))

const isKeyed = (field: string): boolean => keyed.some((one) => one === field)

/**
 * A script as if it were written in one language alone, so that what is missing in another is no fault of it. A text that
 * this language does not have stays as it is, and is missed.
 */
export const inOneLanguage = (script: JsonObject, locale: Locale): JsonObject => {
  const fields = Object.entries(script).map(([field, value]) => {
    // Somebody may have the key of a language: what stands by key is no text.
    const isMap = isKeyed(field) && isJsonObject(value)
    return [field, isMap ? mapped(value, locale) : inLanguage(value, locale)] as const
  })
  return { ...Object.fromEntries(fields), languages: [locale] }
}
