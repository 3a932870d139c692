import { InvalidArgumentError, Option } from 'commander'
import { type CalendarDay, dayNumber, dayOf } from '../../content/basics/calendar.ts'

/** Reads an option's whole number between two limits, both included. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text)
    if (/^\d{1,15}$/.test(text) && number >= least && number <= most) return number
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
  }

/** Reads an option's share, from 0 (none) to 1 (all). */
export const share = (text: string): number => {
  const number = Number(text)
  if (/^(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) && number <= 1) return number
  throw new InvalidArgumentError('It must be a number from 0 to 1, such as 0.5.')
}

/** Reads an option that names a file or folder. */
export const place = (text: string): string => {
  if (text.trim() !== '') return text
  throw new InvalidArgumentError('It must be the name of a file or folder, and cannot be empty.')
}

/** Reads an option that names a day. */
export const day = (text: string): CalendarDay => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(dayNumber(text)) === text) return text
  throw new InvalidArgumentError('It must be a day of the calendar, such as 2026-03-31.')
}

/** `--data`, for every command that opens a ledger. */
export const dataOption = (): Option =>
  new Option('--data <folder>', "folder of the records (else LASTLOOK_DATA, else the app's own folder)").argParser(
    place,
  )
