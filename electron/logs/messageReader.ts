import { headerRecipients } from './headerRecipients.ts'
import { beginsWith, isBlank, type Line, textOf } from './line.ts'
import { faultIn, type LogItem, mailIn } from './logItem.ts'
import type { LogReader, MakeReader } from './logReader.ts'

/** The fields that are read. Encoded words in them need no decoding: they stand in names, never in addresses. */
const wantedField = /^(from|to|cc|bcc)[ \t]*:/i
const anyField = /^[!-9;-~]+[ \t]*:/

/** The longest field, in UTF-16 units: as the parser of recipient lines reads. */
const longestField = 1_000_000

const space = 0x20
const tab = 0x09

/** What is known of the message whose headers are being read. */
interface Message {
  from: string | null
  readonly to: string[]
  /** The field that may still go on. */
  field: { readonly name: string; text: string; readonly line: number } | undefined
  hasFields: boolean
}

/** Reads the headers of messages; `isNext` says whether a line in a body begins another message. */
const messages = (startsInHeaders: boolean, isNext: (line: Line, afterBlank: boolean) => boolean): LogReader => {
  const fresh = (): Message => ({ from: null, to: [], field: undefined, hasFields: false })
  let message: Message | undefined = startsInHeaders ? fresh() : undefined
  let isAfterBlank = true
  let last = 0

  const closeField = (found: LogItem[]): void => {
    if (message?.field === undefined) return
    const { name, text, line } = message.field
    message.field = undefined
    const { addresses, isBroken } = headerRecipients(text)
    if (isBroken) found.push(faultIn(line, 'badRecipients'))
    if (name === 'from') message.from ??= addresses[0] ?? null
    else message.to.push(...addresses)
  }
  const closeHeaders = (line: number, found: LogItem[]): void => {
    closeField(found)
    if (message?.hasFields) found.push(mailIn(line, message.from, message.to))
    message = undefined
  }
  const readHeader = (line: Line, open: Message, found: LogItem[]): void => {
    const first = line.bytes[0]
    if (first === space || first === tab) {
      if (open.field === undefined) return
      if (open.field.text.length > longestField) found.push(faultIn(line.number, 'lineTooLong'))
      else open.field.text += ` ${textOf(line, found).trim()}`
      return
    }
    closeField(found)
    // Other fields are as long as they like; the start tells them.
    const start = line.bytes.toString('latin1', 0, 80)
    const wanted = wantedField.exec(start)
    if (wanted) {
      const text = textOf(line, found).slice(wanted[0].length)
      open.field = { name: (wanted[1] ?? '').toLowerCase(), text, line: line.number }
      open.hasFields = true
    } else if (anyField.test(start)) {
      open.hasFields = true
    } else if (!beginsWith(line, '>From ')) {
      found.push(faultIn(line.number, 'badHeader'))
      closeHeaders(line.number, found)
    }
  }
  return {
    line: (line, found) => {
      last = line.number
      const blank = line.bytes.length === 0 || isBlank(line)
      if (isNext(line, isAfterBlank)) {
        if (message) {
          if (message.hasFields) found.push(faultIn(line.number, 'truncated'))
          closeHeaders(line.number, found)
        }
        message = fresh()
      } else if (message) {
        if (blank && (message.hasFields || !startsInHeaders)) closeHeaders(line.number, found)
        else if (!blank) readHeader(line, message, found)
      }
      isAfterBlank = blank
    },
    end: (found) => {
      if (message?.hasFields) found.push(faultIn(last, 'truncated'))
      closeHeaders(last, found)
    },
  }
}

/** A mailbox file (RFC 4155): each message begins with a line `From …` after an empty one. */
export const mboxReader: MakeReader = () =>
  messages(false, (line, isAfterBlank) => isAfterBlank && beginsWith(line, 'From '))

/** One message (RFC 5322), as a mail program saves it. */
export const messageReader: MakeReader = () => messages(true, () => false)
