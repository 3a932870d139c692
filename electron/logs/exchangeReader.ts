import { csvRows } from './csvRows.ts'
import { beginsWith, isBlank, textOf } from './line.ts'
import type { MakeReader } from './logItem.ts'

/** Where a recipient's way ends; the other events tell of the same recipients on the way. */
const endings = new Set(['SEND', 'DELIVER', 'FAIL'])

/** Columns of Exchange 2013 and later, for a file whose `#Fields:` line is lost. */
const usualColumns = (
  'date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,' +
  'internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,' +
  'related-recipient-address,reference,message-subject,sender-address'
).split(',')

/** Exchange's message tracking log: CSV after lines that begin with `#`, recipients with semicolons between them. */
export const exchangeReader: MakeReader = (sink) => {
  let columns: readonly string[] = usualColumns
  const rows = csvRows(
    sink,
    () => ',',
    (cells, number) => {
      const cell = (name: string): string | undefined => cells[columns.indexOf(name)]
      const event = cell('event-id')
      const recipients = cell('recipient-address')
      if (event === undefined || recipients === undefined || cells.length < columns.length) {
        sink.fault('cellsMissing', number)
        return
      }
      if (!endings.has(event.toUpperCase())) return
      const to = recipients.split(';').filter((one) => one !== '')
      const from = cell('sender-address') ?? ''
      sink.mail({ line: number, from: from === '' || from === '<>' ? null : from, to })
    },
  )
  return {
    line: (line) => {
      if (beginsWith(line, '#Fields:')) {
        columns = textOf(line, sink)
          .slice('#Fields:'.length)
          .split(',')
          .map((name) => name.trim().toLowerCase())
      } else if (!beginsWith(line, '#') && !isBlank(line)) rows.line(line)
    },
    end: rows.end,
  }
}
