import type {
  DirectoryFault,
  DirectoryFaultCode,
  DirectoryFaultValues,
  RowFault,
  RowFaultCode,
  RowFaultValues,
} from '../authoring/directory/reading.ts'
import type { Locale } from '../basics/locale.ts'
import { addressFaultText } from '../detector/explain.ts'
import type { CauseText } from './ledgerTexts.ts'
import { quoted } from './textParts.ts'

type Texts<Code extends string, Values extends Record<Code, object>> = {
  readonly [One in Code]: Readonly<Record<Locale, (values: Values[One]) => CauseText>>
}

const list = (names: readonly string[], locale: Locale, most = 8): string => {
  const first = names.slice(0, most).map((name) => quoted[locale](name.slice(0, 60)))
  return names.length > most ? `${first.join(', ')}…` : first.join(', ')
}

/** Characters that turn the text around them, by name. Source: UAX #9. */
const turning = ['U+202A', 'U+202B', 'U+202C', 'U+202D', 'U+202E', 'U+2066', 'U+2067', 'U+2068', 'U+2069']
const turns = (names: readonly string[]): boolean => names.some((name) => turning.includes(name))

/** What is wrong with a row and what to do about it, in both languages. */
const rowTexts: Texts<RowFaultCode, RowFaultValues> = {
  noAddress: {
    en: () => ({ what: 'No address.', remedy: 'Fill it in, or leave the row out.' }),
    fr: () => ({ what: 'Pas d’adresse.', remedy: 'Complétez la ligne ou laissez-la de côté.' }),
  },
  noEnding: {
    en: () => ({ what: 'The domain has no ending.', remedy: 'Write it in full.' }),
    fr: () => ({ what: 'Le domaine n’a pas de terminaison.', remedy: 'Écrivez-le en entier.' }),
  },
  notAnAddress: {
    en: ({ reason }) => ({ what: addressFaultText(reason, 'en'), remedy: 'Write it as name@domain.' }),
    fr: ({ reason }) => ({ what: addressFaultText(reason, 'fr'), remedy: 'Écrivez-la sous la forme nom@domaine.' }),
  },
  twoAddresses: {
    en: ({ count }) => ({
      what: count === 2 ? 'Two addresses in one field.' : `${count} addresses in one field.`,
      remedy: 'One row each.',
    }),
    fr: ({ count }) => ({
      what: count === 2 ? 'Deux adresses dans un champ.' : `${count} adresses dans un champ.`,
      remedy: 'Une ligne pour chacune.',
    }),
  },
  twice: {
    en: ({ firstRow }) => ({ what: `Also in row ${firstRow}.`, remedy: 'Keep one of the two.' }),
    fr: ({ firstRow }) => ({ what: `Déjà à la ligne ${firstRow}.`, remedy: 'Gardez l’une des deux.' }),
  },
  formula: {
    en: () => ({ what: 'It starts like a formula.', remedy: 'Write it as text.' }),
    fr: () => ({ what: 'Cela commence comme une formule.', remedy: 'Écrivez-le en texte.' }),
  },
  hidden: {
    en: ({ names }) => ({
      what: turns(names) ? 'A hidden character reverses the text.' : 'It has a hidden character.',
      remedy: `Delete ${names.join(', ')}.`,
    }),
    fr: ({ names }) => ({
      what: turns(names) ? 'Un caractère invisible inverse le texte.' : 'Un caractère invisible s’y trouve.',
      remedy: `Supprimez ${names.join(', ')}.`,
    }),
  },
  broken: {
    en: () => ({ what: 'A letter cannot be read.', remedy: 'Correct it, or name the right encoding.' }),
    fr: () => ({ what: 'Une lettre est illisible.', remedy: 'Corrigez-la ou indiquez le bon encodage.' }),
  },
  tooLong: {
    en: ({ length, most }) => ({ what: `It has ${length} characters.`, remedy: `Shorten it to ${most}.` }),
    fr: ({ length, most }) => ({ what: `Il y a ${length} caractères.`, remedy: `Raccourcissez à ${most}.` }),
  },
  unclosedQuote: {
    en: () => ({ what: 'A quotation mark is never closed.', remedy: 'Close it.' }),
    fr: () => ({ what: 'Un guillemet n’est jamais fermé.', remedy: 'Fermez-le.' }),
  },
  tooManyFields: {
    en: () => ({
      what: 'It has more fields than the header.',
      remedy: 'Put a field that has a separator in it between quotation marks.',
    }),
    fr: () => ({
      what: 'Il y a plus de champs que dans l’en-tête.',
      remedy: 'Mettez entre guillemets le champ qui contient un séparateur.',
    }),
  },
  openCard: {
    en: () => ({ what: 'The card has no end.', remedy: 'Add the line END:VCARD.' }),
    fr: () => ({ what: 'La fiche n’a pas de fin.', remedy: 'Ajoutez la ligne END:VCARD.' }),
  },
  notAField: {
    en: () => ({
      what: 'A line of it is no attribute.',
      remedy: 'Write it as name: value, or begin it with a space where it continues the line above.',
    }),
    fr: () => ({
      what: 'L’une de ses lignes n’est pas un attribut.',
      remedy: 'Écrivez-la sous la forme nom: valeur, ou commencez-la par une espace si elle continue la précédente.',
    }),
  },
  notADomain: {
    en: () => ({ what: 'It is not a domain.', remedy: 'Write what comes after the @, such as fleetnorth.example.' }),
    fr: () => ({
      what: 'Ce n’est pas un domaine.',
      remedy: 'Écrivez ce qui suit le @, par exemple fleetnorth.example.',
    }),
  },
  notAWeight: {
    en: () => ({ what: 'It is not a number above 0.', remedy: 'Write how many messages go there, such as 120.' }),
    fr: () => ({
      what: 'Ce n’est pas un nombre supérieur à 0.',
      remedy: 'Écrivez combien de messages y partent, par exemple 120.',
    }),
  },
}

