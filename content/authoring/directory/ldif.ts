import { err, ok, type Result } from '../../basics/result.ts'
import { firstOf } from './csvRows.ts'
import { linesIn, unfolded } from './lines.ts'
import {
  type Choice,
  type DirectoryChoices,
  type DirectoryFault,
  type DirectorySource,
  directoryFault,
  type PersonField,
  personFields,
  type RawRow,
} from './reading.ts'
import { fromBase64 } from './transferText.ts'

/** The attributes that hold what, the surest first. Sources: RFC 2798, RFC 4519, Active Directory's schema, Thunderbird's. */
const attributesOf: Readonly<Record<PersonField, readonly string[]>> = {
  address: ['mail', 'rfc822Mailbox', 'emailAddress'],
  name: ['displayName', 'cn', 'name'],
  given: ['givenName', 'gn'],
  family: ['sn', 'surname'],
  unit: ['department', 'ou', 'departmentNumber', 'company', 'o'],
}

/** So many entries show which attributes there are. */
const sampleEntries = 50

/** One entry: the first value of each attribute by its name in lower case, and how the file spells these names. */
interface Entry {
  readonly row: number
  readonly end: number
  readonly values: ReadonlyMap<string, string>
  readonly spellings: ReadonlyMap<string, string>
  readonly isPerson: boolean
  /** A line in it that is neither an attribute nor the rest of one. */
  readonly stray: boolean
}

/** An attribute's name without its options, and its value; a value that stands elsewhere (`:<`) is empty. */
const readAttribute = (line: string): { name: string; value: string } | undefined => {
  const [, name, , sign, value] = /^([A-Za-z0-9][A-Za-z0-9.-]*)((?:;[\w-]+)*)(::|:<|:)\s*([\s\S]*)$/.exec(line) ?? []
  if (name === undefined || value === undefined) return undefined
  return { name, value: sign === '::' ? fromBase64(value) : sign === ':<' ? '' : value }
}

const isPersonClass = ({ name, value }: { name: string; value: string }): boolean =>
  name.toLowerCase() === 'objectclass' && /person|user/i.test(value)

function* entriesIn(text: string): Generator<Entry> {
  let row = 0
  let lines: string[] = []
  const read = (end: number): Entry => {
    const values = new Map<string, string>()
    const spellings = new Map<string, string>()
    let [isPerson, stray] = [false, false]
    for (const line of lines) {
      const attribute = readAttribute(line)
      if (!attribute) stray ||= line.trim() !== '-'
      else {
        const key = attribute.name.toLowerCase()
        if (!values.has(key)) values.set(key, attribute.value)
        spellings.set(key, attribute.name)
        isPerson ||= isPersonClass(attribute)
      }
    }
    return { row, end, values, spellings, isPerson, stray }
  }
  let reached = 0
  for (const { number, text: line, end } of unfolded(linesIn(text))) {
    reached = end
    if (line.startsWith('#')) continue
    if (line.trim() === '') {
      if (lines.length > 0) yield read(end)
      lines = []
      continue
    }
    // A new entry where the blank line before it was lost.
    if (/^dn:/i.test(line) && lines.some((one) => /^dn:/i.test(one))) {
      yield read(end)
      lines = []
    }
    if (lines.length === 0) row = number
    if (lines.length < 1000) lines.push(line)
  }
  if (lines.length > 0) yield read(reached)
}

/**
 * Opens an LDIF file (RFC 2849) of people; entries that are none, such as units and groups without an address, are passed
 * over. Which attribute is what may be chosen. Fails where a chosen attribute is in none of the first entries.
 */
export const openLdif = (
  text: string,
  { fields: asked = {} }: DirectoryChoices,
): Result<DirectorySource, DirectoryFault> => {
  const spellings = new Map(firstOf(entriesIn(text), sampleEntries).flatMap((entry) => [...entry.spellings]))
  const columns = [...spellings.values()].filter((name) => !/^(?:dn|version|objectclass)$/i.test(name))
  const orders: Partial<Record<PersonField, readonly string[]>> = {}
  const fields: Partial<Record<PersonField, Choice<string>>> = {}
  for (const field of personFields) {
    const chosen = asked[field]
    if (chosen !== undefined && !spellings.has(chosen.toLowerCase())) {
      return err(directoryFault('noSuchColumn', { asked: chosen, columns }))
    }
    const order = chosen === undefined ? attributesOf[field] : [chosen]
    orders[field] = order
    const known = order.find((name) => spellings.has(name.toLowerCase()))
    if (known !== undefined) fields[field] = { value: known, isGiven: chosen !== undefined }
  }
  if (!fields.address) return err(directoryFault('noAddresses', { columns }))

  const rawRow = ({ row, values, isPerson, stray }: Entry): RawRow | undefined => {
    if (!values.has('dn')) return undefined
    if (stray) return { is: 'fault', row, fault: { code: 'notAField', values: {}, field: null, holds: [] } }
    const found: Partial<Record<PersonField, string>> = {}
    for (const field of personFields) {
      const name = orders[field]?.find((one) => values.has(one.toLowerCase()))
      if (name !== undefined) found[field] = values.get(name.toLowerCase()) ?? ''
    }
    return found.address === undefined && !isPerson ? undefined : { is: 'person', row, fields: found }
  }
  return ok({
    format: 'ldif',
    separator: null,
    columns,
    fields,
    *rows() {
      for (const entry of entriesIn(text)) {
        const raw = rawRow(entry)
        if (raw) yield { raw, end: entry.end }
      }
    },
  })
}
