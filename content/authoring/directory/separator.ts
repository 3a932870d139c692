import { csvRows, firstOf } from './csvRows.ts'

/** What may stand between the fields of a table. */
export const separators = ['comma', 'semicolon', 'tab'] as const
export type Separator = (typeof separators)[number]

/** The letter of each. */
export const separatorLetters: Readonly<Record<Separator, string>> = { comma: ',', semicolon: ';', tab: '\t' }

/** So many rows show which it is. */
const sampleRows = 20

/** How many fields the rows at the start of a text have, where most of them have as many; 1 where they differ. */
const fieldsWith = (text: string, separator: Separator): number => {
  const rows = firstOf(csvRows(text, separatorLetters[separator]), sampleRows)
  const [header] = rows
  if (!header) return 1
  const alike = rows.filter(({ count }) => count === header.count).length
  return alike * 2 > rows.length ? header.count : 1
}

/**
 * What stands between the fields of a text: what the line `sep=;` says that Excel understands, else what parts most of
 * the first rows into as many fields, more than one. A list of one column has a comma.
 */
export const guessSeparator = (text: string): Separator => {
  const said = /^sep=(.)(?:\r|\n)/.exec(text)?.[1]
  const named = separators.find((one) => separatorLetters[one] === said)
  if (named) return named
  const [best] = separators
    .map((separator) => ({ separator, fields: fieldsWith(text, separator) }))
    .toSorted((one, other) => other.fields - one.fields)
  return best && best.fields > 1 ? best.separator : 'comma'
}
