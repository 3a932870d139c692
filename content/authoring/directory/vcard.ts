import { err, ok, type Result } from '../../basics/result.ts'
import { linesIn, type TextLine, unfolded } from './lines.ts'
import {
  type DirectoryChoices,
  type DirectoryFault,
  type DirectorySource,
  directoryFault,
  type PersonField,
  type RawRow,
} from './reading.ts'
import { fromBase64, fromQuotedPrintable } from './transferText.ts'

/** Which property of a card is what of a person. */
const propertyOf = { address: 'EMAIL', name: 'FN', given: 'N', family: 'N', unit: 'ORG' } as const
const properties: readonly string[] = ['FN', 'N', 'EMAIL', 'ORG']

/** A property as it stands: name in capitals, without its group; parameters in capitals. */
interface Property {
  readonly name: string
  readonly parameters: readonly string[]
  readonly value: string
}

/** The first colon that is not within quotes. */
const colonIn = (line: string): number => {
  let isQuoted = false
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted
    else if (line[at] === ':' && !isQuoted) return at
  }
  return -1
}

const readProperty = (line: string): Property | undefined => {
  const colon = colonIn(line)
  if (colon < 0) return undefined
  const [head = '', ...parameters] = line.slice(0, colon).toUpperCase().split(';')
  return { name: head.slice(head.lastIndexOf('.') + 1).trim(), parameters, value: line.slice(colon + 1) }
}

const isQuotedPrintable = (parameters: readonly string[]): boolean =>
  parameters.some((one) => /^(?:ENCODING=)?QUOTED-PRINTABLE$/.test(one))

const textOf = ({ parameters, value }: Property): string => {
  const charset = parameters.find((one) => one.startsWith('CHARSET='))?.slice('CHARSET='.length)
  if (isQuotedPrintable(parameters)) return fromQuotedPrintable(value, charset)
  return parameters.some((one) => /^ENCODING=(?:B|BASE64)$/.test(one)) ? fromBase64(value) : value
}

/** The parts of a structured value; a semicolon behind a backslash parts nothing. */
const partsOf = (value: string): readonly string[] => value.match(/(?:\\[\s\S]|[^;\\])+|(?<=^|;)(?=;|$)/g) ?? []

const unescaped = (text: string): string =>
  text.replace(/\\([\s\S])/g, (_, letter: string) => (/n/i.test(letter) ? ' ' : letter))

/** The preferred address comes first, then the one at work, then the others in their order. */
const rankOf = ({ parameters }: Property): number => {
  const said = parameters.join(';')
  if (/\bPREF\b/.test(said)) return 0
  return /\bWORK\b/.test(said) ? 1 : 2
}

const readCard = (card: readonly Property[]): Readonly<Partial<Record<PersonField, string>>> => {
  const first = (name: string): string | undefined => {
    const found = card.find((one) => one.name === name)
    return found && textOf(found)
  }
  const [address] = card.filter(({ name }) => name === 'EMAIL').toSorted((one, other) => rankOf(one) - rankOf(other))
  const [family = '', given = ''] = partsOf(first('N') ?? '')
  const unit = partsOf(first('ORG') ?? '').findLast((part) => part.trim() !== '')
  return {
    address: unescaped(address ? textOf(address) : ''),
    name: unescaped(first('FN') ?? ''),
    given: unescaped(given),
    family: unescaped(family),
    unit: unescaped(unit ?? ''),
  }
}

/** Lines with the soft line breaks of quoted-printable taken out: a break behind an equals sign is none. */
function* withoutSoftBreaks(lines: Iterable<TextLine>): Generator<TextLine> {
  let held: TextLine | undefined
  for (const line of lines) {
    const whole: TextLine = held
      ? { number: held.number, text: held.text.slice(0, -1) + line.text.trimStart(), end: line.end }
      : line
    const head = whole.text.slice(0, 200).toUpperCase()
    const isOpen = whole.text.endsWith('=') && head.includes('QUOTED-PRINTABLE') && whole.text.length < 65_536
    held = isOpen && !/^END:VCARD/i.test(line.text) ? whole : undefined
    if (!held) yield whole
  }
  if (held) yield held
}

const openCard = (row: number): RawRow => ({
  is: 'fault',
  row,
  fault: { code: 'openCard', values: {}, field: null, holds: [] },
})

function* cardRows(text: string): Generator<{ raw: RawRow; end: number }> {
  let card: { row: number; properties: Property[] } | undefined
  let reached = 0
  for (const line of withoutSoftBreaks(unfolded(linesIn(text)))) {
    reached = line.end
    const property = readProperty(line.text)
    if (!property) continue
    const isCard = property.value.trim().toUpperCase() === 'VCARD'
    if (property.name === 'BEGIN' && isCard) {
      if (card) yield { raw: openCard(card.row), end: line.end }
      card = { row: line.number, properties: [] }
    } else if (property.name === 'END' && isCard) {
      if (card) yield { raw: { is: 'person', row: card.row, fields: readCard(card.properties) }, end: line.end }
      card = undefined
    } else if (card && properties.includes(property.name)) card.properties.push(property)
  }
  if (card) yield { raw: openCard(card.row), end: reached }
}

/**
 * Opens a file of vCards, 2.1 (RFC-less), 3.0 (RFC 2426) or 4.0 (RFC 6350): of each card its preferred address, its names
 * and its innermost unit. A card that is broken costs that card. Fails where another property is asked for.
 */
export const openVcard = (
  text: string,
  { fields: asked = {} }: DirectoryChoices,
): Result<DirectorySource, DirectoryFault> => {
  const stray = Object.values(asked).find((name) => name !== undefined)
  if (stray !== undefined) return err(directoryFault('noSuchColumn', { asked: stray, columns: [] }))
  return ok({
    format: 'vcard',
    separator: null,
    columns: properties,
    fields: Object.fromEntries(Object.entries(propertyOf).map(([field, value]) => [field, { value, isGiven: false }])),
    rows: () => cardRows(text),
  })
}
