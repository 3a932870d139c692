import { type Locale, locales } from '../../content/basics/locale.ts'

/** The first of a person's languages (`fr-CA`, `en`) that the product has, or English. */
export const preferredLocale = (languages: readonly string[]): Locale => {
  for (const language of languages) {
    const found = locales.find((locale) => language.toLowerCase().split('-')[0] === locale)
    if (found) return found
  }
  return 'en'
}
