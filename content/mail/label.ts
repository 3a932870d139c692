import { decode, encode } from 'punycode/punycode.es6.js'
import { err, ok, type Result } from '../basics/result.ts'

/** What can be wrong with one label of a domain. */
export type LabelFaultCode = 'badCharacter' | 'badHyphen' | 'badALabel' | 'mixedDirections' | 'labelTooLong'

/** `at` counts UTF-16 units from the start of the label as it was written. */
export interface LabelFault {
  readonly code: LabelFaultCode
  readonly at: number
}

/** The most octets in a label. Source: RFC 1035 §2.3.4. */
const labelOctets = 63

/** Letters, marks, digits, hyphen and the few others that IDNA lets stand by context (RFC 5892 appendix A). */
const permitted = /^[\p{L}\p{M}\p{N}\-\u00B7\u30FB\u05F3\u05F4]+$/u
const ascii = /^\p{ASCII}*$/u
const plain = /^[a-z0-9-]*$/
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** Case and compatibility forms folded away. Source: RFC 5895 §2. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFC')

/** Where the first character stands that no label may hold; undefined when all may stay. */
const firstRefused = (label: string): number | undefined => {
  let at = 0
  for (const character of label) {
    if (!permitted.test(fold(character)) && !/^\p{M}$/u.test(character)) return at
    at += character.length
  }
  return undefined
}

/** A label that has letters of both directions cannot be read in one order. Source: RFC 5893 §2, rules 1, 2 and 5. */
const mixesDirections = (label: string): boolean =>
  rightToLeft.test(label) &&
  (!rightToLeft.test(String.fromCodePoint(label.codePointAt(0) ?? 0)) ||
    [...label].some((character) => /\p{L}/u.test(character) && !rightToLeft.test(character)))

/** The comparable form of a U-label that was folded already. */
const encodeLabel = (folded: string): Result<string, LabelFaultCode> => {
  if (!permitted.test(folded) || /^\p{M}/u.test(folded)) return err('badCharacter')
  if (folded.startsWith('-') || folded.endsWith('-')) return err('badHyphen')
  if (mixesDirections(folded)) return err('mixedDirections')
  const text = ascii.test(folded) ? folded : `xn--${encode(folded)}`
  return text.length > labelOctets ? err('labelTooLong') : ok(text)
}

/** The letters of an A-label, or undefined when it is no A-label or not the one way of writing them. */
const decodeLabel = (label: string): string | undefined => {
  if (!label.startsWith('xn--')) return undefined
  try {
    const letters = decode(label.slice(4))
    if (ascii.test(letters) || fold(letters) !== letters) return undefined
    const back = encodeLabel(letters)
    return back.ok && back.value === label ? letters : undefined
  } catch {
    return undefined
  }
}

/**
 * One label, Unicode or A-label in any case, in its comparable form: a lower-case A-label or plain ASCII of 1 to 63
 * octets. Not called with an empty text. Follows IDNA 2008 (RFC 5891, 5893, 5895) as far as it can be done without
 * its per-release tables.
 */
export const readLabel = (label: string): Result<string, LabelFault> => {
  // Four UTF-16 units never fold to less than one octet: what is longer than this is too long without looking.
  if (label.length > labelOctets * 4) return err({ code: 'labelTooLong', at: labelOctets })
  const lower = label.toLowerCase()
  if (plain.test(lower)) {
    if (lower.startsWith('-')) return err({ code: 'badHyphen', at: 0 })
    if (lower.endsWith('-')) return err({ code: 'badHyphen', at: label.length - 1 })
    if (lower.length > labelOctets) return err({ code: 'labelTooLong', at: labelOctets })
    if (lower.startsWith('xn--') && decodeLabel(lower) === undefined) return err({ code: 'badALabel', at: 0 })
    return ok(lower)
  }
  const refused = firstRefused(label)
  if (refused !== undefined) return err({ code: 'badCharacter', at: refused })
  const folded = fold(label)
  if (folded.startsWith('xn--')) return err({ code: 'badALabel', at: 0 })
  const encoded = encodeLabel(folded)
  return encoded.ok ? encoded : err({ code: encoded.error, at: 0 })
}

/** The letters of a comparable label: an A-label decoded, everything else as it is. */
export const unicodeLabel = (label: string): string => decodeLabel(label) ?? label

/**
 * The letters of a comparable label for the eye: as `unicodeLabel`, but a label that mixes Latin with an alphabet of
 * the same shapes stays an A-label, because its letters would hide what it is. Source: Unicode TR 39 §5.2.
 */
export const shownLabel = (label: string): string => {
  const letters = unicodeLabel(label)
  return /\p{Script=Latin}/u.test(letters) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(letters)
    ? label
    : letters
}
