import type { DirectoryEntry } from '../../detector/directory.ts'
import type { AddressFaultCode } from '../../mail/address.ts'
import type { Encoding } from './encoding.ts'
import type { Separator } from './separator.ts'
import type { ShownPiece } from './shown.ts'

/** What a file may say of a person. */
export const personFields = ['address', 'name', 'given', 'family', 'unit'] as const
export type PersonField = (typeof personFields)[number]

/** Somebody of an organisation. Texts are on one line, without spaces at their ends and without hidden characters. */
export interface DirectoryPerson {
  /** As it is displayed; null where the file has none. */
  readonly name: string | null
  readonly given: string | null
  readonly family: string | null
  /** The address, its domain in comparable form. */
  readonly address: string
  readonly unit: string | null
}

/** What can be wrong with a row, each with the values that its sentence needs. */
export interface RowFaultValues {
  noAddress: Record<never, never>
  /** The domain of the address has one label: `jo@fleetnorth`. */
  noEnding: Record<never, never>
  notAnAddress: { readonly reason: AddressFaultCode }
  twoAddresses: { readonly count: number }
  /** The address is in another row already, whose number this is. */
  twice: { readonly firstRow: number }
  formula: Record<never, never>
  /** Characters that nobody sees, or that turn text around, each once: `U+202E`. */
  hidden: { readonly names: readonly string[] }
  /** Bytes that are no letters in the encoding of the file, or of the field. */
  broken: Record<never, never>
  tooLong: { readonly length: number; readonly most: number }
  /** How many fields were found before the quotation mark that is never closed, and how many the header has. */
  unclosedQuote: { readonly found: number; readonly expected: number }
  tooManyFields: { readonly found: number; readonly expected: number }
  /** A card without its END. */
  openCard: Record<never, never>
  /** A line that is neither a field nor the rest of one. */
  notAField: Record<never, never>
  notADomain: Record<never, never>
  notAWeight: Record<never, never>
}
export type RowFaultCode = keyof RowFaultValues

/** Why a row stays out. */
export type RowFault = {
  [Code in RowFaultCode]: {
    readonly code: Code
    readonly values: RowFaultValues[Code]
    /** As a spreadsheet numbers rows, from 1, the header too; in a vCard or LDIF file the line where the entry begins. */
    readonly row: number
    /** The file's own name of the field; null for the whole row. */
    readonly field: string | null
    /** What is there, cut and safe to show; empty where nothing is. */
    readonly holds: readonly ShownPiece[]
  }
}[RowFaultCode]

/** What a reader took for granted, or was given. */
export interface Choice<Value> {
  readonly value: Value
  readonly isGiven: boolean
}

/** The sort of file that a directory was read from; `lastlook` is the app's own. */
export type DirectoryFormat = 'csv' | 'vcard' | 'ldif' | 'lastlook'

/** What was read of a file: its good rows, whatever the others are. */
export interface DirectoryReading {
  readonly format: DirectoryFormat
  readonly encoding: Choice<Encoding>
  /** What stands between fields; null where the format has none. */
  readonly separator: Choice<Separator> | null
  /** The file's own names of its fields, in its order: what may be chosen from. */
  readonly columns: readonly string[]
  /** Which of them is read as what. */
  readonly fields: Readonly<Partial<Record<PersonField, Choice<string>>>>
  /** Rows that hold anything, the header left out. */
  readonly rows: number
  /** In the order of the file, no address twice. */
  readonly people: readonly DirectoryPerson[]
  /** Domains that the file lists as such, as a learned directory does. */
  readonly domains: readonly DirectoryEntry[]
  /** The rows that stay out, the first thousand. */
  readonly faults: readonly RowFault[]
  /** How many rows stay out, by what is wrong with them. */
  readonly faultCounts: Readonly<Partial<Record<RowFaultCode, number>>>
}

/** Why nothing can be read of a file, each with the values that its sentence needs. */
export interface DirectoryFaultValues {
  empty: Record<never, never>
  tooLarge: { readonly bytes: number; readonly most: number }
  /** A workbook of a spreadsheet program. */
  workbook: Record<never, never>
  /** The encoding that was given is not the file's. */
  wrongEncoding: { readonly given: Encoding; readonly guess: Encoding }
  /** A column that was asked for is not there. */
  noSuchColumn: { readonly asked: string; readonly columns: readonly string[] }
  /** No column holds addresses. */
  noAddresses: { readonly columns: readonly string[] }
  /** The app's own file, but not as it writes one. */
  notOwn: { readonly place: string }
}
export type DirectoryFaultCode = keyof DirectoryFaultValues

/** Why nothing of a file is read. */
export type DirectoryFault = {
  [Code in DirectoryFaultCode]: { readonly code: Code; readonly values: DirectoryFaultValues[Code] }
}[DirectoryFaultCode]

/** A fault of a file with its values. */
export const directoryFault = <Code extends DirectoryFaultCode>(
  code: Code,
  values: DirectoryFaultValues[Code],
): DirectoryFault => ({ code, values }) as DirectoryFault

/** What somebody chose in place of what would be guessed. Columns by the file's own names. */
export interface DirectoryChoices {
  readonly encoding?: Encoding | undefined
  readonly separator?: Separator | undefined
  readonly fields?: Readonly<Partial<Record<PersonField, string | undefined>>> | undefined
}

/** A fault of a row before its number is known. */
export interface FieldFault<Code extends RowFaultCode = RowFaultCode> {
  readonly code: Code
  readonly values: RowFaultValues[Code]
  readonly field: string | null
  readonly holds: readonly ShownPiece[]
}

/** One entry of a file before it is looked at. */
export type RawRow =
  | { readonly is: 'person'; readonly row: number; readonly fields: Readonly<Partial<Record<PersonField, string>>> }
  | {
      readonly is: 'domain'
      readonly row: number
      readonly domain: string
      readonly weight: string
      readonly name: string
      readonly formerly: string
      /** The file's own names of these columns. */
      readonly columns: Readonly<Record<'domain' | 'weight' | 'name' | 'formerly', string>>
    }
  | { readonly is: 'fault'; readonly row: number; readonly fault: FieldFault }

/** A file of one format, opened. */
export interface DirectorySource {
  readonly format: DirectoryFormat
  readonly separator: Choice<Separator> | null
  readonly columns: readonly string[]
  readonly fields: Readonly<Partial<Record<PersonField, Choice<string>>>>
  /** The entries in their order, each with the place in the text where it ends. */
  readonly rows: () => Generator<{ readonly raw: RawRow; readonly end: number }>
}
