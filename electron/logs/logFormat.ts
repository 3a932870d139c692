import { addressCsvReader, columnsOf, delimiterIn } from './addressCsvReader.ts'
import { csvCells } from './csvCells.ts'
import { exchangeReader } from './exchangeReader.ts'
import { eximEntry, eximReader } from './eximReader.ts'
import type { LogFormat } from './logItem.ts'
import type { MakeReader } from './logReader.ts'
import { mboxReader, messageReader } from './messageReader.ts'
import { postfixReader } from './postfixReader.ts'

/** The reader of each. */
export const readerByFormat: Readonly<Record<LogFormat, MakeReader>> = {
  mbox: mboxReader,
  eml: messageReader,
  postfix: postfixReader,
  exim: eximReader,
  exchange: exchangeReader,
  csv: addressCsvReader,
}

const header =
  /^(?:received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|x-[\w-]+|dkim-signature|content-type|reply-to|sender|authentication-results|arc-[\w-]+):/i
const exchangeStart = /^#(?:Software: Microsoft Exchange|Log-type: Message Tracking|Fields: ?date-time,)/i

/** So much of a line tells what it is. */
const signs = 1_000

const isList = (first: string): boolean => {
  if (first.includes('@')) return true
  const cells = csvCells(first, delimiterIn(first))
  return cells !== undefined && columnsOf(cells) !== undefined
}

/**
 * The format of a file by its first lines, not blank; undefined when they are like none. Logs of a system hold other
 * programs' lines too, so one line of Postfix or Exim among them is enough.
 */
export const formatOf = (wholeLines: readonly string[]): LogFormat | undefined => {
  const lines = wholeLines.map((line) => line.slice(0, signs))
  const first = lines[0] ?? ''
  // Zeros stand in programs and pictures, in no text.
  if (lines.some((line) => line.includes('\0'))) return undefined
  if (/^From \S/.test(first)) return 'mbox'
  if (lines.some((line) => exchangeStart.test(line))) return 'exchange'
  if (lines.some((line) => /\bpostfix[^\s[]*\/[\w-]+\[\d+\]: /.test(line))) return 'postfix'
  if (lines.some((line) => eximEntry.test(line))) return 'exim'
  if (header.test(first)) return 'eml'
  return isList(first) ? 'csv' : undefined
}
