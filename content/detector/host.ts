import { hashCodes, hashStep } from './spellings.ts'

/**
 * The host of an address on its way through the index: its codes, hashes and dots in buffers that are used over and
 * over, so that a known domain is found without making anything. Valid until the next host is read.
 */
export interface Host {
  readonly codes: Uint16Array
  length: number
  /** The hash of the whole host, and of what follows each dot. */
  hash: number
  /** Where the dots are, from the last to the first. */
  readonly dots: Int32Array
  readonly tails: Int32Array
  dotCount: number
  /** Whether it was written without capitals. */
  isLower: boolean
}

const mostOctets = 253
const labelOctets = 63

/** The one host that is being looked at: reading is synchronous and nothing is kept between two addresses. */
export const host: Host = {
  codes: new Uint16Array(mostOctets + 3),
  length: 0,
  hash: 0,
  dots: new Int32Array(mostOctets),
  tails: new Int32Array(mostOctets),
  dotCount: 0,
  isLower: true,
}

const [dot, hyphen] = [46, 45]

/** For each ASCII code the lower-case letter, digit, hyphen or dot that it is in a host, or 0. */
const plainCode = new Uint8Array(128)
for (const sign of 'abcdefghijklmnopqrstuvwxyz0123456789-.') {
  plainCode[sign.charCodeAt(0)] = sign.charCodeAt(0)
  plainCode[sign.toUpperCase().charCodeAt(0)] = sign.charCodeAt(0)
}

/**
 * Reads a host in plain ASCII from a place in a text to its end, in any case. Answers false, with the host in no state,
 * when it is anything else than two or more well-formed labels: whoever asks then reads it the long way.
 */
export const readHost = (text: string, from: number): boolean => {
  const length = text.length - from
  if (length < 3 || length > mostOctets) return false
  const { codes, dots, tails } = host
  let hash = 0
  let dotCount = 0
  let labelEnd = length
  let isNumber = true
  let isLower = true
  for (let at = length - 1; at >= 0; at--) {
    const given = text.charCodeAt(from + at)
    const code = given < 128 ? (plainCode[given] ?? 0) : 0
    if (code === 0) return false
    if (code === dot) {
      const size = labelEnd - at - 1
      if (size === 0 || size > labelOctets || codes[at + 1] === hyphen) return false
      if (dotCount === 0 && isNumber) return false
      dots[dotCount] = at
      tails[dotCount++] = hash
      labelEnd = at
    } else if (at === labelEnd - 1) {
      if (code === hyphen) return false
    }
    if (code > 57) isNumber = false
    // `xn--` at the start of a label: letters that are not those on the screen.
    if (code === 120 && at + 3 < labelEnd && codes[at + 2] === hyphen && codes[at + 3] === hyphen) return false
    if (code !== given) isLower = false
    codes[at] = code
    hash = hashStep(hash, code)
  }
  if (dotCount === 0 || labelEnd === 0 || labelEnd > labelOctets || codes[0] === hyphen) return false
  host.length = length
  host.hash = hash
  host.dotCount = dotCount
  host.isLower = isLower
  return true
}

/** Reads a text that is well-formed already: a domain in comparable form, or what one looks like. */
export const loadHost = (text: string): void => {
  const { codes, dots, tails } = host
  const length = Math.min(text.length, mostOctets)
  let hash = 0
  let dotCount = 0
  for (let at = length - 1; at >= 0; at--) {
    const code = text.charCodeAt(at)
    if (code === dot) {
      dots[dotCount] = at
      tails[dotCount++] = hash
    }
    codes[at] = code
    hash = hashStep(hash, code)
  }
  host.length = length
  host.hash = hash
  host.dotCount = dotCount
}

/** The host that was read last, as text in lower case. */
export const hostText = (text: string, from: number): string =>
  host.isLower ? text.slice(from) : text.slice(from).toLowerCase()

/** The codes of the last text that `hashText` was asked for. */
export const textCodes = new Uint16Array(mostOctets + 3)

/** The hash by which a domain text in comparable form is found. */
export const hashText = (text: string): number => {
  const length = Math.min(text.length, textCodes.length)
  for (let at = 0; at < length; at++) textCodes[at] = text.charCodeAt(at)
  return hashCodes(textCodes, 0, length)
}
