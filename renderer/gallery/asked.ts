import { type Locale, locales } from '../../content/basics/locale.ts'

/** What of the gallery is asked for by its address: `?lang=fr&theme=dark&only=letters`. */
export interface Asked {
  readonly lang: Locale
  readonly theme: 'light' | 'dark'
  /** The id of the one section to show, or null for all. */
  readonly only: string | null
}

/** Reads a query; what it does not say is English, light and everything. */
export const readAsked = (query: string): Asked => {
  const said = new URLSearchParams(query)
  return {
    lang: locales.find((one) => one === said.get('lang')) ?? 'en',
    theme: said.get('theme') === 'dark' ? 'dark' : 'light',
    only: said.get('only'),
  }
}

/** The query that asks for this. */
export const queryOf = ({ lang, theme, only }: Asked): string =>
  `?${new URLSearchParams({ lang, theme, ...(only !== null && { only }) })}`
