import type { Domain } from '../mail/domain.ts'
import { lookOf } from './confusables.ts'
import { ownLabels } from './edit.ts'
import { glyphCodes } from './glyphs.ts'
import { withoutRepeat } from './kinds/pairDropped.ts'
import { inOtherNumber } from './kinds/singularPlural.ts'
import { soundCodes } from './sounds.ts'

/**
 * The keys by which a mistyped domain finds the right one: numbers of 32 bits that both have in common when one of the
 * slips we know lies between them. They are hashes, so they may lie; whoever finds a domain by them looks at its letters.
 */

/** Letters beyond this many are not deleted one by one: a label has 63 at most, and the rest of it still counts. */
const mostDeleted = 63
/** The most letters of which keys are made: a domain has 253 octets at most. */
const mostLetters = 256

/** Room for the keys of one domain. */
export const mostKeys = mostDeleted + 8

/** What sets the sorts of keys apart. */
const salt = {
  anyEnding: 0x51ed270b,
  allLetters: 0x2545f491,
  look: 0x7fb5d329,
  sound: 0x1b873593,
  name: 0x6a09e667,
  house: 0x3c6ef372,
}

const base = 0x01000193

const powersOf = (one: number): Int32Array => {
  const powers = new Int32Array(mostLetters + 1)
  powers[0] = 1
  for (let at = 1; at <= mostLetters; at++) powers[at] = Math.imul(powers[at - 1] ?? 0, one)
  return powers
}
const powers: Readonly<Int32Array> = powersOf(base)

/** Spreads a hash over all of its bits. Source: the finalizer of MurmurHash3 (public domain). */
const spread = (hash: number): number => {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** The hash of some codes with one more in front of them. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, base) + code) | 0

/** The hash of some codes, read from the last to the first. */
export const hashCodes = (codes: Uint16Array, from: number, to: number): number => {
  let hash = 0
  for (let at = to - 1; at >= from; at--) hash = (Math.imul(hash, base) + (codes[at] ?? 0)) | 0
  return hash
}

/** The key under which a name finds a domain of the same letters under any ending. */
export const anyEndingKey = (hash: number): number => spread(hash ^ salt.anyEnding)

/** The key under which a registrable domain, by the hash of its text, finds the known domains beneath it. */
export const houseKey = (hash: number): number => spread(hash ^ salt.house)

/** The key under which a name with its suffix finds a domain of the same letters, whatever its dots. */
export const allLettersKey = (hash: number): number => spread(hash ^ salt.allLetters)

const write = (text: string, codes: Uint16Array): number => {
  let count = 0
  for (let at = 0; at < text.length && count < codes.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 46 && code !== 45) codes[count++] = code
  }
  return count
}

const hashOf = (text: string): number => {
  let hash = 0
  for (let at = text.length - 1; at >= 0; at--) hash = hashStep(hash, text.charCodeAt(at))
  return hash
}

/** What a suffix, by the hash of its codes, adds to the keys of a name. */
export const suffixMark = (hash: number): number => Math.imul(hash, 0x9e3779b1)

/** The mark of names whose suffix may be any: never that of a suffix. */
export const anySuffix = 0

/** What the eye sees of the labels before the suffix. */
const ownLooks = (domain: Domain): readonly string[] =>
  domain.text.includes('xn--') ? ownLabels(domain).map(lookOf) : ownLabels(domain)

/** Some letters that stand twice in a row. */
const repeated = /(..)\1|(...)\2/

/** Other forms of a name that no single letter makes: other numbers of its words, repeated pairs dropped. */
const furtherForms = (looks: readonly string[]): readonly string[] => {
  const own = looks.join('')
  const forms: string[] = []
  looks.forEach((label, i) => {
    for (const other of inOtherNumber(label)) {
      if (Math.abs(other.length - label.length) > 1) forms.push(looks.with(i, other).join(''))
    }
    if (!repeated.test(own)) return
    for (const letters of withoutRepeat([...label])) forms.push(looks.with(i, letters.join('')).join(''))
  })
  return forms
}

/** Makes keys. */
export interface Speller {
  /**
   * The keys of a name: its letters before the suffix without dots and hyphens, and the hash of its suffix. Writes them
   * to `keys` behind those that are there, and answers how many there are then. The first is `anyEnding`, the second
   * `allLetters`.
   */
  nameKeys(codes: Uint16Array, length: number, suffix: number, keys: Int32Array, behind?: number): number
  /** Gives `add` all keys under which a known domain is to be found; with `isEndless` those of its name alone. */
  addKeysOf(domain: Domain, isEndless: boolean, add: (key: number) => void): void
}

/** A speller with buffers of its own, which are used over and over. */
export const createSpeller = (): Speller => {
  const scratch = new Uint16Array(mostLetters * 2)
  /** `tails[i]` is the hash of the letters from `i` on. */
  const tails = new Int32Array(mostLetters + 1)
  const letters = new Uint16Array(mostLetters)
  const knownKeys = new Int32Array(mostKeys)

  const nameKeys = (codes: Uint16Array, length: number, suffix: number, keys: Int32Array, behind = 0): number => {
    const count = Math.min(length, mostLetters)
    tails[count] = 0
    for (let at = count - 1; at >= 0; at--) {
      tails[at] = (Math.imul(tails[at + 1] ?? 0, base) + (codes[at] ?? 0)) | 0
    }
    const whole = tails[0] ?? 0
    const name = suffix ^ salt.name
    let made = behind
    keys[made++] = anyEndingKey(whole)
    keys[made++] = allLettersKey(whole)
    keys[made++] = spread(hashCodes(scratch, 0, glyphCodes(codes, count, scratch)) ^ suffix ^ salt.look)
    keys[made++] = spread(hashCodes(scratch, 0, soundCodes(codes, count, scratch)) ^ suffix ^ salt.sound)
    keys[made++] = spread(whole ^ name)
    const deleted = Math.min(count, mostDeleted)
    let before = 0
    for (let at = 0; at < deleted; at++) {
      const code = codes[at] ?? 0
      // Of equal letters in a row it makes no difference which is deleted.
      if (code !== codes[at + 1] || at + 1 === count) {
        keys[made++] = spread((before + Math.imul(powers[at] ?? 0, tails[at + 1] ?? 0)) ^ name)
      }
      before = (before + Math.imul(powers[at] ?? 0, code)) | 0
    }
    return made
  }

  const addKeysOf = (domain: Domain, isEndless: boolean, add: (key: number) => void): void => {
    const suffix = domain.text.includes('xn--') ? domain.suffix.split('.').map(lookOf).join('.') : domain.suffix
    const mark = isEndless ? anySuffix : suffixMark(hashOf(suffix))
    const looks = ownLooks(domain)
    const own = looks.length === 1 ? (looks[0] ?? '') : looks.join('')
    const length = write(own, letters)
    const count = nameKeys(letters, length, mark, knownKeys)
    const forms = furtherForms(looks)
    if (domain.subdomain !== '') add(houseKey(hashOf(domain.registrable)))
    for (let at = 0; at < count; at++) if (at !== 1) add(knownKeys[at] ?? 0)
    for (const form of forms) {
      const size = write(form, letters)
      add(spread(hashCodes(letters, 0, size) ^ mark ^ salt.name))
    }
    add(allLettersKey(hashCodes(letters, 0, write(own + suffix, letters))))
  }

  return { nameKeys, addKeysOf }
}
