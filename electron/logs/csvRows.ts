import { csvCells } from './csvCells.ts'
import { type Line, textOf } from './line.ts'
import type { LogSink } from './logItem.ts'

/** So many lines may belong to one row (an address block in a cell); a quote that is open for longer was a mistake. */
const mostLinesOfRow = 50
/** And so many UTF-16 units, because every line of it is read again. */
const mostLettersOfRow = 65_536

/** Takes the cells of each row, and the line that the row begins on. */
export type TakeRow = (cells: readonly string[], number: number) => void

/** Rows out of lines. A quote that never closes costs the line that it stands on, and no more. */
export const csvRows = (sink: LogSink, delimiterOf: () => string, take: TakeRow) => {
  let open: { readonly text: string; readonly number: number }[] = []
  let openLetters = 0

  const read = (text: string, number: number): void => {
    const held = open.length > 0
    const row = held ? [...open.map((one) => one.text), text].join('\n') : text
    const cells = csvCells(row, delimiterOf())
    if (cells) {
      const first = open[0]?.number ?? number
      open = []
      openLetters = 0
      take(cells, first)
      return
    }
    open.push({ text, number })
    openLetters += text.length
    if (open.length >= mostLinesOfRow || openLetters >= mostLettersOfRow) giveUp()
  }
  /** The first open line is the faulty one; those after it are read again, as rows of their own. */
  const giveUp = (): void => {
    const [faulty, ...rest] = open
    open = []
    openLetters = 0
    if (faulty === undefined) return
    sink.fault('unclosedQuote', faulty.number)
    for (const { text, number } of rest) read(text, number)
  }
  return {
    line: (line: Line): void => read(textOf(line, sink), line.number),
    end: (): void => {
      while (open.length > 0) giveUp()
    },
  }
}
