import { createContext, useContext, useMemo } from 'react'
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

/** Numbers, shares and dates as the language writes them. Shares are 0 to 1; dates are ISO 8601 instants. */
export const useFormats = () => {
  const tag = languageTags[useLocale()]
  return useMemo(() => {
    const number = new Intl.NumberFormat(tag)
    const fixed = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
    const day = new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long' })
    // A calendar day has no time zone: it is the same day everywhere.
    const weekday = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' })
    const calendarDay = new Intl.DateTimeFormat(tag, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    })
    const time = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' })
    const week = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' })
    const weekOfYear = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' })
    const seconds = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
    return {
      number: (n: number) => number.format(n),
      fixed: (n: number) => fixed.format(n),
      /** Of a calendar day, `YYYY-MM-DD`: "Thu", "Thursday 12 March". */
      weekday: (day: string) => weekday.format(new Date(day)),
      calendarDay: (day: string) => calendarDay.format(new Date(day)),
      share: (n: number) => share.format(n),
      day: (instant: string) => day.format(new Date(instant)),
      time: (instant: string) => time.format(new Date(instant)),
      /** The Monday of a week, `YYYY-MM-DD`: "9 Mar"; or with its year, "9 Mar 2026". */
      week: (monday: string) => week.format(new Date(monday)),
      weekOfYear: (monday: string) => weekOfYear.format(new Date(monday)),
      seconds: (ms: number) => `${seconds.format(ms / 1000)}\u00a0s`,
    }
  }, [tag])
}
