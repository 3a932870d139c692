import { createContext, useContext } from 'react'
import type { Locale } from '../../content/basics/locale.ts'

/** The language of the screen. Set once at the top of the app; items and debriefs bring their own texts in it. */
export const LocaleContext = createContext<Locale>('en')

export const useLocale = (): Locale => useContext(LocaleContext)

/**
 * A room's words: the English table gives the shape, the French one must have the same, which the compiler checks. Where
 * a text has a value in it, the entry is a function.
 */
export const words = <Table extends object>(en: Table, fr: NoInfer<Table>): Readonly<Record<Locale, Table>> => ({
  en,
  fr,
})

/** The words of one room in the language of the screen. */
export const useWords = <Table,>(tables: Readonly<Record<Locale, Table>>): Table => tables[useLocale()]

const languageTags: Record<Locale, string> = { en: 'en-GB', fr: 'fr-FR' }

/** Makes a thing when it is first asked for: of the formats, of which each takes its time, a screen needs one or two. */
const whenAsked = <Made,>(make: () => Made): (() => Made) => {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}

const percentSigns: Record<Locale, string> = { en: '%', fr: '\u00a0%' }

const formatsOf = (locale: Locale) => {
  const tag = languageTags[locale]
  const numbers = (options?: Intl.NumberFormatOptions) => whenAsked(() => new Intl.NumberFormat(tag, options))
  const dates = (options: Intl.DateTimeFormatOptions) => whenAsked(() => new Intl.DateTimeFormat(tag, options))
  const number = numbers()
  const fixed = numbers({ minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const day = dates({ weekday: 'long', day: 'numeric', month: 'long' })
  // A calendar day has no time zone: it is the same day everywhere.
  const weekday = dates({ weekday: 'short', timeZone: 'UTC' })
  const calendarDay = dates({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  const time = dates({ hour: '2-digit', minute: '2-digit' })
  const week = dates({ day: 'numeric', month: 'short', timeZone: 'UTC' })
  const weekOfYear = dates({ dateStyle: 'medium', timeZone: 'UTC' })
  const seconds = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return {
    number: (n: number) => number().format(n),
    fixed: (n: number) => fixed().format(n),
    /** Of a calendar day, `YYYY-MM-DD`: "Thu", "Thursday 12 March". */
    weekday: (day: string) => weekday().format(new Date(day)),
    calendarDay: (day: string) => calendarDay().format(new Date(day)),
    // As Intl has it, whose first use alone takes longer than drawing a page does.
    share: (n: number) => `${Math.round(Number((n * 100).toPrecision(12)))}${percentSigns[locale]}`,
    day: (instant: string) => day().format(new Date(instant)),
    time: (instant: string) => time().format(new Date(instant)),
    /** The Monday of a week, `YYYY-MM-DD`: "9 Mar"; or with its year, "9 Mar 2026". */
    week: (monday: string) => week().format(new Date(monday)),
    weekOfYear: (monday: string) => weekOfYear().format(new Date(monday)),
    seconds: (ms: number) => `${seconds().format(ms / 1000)}\u00a0s`,
  }
}

const formats: Readonly<Record<Locale, ReturnType<typeof formatsOf>>> = { en: formatsOf('en'), fr: formatsOf('fr') }

/** Numbers, shares and dates as the language writes them. Shares are 0 to 1; dates are ISO 8601 instants. */
export const useFormats = () => formats[useLocale()]
