import type { Encoding } from '../../content/authoring/directory/encoding.ts'
import type { Choice, DirectoryReading, PersonField } from '../../content/authoring/directory/reading.ts'
import type { Separator } from '../../content/authoring/directory/separator.ts'
import type { Locale } from '../../content/basics/locale.ts'

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252 (ANSI)',
}

const separatorNames: Readonly<Record<Locale, Readonly<Record<Separator, string>>>> = {
  en: { comma: 'comma', semicolon: 'semicolon', tab: 'tab' },
  fr: { comma: 'virgule', semicolon: 'point-virgule', tab: 'tabulation' },
}

const fieldNames: Readonly<Record<Locale, Readonly<Record<PersonField, string>>>> = {
  en: {
    address: 'Addresses from',
    name: 'Names from',
    given: 'Given names from',
    family: 'Family names from',
    unit: 'Units from',
  },
  fr: {
    address: 'Adresses tirées de',
    name: 'Noms tirés de',
    given: 'Prénoms tirés de',
    family: 'Noms de famille tirés de',
    unit: 'Services tirés de',
  },
}

const says = {
  en: {
    rows: (good: string, rows: string) => `${good} good rows of ${rows}.`,
    out: (count: string) => (count === '1' ? '1 stays out.' : `${count} stay out.`),
    more: (count: string) => `Staying out and not listed: ${count} more.`,
    guessed: 'guessed',
    given: 'given',
    encoding: 'Encoding',
    separator: 'Separator',
    units: (count: string) => `different ones: ${count}`,
    written: (out: string) => `Written: ${out}`,
    dryRun: 'A dry run: nothing is written.',
    nothing: 'No row is good: nothing is written. Correct the rows, or choose the columns.',
  },
  fr: {
    rows: (good: string, rows: string) => `${good} lignes bonnes sur ${rows}.`,
    out: (count: string) => (count === '1' ? '1 reste de côté.' : `${count} restent de côté.`),
    more: (count: string) => `De côté sans être affichées\u00a0: ${count} de plus.`,
    guessed: 'deviné',
    given: 'indiqué',
    encoding: 'Encodage',
    separator: 'Séparateur',
    units: (count: string) => `valeurs distinctes\u00a0: ${count}`,
    written: (out: string) => `Écrit\u00a0: ${out}`,
    dryRun: 'Essai à blanc\u00a0: rien n’est écrit.',
    nothing: 'Aucune ligne n’est bonne\u00a0: rien n’est écrit. Corrigez les lignes ou choisissez les colonnes.',
  },
} as const

/** The sentences of an import in a language. */
export const importWords = (locale: Locale) => says[locale]

/** How many rows of a reading came in. */
export const goodRows = ({ rows, faultCounts }: DirectoryReading): number =>
  rows - Object.values(faultCounts).reduce((sum, count) => sum + count, 0)

/** How many units its people are in. */
export const unitsIn = ({ people }: DirectoryReading): number =>
  new Set(people.flatMap(({ unit }) => (unit === null ? [] : [unit]))).size

/** What was read and what it was taken for, a line each. */
export const readingLines = (reading: DirectoryReading, locale: Locale): readonly string[] => {
  const say = says[locale]
  const count = (number: number): string => number.toLocaleString(locale)
  const chosen = ({ isGiven }: Choice<unknown>): string => (isGiven ? say.given : say.guessed)
  const [good, { rows, encoding, separator, fields, faults }] = [goodRows(reading), reading]
  const out = rows - good
  const colon = locale === 'fr' ? '\u00a0:' : ':'
  return [
    ...(out > faults.length ? [say.more(count(out - faults.length))] : []),
    `${say.rows(count(good), count(rows))}${out > 0 ? ` ${say.out(count(out))}` : ''}`,
    `${say.encoding}${colon} ${encodingNames[encoding.value]} (${chosen(encoding)})`,
    ...(separator
      ? [`${say.separator}${colon} ${separatorNames[locale][separator.value]} (${chosen(separator)})`]
      : []),
    ...(Object.entries(fields) as [PersonField, Choice<string>][]).map(([field, choice]) => {
      const units = field === 'unit' ? `, ${say.units(count(unitsIn(reading)))}` : ''
      return `${fieldNames[locale][field]}${colon} ${choice.value} (${chosen(choice)})${units}`
    }),
  ]
}
