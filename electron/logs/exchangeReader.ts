import { type CsvRow, csvRows } from './csvRows.ts'
import { beginsWith, isBlank, textOf } from './line.ts'
import { faultIn, type LogItem, mailIn } from './logItem.ts'
import type { MakeReader } from './logReader.ts'

/** Where a recipient's way ends; the other events tell of the same recipients on the way. */
const endings = new Set(['SEND', 'DELIVER', 'FAIL'])

/** Columns of Exchange 2013 and later, for a file whose `#Fields:` line is lost. */
const usualColumns = (
  'date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,' +
  'internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,' +
  'related-recipient-address,reference,message-subject,sender-address'
).split(',')

/** Exchange's message tracking log: CSV after lines that begin with `#`, recipients with semicolons between them. */
export const exchangeReader: MakeReader = () => {
  let columns: readonly string[] = usualColumns
  const rows = csvRows(',')

  const readRow = ({ cells, number }: CsvRow): LogItem | undefined => {
    const cell = (name: string): string | undefined => cells[columns.indexOf(name)]
    const event = cell('event-id')
    const recipients = cell('recipient-address')
    if (event === undefined || recipients === undefined || cells.length < columns.length) {
      return faultIn(number, 'cellsMissing')
    }
    if (!endings.has(event.toUpperCase())) return undefined
    const to = recipients.split(';').filter((one) => one !== '')
    const from = cell('sender-address') ?? ''
    return mailIn(number, from === '' || from === '<>' ? null : from, to)
  }
  const addRows = (ended: readonly CsvRow[], found: LogItem[]): void => {
    for (const row of ended) {
      const item = readRow(row)
      if (item) found.push(item)
    }
  }
  return {
    line: (line, found) => {
      if (beginsWith(line, '#Fields:')) {
        columns = textOf(line, found)
          .slice('#Fields:'.length)
          .split(',')
          .map((name) => name.trim().toLowerCase())
      } else if (!beginsWith(line, '#') && !isBlank(line)) addRows(rows.line(line, found), found)
    },
    end: (found) => addRows(rows.end(found), found),
  }
}
