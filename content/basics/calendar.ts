import * as v from 'valibot'

/** A day of the calendar where the host is, `YYYY-MM-DD`. */
export const CalendarDay = v.pipe(v.string(), v.isoDate())
export type CalendarDay = v.InferOutput<typeof CalendarDay>

/** Days since 1 January 1970 in the Gregorian calendar. Source: Howard Hinnant, chrono-compatible date algorithms. */
export const dayNumber = (day: CalendarDay): number => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  // Years begin in March, so that the leap day is their last.
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day with this number: `dayNumber` the other way round. */
export const dayOf = (number: number): CalendarDay => {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** The working days of the week that a day is in, Monday first; a Saturday or Sunday stands after them. */
export const weekOf = (day: CalendarDay): CalendarDay[] => {
  const number = dayNumber(day)
  // 1 January 1970 was a Thursday.
  const sinceMonday = (((number + 3) % 7) + 7) % 7
  const week = [0, 1, 2, 3, 4].map((at) => dayOf(number - sinceMonday + at))
  return sinceMonday > 4 ? [...week, day] : week
}
