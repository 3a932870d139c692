import { err, ok, type Result } from '../../basics/result.ts'
import { type ColumnSort, headerWord, headerWords } from './headerWords.ts'
import {
  type Choice,
  type DirectoryChoices,
  type DirectoryFault,
  directoryFault,
  type PersonField,
  personFields,
} from './reading.ts'

/** Which column of a table holds what, by its place. */
export interface Columns {
  /** The table's own names of its columns; letters, as a spreadsheet has them, where there is no header. */
  readonly names: readonly string[]
  readonly hasHeader: boolean
  readonly places: Readonly<Partial<Record<ColumnSort, number>>>
  readonly fields: Readonly<Partial<Record<PersonField, Choice<string>>>>
}

/** Something with an @ between letters. */
const likeAddress = /^[^\s@]+@[^\s@]+$/

/** A column as a spreadsheet names it: A, B … Z, AA. */
const letterOf = (place: number): string =>
  (place >= 26 ? letterOf(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26))

/** The first column that a header names with one of these words, by the order of the words. */
const placeByWords = (header: readonly string[], words: readonly string[]): number | undefined => {
  const found = words.map((word) => header.indexOf(word)).find((place) => place >= 0)
  return found
}

/** The column in which most rows have an address, where at least half of them do. */
const placeByContent = (rows: readonly (readonly string[])[], columns: number): number | undefined => {
  let [best, most] = [-1, 0]
  for (let place = 0; place < columns; place++) {
    const count = rows.filter((cells) => likeAddress.test((cells[place] ?? '').trim())).length
    if (count > most) [best, most] = [place, count]
  }
  return best >= 0 && most * 2 >= rows.length ? best : undefined
}

/** « Nom » beside « Prénom » is the family name; alone it is the whole one. */
const readNom = (places: Partial<Record<ColumnSort, number>>): void => {
  if (places.name !== undefined || places.given !== undefined || places.family === undefined) return
  places.name = places.family
  delete places.family
}

const guessPlaces = (header: readonly string[], rows: readonly (readonly string[])[]) => {
  const comparable = header.map(headerWord)
  const places: Partial<Record<ColumnSort, number>> = {}
  for (const [sort, words] of Object.entries(headerWords) as [ColumnSort, readonly string[]][]) {
    const place = placeByWords(comparable, words)
    if (place !== undefined) places[sort] = place
  }
  const byContent = placeByContent(rows, header.length)
  const named = places.address
  // A column "address" may hold streets.
  const isNamedWell = named !== undefined && rows.some((cells) => (cells[named] ?? '').includes('@'))
  if (!isNamedWell && byContent !== undefined) places.address = byContent
  readNom(places)
  return places
}

/** A name that is asked for, as the header has it: exactly, else in comparable form. */
const placeAsked = (names: readonly string[], asked: string): number => {
  const exact = names.indexOf(asked)
  return exact >= 0 ? exact : names.findIndex((name) => headerWord(name) === headerWord(asked))
}

/**
 * What the columns of a table are: by the words of its first row and by what stands below it, but for those that somebody
 * chose. A first row with an address in it is no header. Fails where a chosen column is not there, or where nothing holds
 * addresses or domains. `rows` are the first few of the table.
 */
export const readColumns = (
  rows: readonly (readonly string[])[],
  { fields: chosen = {} }: DirectoryChoices,
): Result<Columns, DirectoryFault> => {
  const [first = [], ...rest] = rows
  const hasHeader = !first.some((cell) => likeAddress.test(cell.trim()))
  const names = first.map((cell, place) => (hasHeader && cell.trim() !== '' ? cell.trim() : letterOf(place)))
  const places = guessPlaces(hasHeader ? names : [...first.keys()].map(letterOf), hasHeader ? rest : rows)
  for (const [field, asked] of Object.entries(chosen) as [PersonField, string | undefined][]) {
    if (asked === undefined) continue
    const place = placeAsked(names, asked)
    if (place < 0) return err(directoryFault('noSuchColumn', { asked, columns: names }))
    for (const other of personFields) if (places[other] === place) delete places[other]
    places[field] = place
  }
  const asDomains = places.domain !== undefined && chosen.address === undefined && !hasAddresses(places.address, rest)
  if (!asDomains && places.address === undefined) return err(directoryFault('noAddresses', { columns: names }))
  if (asDomains) delete places.address
  else delete places.domain
  const fields: Partial<Record<PersonField, Choice<string>>> = {}
  for (const field of personFields) {
    const place = places[field]
    if (place !== undefined) fields[field] = { value: names[place] ?? '', isGiven: chosen[field] !== undefined }
  }
  return ok({ names, hasHeader, places, fields })
}

const hasAddresses = (place: number | undefined, rows: readonly (readonly string[])[]): boolean =>
  place !== undefined && rows.some((cells) => (cells[place] ?? '').includes('@'))