/** Why a row stays out, and what to do about it. */
export const rowFaultText = ({ code, values }: RowFault, locale: Locale): CauseText =>
  // The table is by code, and each entry takes the values of its own; a code and its values come together.
  (rowTexts[code][locale] as (values: RowFault['values']) => CauseText)(values)

const empty: Readonly<Record<Locale, string>> = { en: 'empty', fr: 'vide' }

const fieldsOf: Readonly<Record<Locale, (found: number, expected: number) => string>> = {
  en: (found, expected) => `${found} of ${expected} fields`,
  fr: (found, expected) => `${found} ${found < 2 ? 'champ' : 'champs'} sur ${expected}`,
}

/** What a faulty row holds as one line of text, hidden characters by name in brackets. */
export const rowHoldsText = (fault: RowFault, locale: Locale): string => {
  if (fault.code === 'unclosedQuote' || fault.code === 'tooManyFields') {
    return fieldsOf[locale](fault.values.found, fault.values.expected)
  }
  if (fault.holds.length === 0) return fault.field === null ? '' : `(${empty[locale]})`
  return fault.holds.map(({ is, text }) => (is === 'hidden' ? `[${text}]` : text)).join('')
}

/** What a row's fault is about where it is about no field. */
export const wholeRow: Readonly<Record<Locale, string>> = { en: 'whole row', fr: 'toute la ligne' }

const megabytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024))

/** Why nothing of a file is read and what to do about it, in both languages. */
const fileTexts: Texts<DirectoryFaultCode, DirectoryFaultValues> = {
  empty: {
    en: () => ({ what: 'The file is empty.', remedy: 'Export the directory again.' }),
    fr: () => ({ what: 'Le fichier est vide.', remedy: 'Exportez l’annuaire à nouveau.' }),
  },
  tooLarge: {
    en: ({ bytes, most }) => ({
      what: `The file has ${megabytes(bytes)} MB, and a directory may have ${megabytes(most)}.`,
      remedy: 'Split it, or export fewer columns.',
    }),
    fr: ({ bytes, most }) => ({
      what: `Le fichier fait ${megabytes(bytes)} Mo, et un annuaire peut en faire ${megabytes(most)}.`,
      remedy: 'Partagez-le ou exportez moins de colonnes.',
    }),
  },
  workbook: {
    en: () => ({
      what: 'It is a workbook of a spreadsheet program.',
      remedy: 'Open it there and save it as CSV.',
    }),
    fr: () => ({
      what: 'C’est un classeur de tableur.',
      remedy: 'Ouvrez-le dans le tableur et enregistrez-le en CSV.',
    }),
  },
  wrongEncoding: {
    en: ({ given, guess }) => ({ what: `It is not ${given}.`, remedy: `Try ${guess}, or name no encoding.` }),
    fr: ({ given, guess }) => ({
      what: `Il n’est pas en ${given}.`,
      remedy: `Essayez ${guess}, ou n’indiquez pas d’encodage.`,
    }),
  },
  noSuchColumn: {
    en: ({ asked, columns }) => ({
      what: `There is no column ${quoted.en(asked)}.`,
      remedy: columns.length === 0 ? 'Cards have no columns to choose.' : `Choose one of ${list(columns, 'en')}.`,
    }),
    fr: ({ asked, columns }) => ({
      what: `Il n’y a pas de colonne ${quoted.fr(asked)}.`,
      remedy:
        columns.length === 0
          ? 'Les fiches n’ont pas de colonnes à choisir.'
          : `Choisissez parmi ${list(columns, 'fr')}.`,
    }),
  },
  noAddresses: {
    en: ({ columns }) => ({
      what: 'No column holds addresses.',
      remedy: `Choose the one that does: ${list(columns, 'en')}.`,
    }),
    fr: ({ columns }) => ({
      what: 'Aucune colonne ne contient d’adresses.',
      remedy: `Choisissez celle qui en contient\u00a0: ${list(columns, 'fr')}.`,
    }),
  },
  notOwn: {
    en: ({ place }) => ({
      what: `It is not a directory of Lastlook (${place}).`,
      remedy: 'Import the file that it was made from again.',
    }),
    fr: ({ place }) => ({
      what: `Ce n’est pas un annuaire de Lastlook (${place}).`,
      remedy: 'Importez à nouveau le fichier dont il est issu.',
    }),
  },
}

/** Why nothing of a file is read, and what to do about it. */
export const directoryFaultText = ({ code, values }: DirectoryFault, locale: Locale): CauseText =>
  (fileTexts[code][locale] as (values: DirectoryFault['values']) => CauseText)(values)
