/** One row of a table. */
export interface CsvRow {
  /** As a spreadsheet numbers rows, from 1. */
  readonly number: number
  /** The cells, the first thousand. */
  readonly cells: readonly string[]
  /** How many there are, with those that are not kept. */
  readonly count: number
  /** Whether a quotation mark in it is never closed: then the cells are those of its line, the last one open. */
  readonly isOpen: boolean
  /** The place in the text where it ends. */
  readonly end: number
}

/** So many cells of a row are kept. */
export const mostCells = 1000
/** A cell in quotes has so many UTF-16 units, and so many ends of lines, at most: a longer one was never closed. */
const longestCell = 32_768
const mostLinesOfCell = 20

const isLineEnd = (letter: string | undefined): boolean => letter === '\n' || letter === '\r' || letter === undefined

const lineEndsIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0

/** Where the cell that begins at a place without quotes ends. */
const bareEnd = (text: string, from: number, separator: string): number => {
  let end = from
  while (text[end] !== separator && !isLineEnd(text[end])) end++
  return end
}

/** A cell in quotes from its opening quote on, and where it ends; undefined where the quote is never closed. */
const quotedCell = (text: string, from: number, separator: string): { cell: string; end: number } | undefined => {
  for (let at = from + 1; ; ) {
    const quote = text.indexOf('"', at)
    if (quote < 0 || quote - from > longestCell) return undefined
    if (text[quote + 1] === '"') {
      at = quote + 2
      continue
    }
    const cell = text.slice(from + 1, quote).replaceAll('""', '"')
    let end = quote + 1
    while (text[end] === ' ' && separator !== ' ') end++
    const lines = lineEndsIn(cell)
    if (text[end] === separator || isLineEnd(text[end])) return lines > mostLinesOfCell ? undefined : { cell, end }
    // Within a line a quote that does not end its cell is a letter; over several lines it opens a cell of its own.
    if (lines > 0) return undefined
    const rest = bareEnd(text, quote + 1, separator)
    return { cell: cell + text.slice(quote + 1, rest), end: rest }
  }
}

/** The place behind the end of a line. */
const behindLineEnd = (text: string, at: number): number =>
  text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1

const readRow = (text: string, start: number, number: number, separator: string): CsvRow => {
  const cells: string[] = []
  let count = 0
  for (let at = start; ; ) {
    let open = at
    while (text[open] === ' ') open++
    const quoted = text[open] === '"' ? quotedCell(text, open, separator) : undefined
    const isOpen = text[open] === '"' && !quoted
    const end = quoted?.end ?? (isOpen ? bareEnd(text, at, '\n') : bareEnd(text, at, separator))
    if (count < mostCells) cells.push(quoted?.cell ?? text.slice(at, end))
    count++
    if (isOpen || isLineEnd(text[end])) return { number, cells, count, isOpen, end: behindLineEnd(text, end) }
    at = end + 1
  }
}

/**
 * The rows of a CSV text (RFC 4180, with any separator of one letter), those that hold nothing left out. A quotation mark
 * that is never closed costs the line that it stands on, and no more. `start` is where the first row begins, `first` its
 * number.
 */
export function* csvRows(text: string, separator: string, start = 0, first = 1): Generator<CsvRow> {
  let number = first
  for (let at = start; at < text.length; number++) {
    const row = readRow(text, at, number, separator)
    at = row.end
    if (row.isOpen || row.count > mostCells || row.cells.some((cell) => cell.trim() !== '')) yield row
  }
}

/** The first so many things of a row of them. */
export const firstOf = <Thing>(things: Iterable<Thing>, most: number): Thing[] => {
  const first: Thing[] = []
  if (most > 0) {
    for (const thing of things) if (first.push(thing) >= most) break
  }
  return first
}
