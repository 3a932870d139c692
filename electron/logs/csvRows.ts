import { csvCells } from './csvCells.ts'
import { type Line, textOf } from './line.ts'
import { faultIn, type LogItem } from './logItem.ts'

/** So many lines may belong to one row (an address block in a cell); a quote that is open for longer was a mistake. */
const mostLinesOfRow = 50
/** And so many UTF-16 units, because every line of it is read again. */
const mostLettersOfRow = 65_536

/** A row of a table. */
export interface CsvRow {
  readonly cells: readonly string[]
  /** The line that it begins on. */
  readonly number: number
}

/** Makes rows out of lines, and adds what is wrong with them to what was found. */
export interface CsvRows {
  /** The rows that end with a line: one, none while a quote is open, or several where one never closed. */
  line(line: Line, found: LogItem[]): readonly CsvRow[]
  /** The rows that are left. */
  end(found: LogItem[]): readonly CsvRow[]
}

/** Rows out of lines. A quote that never closes costs the line that it stands on, and no more. */
export const csvRows = (delimiter: string): CsvRows => {
  let open: { readonly text: string; readonly number: number }[] = []
  let openLetters = 0

  const read = (text: string, number: number, found: LogItem[]): readonly CsvRow[] => {
    const held = open.length > 0
    const row = held ? [...open.map((one) => one.text), text].join('\n') : text
    const cells = csvCells(row, delimiter)
    if (cells) {
      const first = open[0]?.number ?? number
      open = []
      openLetters = 0
      return [{ cells, number: first }]
    }
    open.push({ text, number })
    openLetters += text.length
    return open.length >= mostLinesOfRow || openLetters >= mostLettersOfRow ? giveUp(found) : []
  }
  /** The first open line is the faulty one; those after it are read again, as rows of their own. */
  const giveUp = (found: LogItem[]): readonly CsvRow[] => {
    const [faulty, ...rest] = open
    open = []
    openLetters = 0
    if (faulty === undefined) return []
    found.push(faultIn(faulty.number, 'unclosedQuote'))
    return rest.flatMap(({ text, number }) => read(text, number, found))
  }
  return {
    line: (line, found) => read(textOf(line, found), line.number, found),
    end: (found) => {
      const rows: CsvRow[] = []
      while (open.length > 0) rows.push(...giveUp(found))
      return rows
    },
  }
}
