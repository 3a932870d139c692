import { readFileSync, statSync } from 'node:fs'
import { CsvError, parse } from 'csv-parse/sync'
import { detectorEntries, readOwnFile } from '../../content/authoring/directory/ownFile.ts'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { directoryFaultText } from '../../content/contract/directoryTexts.ts'
import type { DirectoryEntry } from '../../content/detector/directory.ts'
import { readAddress } from '../../content/mail/address.ts'
import { readDomain } from '../../content/mail/domain.ts'

/** Far above any organisation's directory, far below what fills the memory. */
const largestBytes = 64 * 1024 * 1024

/** Broken lines are shown up to here: more of them have one cause. */
const mostFaults = 10

const columnsRemedy =
  'Begin the file with a line that names its columns: "domain" (perhaps "weight", "name") or "address" (perhaps "name").'

/** One line of the file: where it begins, and its cells. */
interface Line {
  readonly number: number
  readonly cells: readonly string[]
}

/** The cells of every line that is not blank, and the fault at which the rest can no longer be told apart. */
const readLines = (text: string): { lines: readonly Line[]; fault: { number: number; what: string } | undefined } => {
  const lines: Line[] = []
  const written = text.split(/\r\n|\n|\r/)
  let last = 0
  const nextNumber = (): number => {
    let next = last
    while (next < written.length && written[next]?.trim() === '') next += 1
    return next < written.length ? next + 1 : last + 1
  }
  // Spreadsheets set to French write semicolons between the cells.
  const header = written[0] ?? ''
  const delimiter = header.includes(';') && !header.includes(',') ? ';' : ','
  try {
    parse(text, {
      delimiter,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      on_record: (cells: readonly string[], { lines: number }) => {
        lines.push({ number: nextNumber(), cells })
        last = number
        return null
      },
    })
    return { lines, fault: undefined }
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem
    const isOpen = problem.code === 'CSV_QUOTE_NOT_CLOSED'
    const what = isOpen
      ? 'a quote is opened and not closed: close it, or take it away.'
      : 'a quote stands in the middle of a cell: put the whole cell in quotes and double the quotes in it.'
    return { lines, fault: { number: nextNumber(), what } }
  }
}

/** The columns that are read. Whatever else an export has is passed over. */
const known = ['domain', 'address', 'weight', 'name', 'formerly']

/** The columns that the header names, or what is wrong with them. */
const readHeader = (cells: readonly string[]): Result<readonly string[], string> => {
  const columns = cells.map((cell) => cell.toLowerCase())
  if (!columns.includes('domain') && !columns.includes('address')) {
    return err(`there is no column "domain" or "address" (found: ${cells.join(', ')}). ${columnsRemedy}`)
  }
  const twice = known.find((column) => columns.indexOf(column) !== columns.lastIndexOf(column))
  return twice === undefined ? ok(columns) : err(`the column "${twice}" is named twice: keep one of them.`)
}

/** What one line says, or what is wrong with it and how to mend it. */
const readEntry = (columns: readonly string[], cells: readonly string[]): Result<DirectoryEntry, string> => {
  if (cells.length !== columns.length) {
    return err(`${cells.length} cells, but the header has ${columns.length}: a cell with a comma in it needs quotes.`)
  }
  const cell = (column: string): string | undefined => cells[columns.indexOf(column)] || undefined
  const name = cell('name')
  if (!columns.includes('domain')) {
    const address = readAddress(cell('address') ?? '')
    return address.ok
      ? ok({ domain: address.value.domain, weight: 1, name, mailboxes: [address.value.local] })
      : err(`"${cell('address') ?? ''}" is not a mail address (${address.error.code}): write it as name@domain.`)
  }
  const written = cell('domain') ?? ''
  const domain = readDomain(written)
  if (!domain.ok || domain.value.labels.length < 2) {
    const code = domain.ok ? 'noDot' : domain.error.code
    return err(`"${written}" is not a domain (${code}): write what stands after the @, such as fleetnorth.mil.`)
  }
  const weight = cell('weight')
  if (weight !== undefined && !(/^\d{1,15}(?:\.\d+)?$/.test(weight) && Number(weight) > 0)) {
    return err(`the weight "${weight}" is not a number above 0: write how many messages go there, such as 120.`)
  }
  const former = cell('formerly')?.split(/[\s;]+/) ?? []
  const stray = former.find((text) => !readDomain(text).ok)
  if (stray !== undefined) {
    return err(`the former domain "${stray}" is not a domain: write former domains with spaces between them.`)
  }
  const entry = { domain: domain.value.text, weight: weight === undefined ? 1 : Number(weight), name }
  return ok(former.length === 0 ? entry : { ...entry, formerly: former })
}

