/**
 * Weeks as ISO 8601 has them, Monday to Sunday, in UTC. A week is named by its Monday: `2026-03-09`. Days are counted
 * from 1970-01-01, a Thursday; the calendar is Hinnant's "days from civil", as a clock is not to be had in here.
 */

const daysPerWeek = 7

/** The Monday of the week of 1970-01-01, counted from that day. */
const firstMonday = -3

const daysFromCivil = (year: number, month: number, day: number): number => {
  // The year begins in March, so that the leap day is its last.
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

const civilFromDays = (days: number): string => {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The number of an instant's week. Weeks that follow each other have numbers that do. */
export const weekNumber = (instant: string): number => {
  const [year = 1970, month = 1, day = 1] = instant.slice(0, 10).split('-').map(Number)
  return Math.floor((daysFromCivil(year, month, day) - firstMonday) / daysPerWeek)
}

/** The Monday of a week, as `YYYY-MM-DD`. */
export const mondayOf = (week: number): string => civilFromDays(week * daysPerWeek + firstMonday)
