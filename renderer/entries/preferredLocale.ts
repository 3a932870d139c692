import type { Locale } from '../../content/basics/locale.ts'

/** Those of the product, written out once more: what asks the host first is to be fetched without the schemas. */
const offered: Readonly<Record<Locale, true>> = { en: true, fr: true }

const isOffered = (language: string): language is Locale => Object.hasOwn(offered, language)

/** The first of a person's languages (`fr-CA`, `en`) that the product has, or English. */
export const preferredLocale = (languages: readonly string[]): Locale =>
  languages.map((language) => language.toLowerCase().split('-')[0] ?? '').find(isOffered) ?? 'en'
