import { err, ok, type Result } from '../../basics/result.ts'
import type { DirectoryEntry } from '../../detector/directory.ts'
import { openCsv } from './csv.ts'
import { decodeText, guessEncoding } from './encoding.ts'
import { openLdif } from './ldif.ts'
import { readOwnFile } from './ownFile.ts'
import {
  type DirectoryChoices,
  type DirectoryFault,
  type DirectoryPerson,
  type DirectoryReading,
  type DirectorySource,
  directoryFault,
  type FieldFault,
  type PersonField,
  personFields,
  type RawRow,
  type RowFault,
  type RowFaultCode,
} from './reading.ts'
import { readDomainRow, readPerson } from './readRow.ts'
import { shownPieces } from './shown.ts'
import { openVcard } from './vcard.ts'

/** The largest file that is read, in bytes: some 300,000 people. */
export const largestDirectory = 32 * 1024 * 1024

/** So many faulty rows are listed; all are counted. */
const mostFaults = 1000

/** After so many rows it says how far it is. */
const rowsEachStep = 500

/** How far the reading of a file is. */
export interface DirectoryProgress {
  readonly rows: number
  /** The share of the file that is read, 0 to 1. */
  readonly share: number
}

/** What a workbook of a spreadsheet program begins with: a zip file, or an OLE one. */
const workbookStarts = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** So much of a text shows what sort of file it is. */
const sampleLetters = 4000

const openText = (text: string, choices: DirectoryChoices): Result<DirectorySource, DirectoryFault> => {
  const lines = text.slice(0, sampleLetters).split(/\r\n|\r|\n/)
  const first = lines.find((line) => line.trim() !== '' && !/^(?:#| |version:)/.test(line)) ?? ''
  if (/^\s*(?:[\w-]+\.)?BEGIN:VCARD/i.test(first)) return openVcard(text, choices)
  return /^dn::?\s/i.test(first) ? openLdif(text, choices) : openCsv(text, choices)
}

/** The text of a file and how it was decoded; why it cannot be read. */
const openBytes = (
  bytes: Uint8Array,
  given: DirectoryChoices['encoding'],
): Result<{ text: string; encoding: DirectoryReading['encoding'] }, DirectoryFault> => {
  if (bytes.length > largestDirectory) {
    return err(directoryFault('tooLarge', { bytes: bytes.length, most: largestDirectory }))
  }
  if (workbookStarts.some((start) => startsWith(bytes, start))) {
    return err(directoryFault('workbook', {}))
  }
  const guess = guessEncoding(bytes)
  const isWide = (encoding: string): boolean => encoding.startsWith('utf-16')
  if (given !== undefined && given !== guess && (isWide(given) || isWide(guess))) {
    return err(directoryFault('wrongEncoding', { given, guess }))
  }
  const encoding = given ?? guess
  const text = decodeText(bytes, encoding)
  return ok({ text, encoding: { value: encoding, isGiven: given !== undefined } })
}

/** Files the rows of a source, one after the other. */
const filing = (source: DirectorySource) => {
  const people: DirectoryPerson[] = []
  const faults: RowFault[] = []
  const faultCounts: Partial<Record<RowFaultCode, number>> = {}
  const entryByDomain = new Map<string, DirectoryEntry>()
  const rowByAddress = new Map<string, number>()
  const names: Partial<Record<PersonField, string>> = {}
  for (const field of personFields) {
    const column = source.fields[field]
    if (column) names[field] = column.value
  }
  const refuse = (row: number, fault: FieldFault): void => {
    faultCounts[fault.code] = (faultCounts[fault.code] ?? 0) + 1
    if (faults.length < mostFaults) faults.push({ row, ...fault } as RowFault)
  }
  const file = (row: number, person: DirectoryPerson): void => {
    const key = person.address.toLowerCase()
    const firstRow = rowByAddress.get(key)
    if (firstRow === undefined) {
      rowByAddress.set(key, row)
      people.push(person)
      return
    }
    const field = names.address ?? null
    refuse(row, { code: 'twice', values: { firstRow }, field, holds: shownPieces(person.address) })
  }
  const add = (entry: DirectoryEntry): void => {
    const before = entryByDomain.get(entry.domain)
    const weight = (before?.weight ?? 0) + (entry.weight ?? 1)
    entryByDomain.set(entry.domain, { ...entry, ...before, weight })
  }
  return {
    take: (raw: Exclude<RawRow, { is: 'fault' }>): void => {
      if (raw.is === 'person') {
        const person = readPerson(raw, names)
        if (person.ok) file(raw.row, person.value)
        else refuse(raw.row, person.error)
        return
      }
      const entry = readDomainRow(raw)
      if (entry.ok) add(entry.value)
      else refuse(raw.row, entry.error)
    },
    refuse,
    filed: () => ({ people, domains: [...entryByDomain.values()], faults, faultCounts }),
  }
}

/**
 * Reads a directory from the bytes of a file: CSV, vCard, LDIF, a learned one, or the app's own. Good rows come in whatever
 * the others are. It stops after every few hundred rows to say how far it is, so that whoever drives it can show that, or
 * leave off. Fails where the file as a whole cannot be read.
 */
export function* directorySteps(
  bytes: Uint8Array,
  choices: DirectoryChoices = {},
): Generator<DirectoryProgress, Result<DirectoryReading, DirectoryFault>> {
  const opened = openBytes(bytes, choices.encoding)
  if (!opened.ok) return opened
  const { text, encoding } = opened.value
  if (text.trim() === '') return err(directoryFault('empty', {}))
  if (text.trimStart().startsWith('{')) {
    const own = readOwnFile(text)
    if (!own.ok) return own
    const { people, domains } = own.value
    const rows = people.length + domains.length
    const nothing = { separator: null, columns: [], fields: {}, faults: [], faultCounts: {} }
    return ok({ format: 'lastlook', encoding, rows, people, domains, ...nothing })
  }
  const source = openText(text, choices)
  if (!source.ok) return source

  const filed = filing(source.value)
  let rows = 0
  for (const { raw, end } of source.value.rows()) {
    rows++
    if (raw.is === 'fault') filed.refuse(raw.row, raw.fault)
    else filed.take(raw)
    if (rows % rowsEachStep === 0) yield { rows, share: end / text.length }
  }
  yield { rows, share: 1 }
  const { format, separator, columns, fields } = source.value
  return ok({ format, encoding, separator, columns, fields, rows, ...filed.filed() })
}
