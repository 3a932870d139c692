import { err, ok, type Result } from '../basics/result.ts'
import { type DomainFaultCode, readDomain } from './domain.ts'

/** One mail address. */
export interface Address {
  /** The part before the @, without the quotes that it may need: case and letters as written. 1 to 64 octets. */
  readonly local: string
  /** The part after the @ in comparable form (`Domain.text`): lower-case A-labels, two or more. */
  readonly domain: string
}

/** What can be wrong with an address. */
export type AddressFaultCode =
  | 'empty'
  | 'noAt'
  | 'twoAts'
  | 'emptyLocal'
  | 'localTooLong'
  | 'dotOutOfPlace'
  | 'unclosedQuote'
  | 'domainLiteral'
  | 'noDot'
  | 'addressTooLong'
  | DomainFaultCode

/** Why a text is no address; `at` counts UTF-16 units from the start of the text. */
export interface AddressFault {
  readonly code: AddressFaultCode
  readonly at: number
}

/** Octets before the @, and in a whole address. Source: RFC 5321 §4.5.3.1.1 and .3 with erratum 1690. */
const localOctets = 64
const addressOctets = 254

/** RFC 5322 §3.2.3 atext, with everything beyond ASCII that is no space, control or format character (RFC 6531 §3.3). */
const atom = /^(?:[a-z0-9!#$%&'*+\-/=?^_`{|}~]|[^\p{C}\p{Z}\p{ASCII}])$/iu
/** What may stand between quotes: RFC 5321 §4.1.2 qtextSMTP, with the same things beyond ASCII. */
const quotable = /^(?:[ -~]|[^\p{C}\p{Z}\p{ASCII}])$/u
/** What may stand behind a backslash: quoted-pairSMTP, which RFC 6531 leaves in ASCII. */
const escapable = /^[ -~]$/

const octets = (text: string): number => {
  let count = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return count
}

/** The first character that may not stand in an unquoted local part, or the first dot that has no atom beside it. */
const dotAtomFault = (local: string): AddressFault | undefined => {
  let at = 0
  let before = '.'
  for (const character of local) {
    if (character === '.' ? before === '.' : !atom.test(character)) {
      return { code: character === '.' ? 'dotOutOfPlace' : 'badCharacter', at }
    }
    before = character
    at += character.length
  }
  return before === '.' ? { code: 'dotOutOfPlace', at: at - 1 } : undefined
}

/** A quoted local part from its opening quote on: what it says, and where it ends (behind the closing quote). */
const readQuoted = (text: string): Result<{ local: string; end: number }, AddressFault> => {
  let local = ''
  for (let at = 1; at < text.length; ) {
    if (text[at] === '"') return ok({ local, end: at + 1 })
    const isEscaped = text[at] === '\\'
    if (isEscaped) at++
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const permitted = isEscaped ? escapable : quotable
    if (at < text.length && !permitted.test(character)) return err({ code: 'badCharacter', at })
    local += character
    at += character.length
  }
  return err({ code: 'unclosedQuote', at: 0 })
}

const readLocal = (text: string): Result<{ local: string; end: number }, AddressFault> => {
  if (text.startsWith('"')) return readQuoted(text)
  const end = text.indexOf('@')
  if (end < 0) return err({ code: 'noAt', at: text.length })
  if (end === 0) return err({ code: 'emptyLocal', at: 0 })
  const fault = dotAtomFault(text.slice(0, end))
  return fault === undefined ? ok({ local: text.slice(0, end), end }) : err(fault)
}

const readTrimmed = (text: string): Result<Address, AddressFault> => {
  if (text === '') return err({ code: 'empty', at: 0 })
  // Far beyond every limit: not worth reading.
  if (text.length > addressOctets * 4) return err({ code: 'addressTooLong', at: addressOctets })
  const read = readLocal(text)
  if (!read.ok) return read
  const { local, end } = read.value
  if (local === '') return err({ code: 'emptyLocal', at: 0 })
  if (octets(text.slice(0, end)) > localOctets) return err({ code: 'localTooLong', at: 0 })
  if (text[end] !== '@') return err({ code: text.includes('@', end) ? 'badCharacter' : 'noAt', at: end })

  const start = end + 1
  const second = text.indexOf('@', start)
  if (second >= 0) return err({ code: 'twoAts', at: second })
  if (text[start] === '[') return err({ code: 'domainLiteral', at: start })
  const domain = readDomain(text.slice(start))
  if (!domain.ok) return err({ code: domain.error.code, at: start + domain.error.at })
  if (/[.\u3002\uFF0E\uFF61]$/u.test(text)) return err({ code: 'emptyLabel', at: text.length })
  if (domain.value.labels.length < 2) return err({ code: 'noDot', at: text.length })
  if (octets(text.slice(0, start)) + domain.value.text.length > addressOctets) {
    return err({ code: 'addressTooLong', at: start })
  }
  return ok({ local, domain: domain.value.text })
}

/**
 * One address by RFC 5321, 5322 and 6531: a dot-atom or a quoted local part, then a domain name of two labels or more,
 * in Unicode or A-labels. Spaces around it are let go; no display name, no brackets, no comments. A domain literal
 * (`jo@[192.0.2.1]`) is recognised, and refused as `domainLiteral`.
 */
export const readAddress = (text: string): Result<Address, AddressFault> => {
  const lead = text.length - text.trimStart().length
  const read = readTrimmed(text.trim())
  return read.ok ? read : err({ code: read.error.code, at: read.error.at + lead })
}

/** The address as text, the local part in quotes where it needs them. Reading it gives the same address again. */
export const writeAddress = ({ local, domain }: Address): string =>
  `${dotAtomFault(local) === undefined ? local : `"${local.replace(/["\\]/g, '\\$&')}"`}@${domain}`
