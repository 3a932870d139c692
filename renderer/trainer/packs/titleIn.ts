import type { Locale } from '../../../content/basics/locale.ts'
import type { PackRow } from '../../../content/contract/packRoom.ts'

/** A pack's title in a language, or in the other one where it has none there; empty where it has none at all. */
export const titleIn = ({ title }: Pick<PackRow, 'title'>, locale: Locale): string =>
  title[locale] || title[locale === 'en' ? 'fr' : 'en']
