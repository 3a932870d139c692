import { InvalidArgumentError, Option } from 'commander'
import { type CalendarDay, dayNumber, dayOf } from '../../content/basics/calendar.ts'
import { type ErrorKindId, errorKindIds } from '../../content/model/errorKind.ts'

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

/** Reads an option's share between two limits, both included. */
export const shareFrom =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text)
    if (/^(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) && number >= least && number <= most) return number
    throw new InvalidArgumentError(`It must be a number from ${least} to ${most}, such as ${most}.`)
  }

/** Reads an option's two levels of difficulty, `2-4`, or one, `3`. */
export const levels = (text: string): readonly [number, number] => {
  const [, least, greatest = least] = /^([1-5])(?:-([1-5]))?$/.exec(text) ?? []
  if (least !== undefined && greatest !== undefined && least <= greatest) return [Number(least), Number(greatest)]
  throw new InvalidArgumentError('It must be a level from 1 to 5, or two of them, such as 2-4.')
}

/** Reads an option's kinds of error, with commas between them. */
export const kinds = (text: string): readonly ErrorKindId[] => {
  const named = text.split(',').map((one) => one.trim())
  const found = errorKindIds.filter((kind) => named.includes(kind))
  const stray = named.find((one) => !errorKindIds.some((kind) => kind === one))
  if (stray === undefined) return found
  throw new InvalidArgumentError(`There is no kind "${stray}". Kinds: ${errorKindIds.join(', ')}.`)
}

/** Reads an option that may be given more than once. */
export const several = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]

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
