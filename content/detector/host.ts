import { hashStep } from './spellings.ts'

/**
 * The host of an address on its way through the index: its codes, hashes and dots in buffers that are used over and
 * over, so that a known domain is found without making anything. Valid until its reader reads the next one.
 */
export interface Host {
  readonly codes: Uint16Array
  readonly length: number
  /** The hash of the whole host, and of what follows each dot. */
  readonly hash: number
  /** Where the dots are, from the last to the first. */
  readonly dots: Int32Array
  readonly tails: Int32Array
  readonly dotCount: number
  /** Whether it was written without capitals. */
  readonly isLower: boolean
}

/** Reads one host after the other. */
export interface HostReader {
  /**
   * Reads a host in plain ASCII from a place in a text to its end, in any case; undefined when it is anything else than
   * two or more well-formed labels: whoever asks then reads it the long way.
   */
  read(text: string, from: number): Host | undefined
  /** Reads a text that is well-formed already: a domain in comparable form, or what one looks like. */
  load(text: string): Host
}

const mostOctets = 253
const labelOctets = 63

const dot = 46
const hyphen = 45
const digit0 = 48
const digit9 = 57

/** For each ASCII code the lower-case letter, digit, hyphen or dot that it is in a host, or 0. */
const plainCode: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase()
  return /[a-z0-9.-]/.test(sign) ? sign.charCodeAt(0) : 0
})

/** Whether a label has no letter. */
const isNumber = (codes: Uint16Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if ((codes[at] ?? 0) > digit9) return false
  return true
}

/** A reader with buffers of its own. */
export const createHostReader = (): HostReader => {
  const codes = new Uint16Array(mostOctets + 3)
  const dots = new Int32Array(mostOctets)
  const tails = new Int32Array(mostOctets)
  const host = { codes, length: 0, hash: 0, dots, tails, dotCount: 0, isLower: true }

  const read = (text: string, from: number): Host | undefined => {
    const length = text.length - from
    if (length < 3 || length > mostOctets) return undefined
    let hash = 0
    let dotCount = 0
    let labelEnd = length
    let capitals = 0
    for (let at = length - 1; at >= 0; at--) {
      const given = text.charCodeAt(from + at)
      const code = given < 128 ? (plainCode[given] ?? 0) : 0
      if (code < digit0) {
        if (code === dot) {
          const size = labelEnd - at - 1
          if (size === 0 || size > labelOctets || codes[at + 1] === hyphen) return undefined
          if (dotCount === 0 && isNumber(codes, at + 1, length)) return undefined
          dots[dotCount] = at
          tails[dotCount++] = hash
          labelEnd = at
        } else if (code !== hyphen || at === labelEnd - 1) {
          return undefined
        } else if (codes[at + 1] === hyphen && plainCode[text.charCodeAt(from + at - 2)] === 120 && at >= 2) {
          // `xn--` at the start of a label: letters that are not those on the screen.
          return undefined
        }
      }
      capitals |= code ^ given
      codes[at] = code
      hash = hashStep(hash, code)
    }
    if (dotCount === 0 || labelEnd === 0 || labelEnd > labelOctets || codes[0] === hyphen) return undefined
    host.length = length
    host.hash = hash
    host.dotCount = dotCount
    host.isLower = capitals === 0
    return host
  }

  const load = (text: string): Host => {
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
    host.isLower = true
    return host
  }

  return { read, load }
}

/** A host as text in lower case; `text` is what it was read from, and `from` where. */
export const hostText = ({ isLower }: Host, text: string, from: number): string =>
  isLower ? text.slice(from) : text.slice(from).toLowerCase()

/** The hash by which a domain text in comparable form is found. */
export const hashText = (text: string): number => {
  let hash = 0
  for (let at = Math.min(text.length, mostOctets) - 1; at >= 0; at--) hash = hashStep(hash, text.charCodeAt(at))
  return hash
}
