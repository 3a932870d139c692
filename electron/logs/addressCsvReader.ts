import { type CsvRow, type CsvRows, csvRows } from './csvRows.ts'
import { headerRecipients } from './headerRecipients.ts'
import { isBlank } from './line.ts'
import { faultIn, type LogItem, mailIn } from './logItem.ts'
import type { MakeReader } from './logReader.ts'

/** Names of columns as words in lower case. A bare "address" is a mail address in such a list; "street address" is none. */
const recipientColumn =
  /^(?:to|cc|bcc|recipients?|destinataires?|address(?:es)?|adresses?)\b|(?:^|\b)(?:e-?mails?|mail|courriel)(?: (?:to|address(?:es)?|adresse|\d.*))?$/
const senderColumn = /^(?:from|sender|exp[ée]diteur)\b/

/** Longer cells are sentences, and no names of columns. */
const longestName = 40

/** `PrimaryEmail`, `user_email` → `primary email`, `user email`. */
const wordsOf = (name: string): string =>
  name.length > longestName
    ? ''
    : name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/[\s_]+/g, ' ')
        .trim()
        .toLowerCase()

/** Where the recipients and the sender of a row stand. */
interface Columns {
  readonly to: readonly number[]
  readonly from: number
  readonly count: number
}

/** The separator between the cells: whichever of the three the first line has most of. */
export const delimiterIn = (first: string): string =>
  [',', ';', '\t']
    .map((delimiter) => ({ delimiter, count: first.split(delimiter).length }))
    .reduce((best, one) => (one.count > best.count ? one : best)).delimiter

/** Columns by the names in the first row; undefined when it names none that holds addresses. */
export const columnsOf = (header: readonly string[]): Columns | undefined => {
  const from = header.findIndex((name) => senderColumn.test(wordsOf(name)))
  const to = header.flatMap((name, at) => (at !== from && recipientColumn.test(wordsOf(name)) ? [at] : []))
  return to.length === 0 ? undefined : { to, from, count: header.length }
}

/** Without names, every column that holds an @ in the first row. */
const columnsByAt = (row: readonly string[]): Columns | undefined => {
  const to = row.flatMap((cell, at) => (cell.includes('@') ? [at] : []))
  return to.length === 0 ? undefined : { to, from: -1, count: row.length }
}

/**
 * A list of addresses as CSV or one a line: columns that are named for addresses (`address`, `email`, `to`, `cc` …; a
 * sender in `from`), or those that hold an @ in the first row. A cell may hold several recipients.
 */
export const addressCsvReader: MakeReader = () => {
  let columns: Columns | undefined
  let isUseless = false
  let rows: CsvRows | undefined

  const readRow = ({ cells, number }: CsvRow, found: LogItem[]): void => {
    if (columns === undefined) {
      columns = columnsOf(cells) ?? columnsByAt(cells)
      if (columns === undefined) {
        isUseless = true
        found.push(faultIn(number, 'noAddressColumn'))
        return
      }
      if (!cells.some((cell) => cell.includes('@'))) return
    }
    if (cells.length < columns.count) found.push(faultIn(number, 'cellsMissing'))
    const read = columns.to.map((at) => headerRecipients(cells[at] ?? ''))
    const to = read.flatMap(({ addresses }) => addresses)
    if (read.some(({ isBroken }) => isBroken)) found.push(faultIn(number, 'badRecipients'))
    const from = headerRecipients(cells[columns.from] ?? '').addresses[0] ?? null
    if (to.length > 0) found.push(mailIn(number, from, to))
  }
  return {
    line: (line, found) => {
      if (isUseless || isBlank(line)) return
      rows ??= csvRows(delimiterIn(line.bytes.toString('utf8')))
      for (const row of rows.line(line, found)) readRow(row, found)
    },
    end: (found) => {
      for (const row of rows?.end(found) ?? []) readRow(row, found)
    },
  }
}
