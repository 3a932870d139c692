import { ok, type Result } from '../../basics/result.ts'
import { readColumns } from './columns.ts'
import { type CsvRow, csvRows, firstOf, mostCells } from './csvRows.ts'
import {
  type DirectoryChoices,
  type DirectoryFault,
  type DirectorySource,
  type PersonField,
  personFields,
  type RawRow,
} from './reading.ts'
import { guessSeparator, separatorLetters } from './separator.ts'

/** So many rows show what the columns hold. */
const sampleRows = 50

/** Where the table begins: behind a line `sep=;`, which Excel writes for itself. */
const startOf = (text: string): { start: number; first: number } => {
  const said = /^sep=.(?:\r\n|\r|\n)/.exec(text)?.[0]
  return said === undefined ? { start: 0, first: 1 } : { start: said.length, first: 2 }
}

/**
 * Opens a table of people, or of the domains of a learned directory. What parts its fields and what they are is guessed
 * where nobody chose. Fails where no column holds addresses or domains.
 */
export const openCsv = (text: string, choices: DirectoryChoices): Result<DirectorySource, DirectoryFault> => {
  const separator = choices.separator ?? guessSeparator(text)
  const { start, first } = startOf(text)
  const rowsOf = (): Generator<CsvRow> => csvRows(text, separatorLetters[separator], start, first)
  const columns = readColumns(
    firstOf(rowsOf(), sampleRows).map(({ cells }) => cells),
    choices,
  )
  if (!columns.ok) return columns
  const { names, hasHeader, places, fields } = columns.value

  const nameAt = (place: number | undefined): string => names[place ?? -1] ?? ''
  const named = {
    domain: nameAt(places.domain),
    weight: nameAt(places.weight),
    name: nameAt(places.name),
    formerly: nameAt(places.formerly),
  }

  const rawRow = (row: CsvRow): RawRow => {
    const { number, cells, count } = row
    const expected = names.length
    if (row.isOpen) {
      const values = { found: count, expected }
      return { is: 'fault', row: number, fault: { code: 'unclosedQuote', values, field: null, holds: [] } }
    }
    const extra = count > mostCells || cells.slice(expected).some((cell) => cell.trim() !== '')
    if (extra) {
      const values = { found: count, expected }
      return { is: 'fault', row: number, fault: { code: 'tooManyFields', values, field: null, holds: [] } }
    }
    const cell = (place: number | undefined): string => (place === undefined ? '' : (cells[place] ?? ''))
    if (places.domain !== undefined) {
      const [domain, weight, name] = [cell(places.domain), cell(places.weight), cell(places.name)]
      return { is: 'domain', row: number, domain, weight, name, formerly: cell(places.formerly), columns: named }
    }
    const found: Partial<Record<PersonField, string>> = {}
    for (const field of personFields) if (places[field] !== undefined) found[field] = cell(places[field])
    return { is: 'person', row: number, fields: found }
  }

  return ok({
    format: 'csv',
    separator: { value: separator, isGiven: choices.separator !== undefined },
    columns: names,
    fields,
    *rows() {
      let isHeader = hasHeader
      for (const row of rowsOf()) {
        if (!isHeader) yield { raw: rawRow(row), end: row.end }
        isHeader = false
      }
    },
  })
}
