import { isUtf8 } from 'node:buffer'
import { faultIn, type LogItem } from './logItem.ts'

/** One line of a file, without what ends it, as bytes: most lines of a mailbox are never looked at. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  readonly bytes: Buffer
  /** Whether it was longer than what is kept of it. */
  readonly isCut: boolean
}

/** Whether a line begins with some ASCII text. */
export const beginsWith = ({ bytes }: Line, ascii: string): boolean => {
  if (bytes.length < ascii.length) return false
  for (let at = 0; at < ascii.length; at++) if (bytes[at] !== ascii.charCodeAt(at)) return false
  return true
}

/** Whether there is nothing on a line but spaces. */
export const isBlank = ({ bytes }: Line): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09)

/** A line's text: UTF-8, or else, and that is added to what was found, Latin-1, which gives every byte a letter. */
export const textOf = ({ bytes, number }: Line, found: LogItem[]): string => {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  found.push(faultIn(number, 'notUtf8'))
  return bytes.toString('latin1')
}