interface Sum {
  readonly domain: string
  weight: number
  name: string | undefined
  formerly?: string[]
  mailboxes?: string[]
}

/** Lines for the same domain as one entry: weights, former names and mailboxes add up, and the first name stays. */
const addUp = (entries: readonly DirectoryEntry[]): DirectoryEntry[] => {
  const sumByDomain = new Map<string, Sum>()
  for (const { domain, weight = 1, name, formerly, mailboxes } of entries) {
    const sum = sumByDomain.get(domain) ?? { domain, weight: 0, name }
    sum.weight += weight
    sum.name ??= name
    if (formerly) sum.formerly = [...(sum.formerly ?? []), ...formerly]
    for (const local of mailboxes ?? []) {
      sum.mailboxes ??= []
      sum.mailboxes.push(local)
    }
    sumByDomain.set(domain, sum)
  }
  return [...sumByDomain.values()]
}

/**
 * Reads a directory from CSV text: a header, then a line for each domain (`domain`, perhaps `weight`, `name` and `formerly`, the domains that its owner had before) or,
 * where there is no such column, for each address (`address`, perhaps `name`; every address adds 1 to its domain's
 * weight). Other columns are passed over. Fails with the broken lines, the first ten, each as `FILE:LINE: what: remedy`.
 */
export const readDirectory = (text: string, fileName: string): Result<DirectoryEntry[], readonly string[]> => {
  const { lines, fault } = readLines(text)
  const [header, ...rest] = lines
  const tell = (number: number, what: string): string => `${fileName}:${number}: ${what}`
  if (header === undefined) return err([tell(fault?.number ?? 1, fault?.what ?? `it is empty. ${columnsRemedy}`)])
  const columns = readHeader(header.cells)
  if (!columns.ok) return err([tell(header.number, columns.error)])

  const entries: DirectoryEntry[] = []
  const faults: string[] = []
  for (const line of rest) {
    const entry = readEntry(columns.value, line.cells)
    if (entry.ok) entries.push(entry.value)
    else faults.push(tell(line.number, entry.error))
  }
  if (fault !== undefined) faults.push(tell(fault.number, fault.what))
  if (faults.length > mostFaults) {
    return err([...faults.slice(0, mostFaults), `${fileName}: ${faults.length - mostFaults} more broken lines.`])
  }
  if (faults.length > 0) return err(faults)
  if (entries.length === 0)
    return err([tell(header.number, 'no line follows the header: add the domains that you write to.')])
  return ok(addUp(entries))
}

/** A directory that `lastlook directory import` wrote. */
const readOwn = (text: string, path: string): Result<DirectoryEntry[], readonly string[]> => {
  const own = readOwnFile(text)
  if (own.ok) return ok(detectorEntries(own.value))
  const { what, remedy } = directoryFaultText(own.error, 'en')
  return err([`${path}: ${what} ${remedy}`])
}

/** Reads a directory from a CSV file in UTF-8, or from one that `lastlook directory import` wrote. Fails with lines that each name the file, the problem and the remedy. */
export const readDirectoryFile = (path: string): Result<DirectoryEntry[], readonly string[]> => {
  try {
    const size = statSync(path).size
    if (size > largestBytes) return err([`${path}: ${size} bytes; a directory may have ${largestBytes}. Split it.`])
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
    return text.trimStart().startsWith('{') ? readOwn(text, path) : readDirectory(text, path)
  } catch (problem) {
    if (!(problem instanceof Error && 'code' in problem)) throw problem
    if (problem.code === 'ENOENT') return err([`${path}: there is no such file. Check the name after --directory.`])
    if (problem.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return err([`${path}: it is not UTF-8. Save it as UTF-8.`])
    return err([`${path}: ${problem.message}.`])
  }
}
