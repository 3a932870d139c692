import { headerRecipients } from './headerRecipients.ts'
import { beginsWith, isBlank, type Line, textOf } from './line.ts'
import type { LogReader, LogSink, MakeReader } from './logItem.ts'

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
const messages = (
  sink: LogSink,
  startsInHeaders: boolean,
  isNext: (line: Line, afterBlank: boolean) => boolean,
): LogReader => {
  const fresh = (): Message => ({ from: null, to: [], field: undefined, hasFields: false })
  let message: Message | undefined = startsInHeaders ? fresh() : undefined
  let isAfterBlank = true
  let last = 0

  const closeField = (): void => {
    if (message?.field === undefined) return
    const { name, text, line } = message.field
    message.field = undefined
    const { addresses, isBroken } = headerRecipients(text)
    if (isBroken) sink.fault('badRecipients', line)
    if (name === 'from') message.from ??= addresses[0] ?? null
    else message.to.push(...addresses)
  }
  const closeHeaders = (line: number): void => {
    closeField()
    if (message?.hasFields) sink.mail({ line, from: message.from, to: message.to })
    message = undefined
  }
  const readHeader = (line: Line, open: Message): void => {
    const first = line.bytes[0]
    if (first === space || first === tab) {
      if (open.field === undefined) return
      if (open.field.text.length > longestField) sink.fault('lineTooLong', line.number)
      else open.field.text += ` ${textOf(line, sink).trim()}`
      return
    }
    closeField()
    // Other fields are as long as they like; the start tells them.
    const start = line.bytes.toString('latin1', 0, 80)
    const wanted = wantedField.exec(start)
    if (wanted) {
      const text = textOf(line, sink).slice(wanted[0].length)
      open.field = { name: (wanted[1] ?? '').toLowerCase(), text, line: line.number }
      open.hasFields = true
    } else if (anyField.test(start)) {
      open.hasFields = true
    } else if (!beginsWith(line, '>From ')) {
      sink.fault('badHeader', line.number)
      closeHeaders(line.number)
    }
  }
  return {
    line: (line) => {
      last = line.number
      const blank = line.bytes.length === 0 || isBlank(line)
      if (isNext(line, isAfterBlank)) {
        if (message) {
          if (message.hasFields) sink.fault('truncated', line.number)
          closeHeaders(line.number)
        }
        message = fresh()
      } else if (message) {
        if (blank && (message.hasFields || !startsInHeaders)) closeHeaders(line.number)
        else if (!blank) readHeader(line, message)
      }
      isAfterBlank = blank
    },
    end: () => {
      if (message?.hasFields) sink.fault('truncated', last)
      closeHeaders(last)
    },
  }
}

/** A mailbox file (RFC 4155): each message begins with a line `From …` after an empty one. */
export const mboxReader: MakeReader = (sink) =>
  messages(sink, false, (line, isAfterBlank) => isAfterBlank && beginsWith(line, 'From '))

/** One message (RFC 5322), as a mail program saves it. */
export const messageReader: MakeReader = (sink) => messages(sink, true, () => false)
