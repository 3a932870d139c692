import { dayNumber, dayOf } from '../../basics/calendar.ts'

/** Weeks as ISO 8601 has them, Monday to Sunday, in UTC. A week is named by its Monday: `2026-03-09`. */
const daysPerWeek = 7

/** The Monday of the week of 1970-01-01, a Thursday, counted from that day. */
const firstMonday = -3

/** The number of an instant's week. Weeks that follow each other have numbers that do. */
export const weekNumber = (instant: string): number =>
  Math.floor((dayNumber(instant.slice(0, 10)) - firstMonday) / daysPerWeek)

/** The Monday of a week, as `YYYY-MM-DD`. */
export const mondayOf = (week: number): string => dayOf(week * daysPerWeek + firstMonday)
