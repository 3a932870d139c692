import { err, ok, type Result } from '../../basics/result.ts'
import type { DirectoryEntry } from '../../detector/directory.ts'
import { readAddress, writeAddress } from '../../mail/address.ts'
import { readDomain } from '../../mail/domain.ts'
import type { DirectoryPerson, FieldFault, PersonField, RawRow, RowFaultCode, RowFaultValues } from './reading.ts'
import { hiddenIn, shownPieces } from './shown.ts'

/** The longest name or unit, in UTF-16 units: what a pack can show on one line. */
const longestText = 120

/** A spreadsheet takes what begins so for a formula. An address may begin with + and -, a name with none of them. */
const formula = { address: /^=/, text: /^[=+@-]/ } as const

/** A stroke in place of nothing. */
const stroke = /^[-–—/.]+$/

/** Ends of lines and tabs within a field are spaces. */
const onOneLine = (text: string): string => text.replace(/[\t\n\v\f\r ]+/g, ' ').trim()

const faultOf = <Code extends RowFaultCode>(
  code: Code,
  values: RowFaultValues[Code],
  field: string | null,
  text: string,
): { ok: false; error: FieldFault<Code> } => err({ code, values, field, holds: shownPieces(text) })

/** What is wrong with the letters of a field, whatever it is. */
const letterFault = (text: string, field: string | null) => {
  if (text.includes('\ufffd')) return faultOf('broken', {}, field, text)
  const names = hiddenIn(text)
  return names.length > 0 ? faultOf('hidden', { names }, field, text) : undefined
}

/** A name or a unit; null for an empty one. */
const readText = (written: string | undefined, field: string | null): Result<string | null, FieldFault> => {
  const text = onOneLine(written ?? '')
  if (text === '' || stroke.test(text)) return ok(null)
  if (formula.text.test(text)) return faultOf('formula', {}, field, text)
  const fault = letterFault(text, field)
  if (fault) return fault
  if (text.length <= longestText) return ok(text)
  return faultOf('tooLong', { length: text.length, most: longestText }, field, text)
}

/** What stands between addresses that share a field. */
const betweenAddresses = /[\s,;|<>]+/

/** An address as exports write it: alone, behind `mailto:`, or in brackets behind a name. */
const bareAddress = (text: string): string => {
  const inBrackets = /^[^<>@]*<([^<>]*)>$/.exec(text)?.[1]
  return (inBrackets ?? text).replace(/^(?:mailto|smtp):/i, '').trim()
}

const readOneAddress = (written: string | undefined, field: string | null): Result<string, FieldFault> => {
  const text = onOneLine(written ?? '')
  if (text === '') return faultOf('noAddress', {}, field, '')
  if (formula.address.test(text)) return faultOf('formula', {}, field, text)
  const fault = letterFault(text, field)
  if (fault) return fault
  const read = readAddress(bareAddress(text))
  if (read.ok) return ok(writeAddress(read.value))
  const count = text.split(betweenAddresses).filter((one) => one.includes('@')).length
  if (count > 1) return faultOf('twoAddresses', { count }, field, text)
  if (read.error.code === 'noDot') return faultOf('noEnding', {}, field, text)
  return faultOf('notAnAddress', { reason: read.error.code }, field, text)
}

/** The file's own names of the fields. */
type FieldNames = Readonly<Partial<Record<PersonField, string>>>

/** A person of a directory. Fails with the first field that keeps the row out: the address, then the names, then the unit. */
export const readPerson = (
  { fields }: Extract<RawRow, { is: 'person' }>,
  names: FieldNames,
): Result<DirectoryPerson, FieldFault> => {
  const address = readOneAddress(fields.address, names.address ?? null)
  if (!address.ok) return address
  const texts: Partial<Record<PersonField, string | null>> = {}
  for (const field of ['name', 'given', 'family', 'unit'] as const) {
    const read = readText(fields[field], names[field] ?? null)
    if (!read.ok) return read
    texts[field] = read.value
  }
  const { given = null, family = null, unit = null } = texts
  const name = texts.name ?? ([given, family].filter((part) => part !== null).join(' ') || null)
  return ok({ name, given, family, address: address.value, unit })
}

/** A domain of a learned directory, as `scan --learn` writes them. */
export const readDomainRow = ({
  columns,
  ...row
}: Extract<RawRow, { is: 'domain' }>): Result<DirectoryEntry, FieldFault> => {
  const written = row.domain.trim()
  const domain = readDomain(written)
  if (!domain.ok || domain.value.labels.length < 2) return faultOf('notADomain', {}, columns.domain, written)
  const weight = row.weight.trim()
  if (weight !== '' && !(/^\d{1,15}(?:\.\d+)?$/.test(weight) && Number(weight) > 0)) {
    return faultOf('notAWeight', {}, columns.weight, weight)
  }
  const name = readText(row.name, columns.name)
  if (!name.ok) return name
  const formerly = row.formerly.split(/[\s;]+/).filter((one) => one !== '')
  const stray = formerly.find((one) => !readDomain(one).ok)
  if (stray !== undefined) return faultOf('notADomain', {}, columns.formerly, stray)
  return ok({
    domain: domain.value.text,
    weight: weight === '' ? 1 : Number(weight),
    ...(name.value !== null && { name: name.value }),
    ...(formerly.length > 0 && { formerly }),
  })
}
