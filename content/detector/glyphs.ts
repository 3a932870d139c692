import { formsOf, writtenForEachOther } from './alike.ts'

/** Signs of ASCII that are hard to tell apart in a proportional face, as each of them is written for another. */
const alike: readonly (readonly [string, string])[] = [
  ['m', 'rn'],
  ['m', 'nn'],
  ['w', 'vv'],
  ['d', 'cl'],
  ['l', '1'],
  ['l', 'i'],
  ['i', '1'],
  ['o', '0'],
  ['s', '5'],
  ['z', '2'],
  ['b', '6'],
  ['g', '9'],
  ['g', 'q'],
  ['u', 'v'],
  ['b', '8'],
]

const writtenFor = writtenForEachOther(alike)

/** Every text in which one sign is replaced by one that looks like it. */
export const glyphForms = (text: string): readonly string[] => formsOf(text, writtenFor)

/** Whether one stretch of letters is written for another of the same look. */
export const areGlyphs = (one: string, other: string): boolean => writtenFor.get(one)?.includes(other) === true

/** One sign for all that look like it: `1` and `i` are `l`, `0` is `o`. */
const classes: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'l',
  2: 'z',
  3: '8',
  5: 's',
  6: 'b',
  9: 'g',
  d: 'b',
  e: 'c',
  i: 'l',
  m: 'n',
  q: 'g',
  r: 'n',
  v: 'u',
}

/** Two classes that together look like a third: `cl` like `d`, `vv` like `w`, `lh` like `h`. */
const joined: Readonly<Record<string, string>> = {
  cl: 'b',
  bl: 'b',
  lb: 'b',
  uu: 'w',
  lh: 'h',
  lk: 'k',
  lc: 'k',
  nn: 'n',
}

const classByCode: Readonly<Uint16Array> = Uint16Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  return (classes[sign] ?? sign).charCodeAt(0)
})

/** The same by two codes, one a row, one a column. */
const joinedByCodes: Readonly<Uint16Array> = (() => {
  const table = new Uint16Array(128 * 128)
  for (const [pair, sign] of Object.entries(joined)) {
    table[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = sign.charCodeAt(0)
  }
  return table
})()

const classOf = (code: number): number => (code < 128 ? (classByCode[code] ?? code) : code)
const pairOf = (one: number, other: number): number =>
  one < 128 && other < 128 ? (joinedByCodes[one * 128 + other] ?? 0) : 0
const c = 99
const k = 107
const l = 108

/**
 * What is left of a text when all signs that look alike are one, as UTF-16 codes from `codes` into `out`; answers how
 * many there are. Coarse on purpose (`m`, `n` and `r` are one): it finds what may look alike, and the letters decide.
 */
export const glyphCodes = (codes: Uint16Array, length: number, out: Uint16Array): number => {
  let count = 0
  for (let at = 0; at < length; at++) {
    let next = classOf(codes[at] ?? 0)
    while (count > 0) {
      const pair = pairOf(out[count - 1] ?? 0, next)
      // In `lcl` it is the second and the third that look like one.
      if (pair === 0 || (pair === k && next === c && at + 1 < length && classOf(codes[at + 1] ?? 0) === l)) break
      count--
      next = pair
    }
    out[count++] = next
  }
  return count
}

/** The longest text of which the look is known: a label has 63 letters at most. */
const longest = 256

/** The same of a text. */
export const glyphSkeleton = (text: string): string => {
  const codes = Uint16Array.from({ length: Math.min(text.length, longest) }, (_, at) => text.charCodeAt(at))
  return String.fromCharCode(...codes.subarray(0, glyphCodes(codes, codes.length, codes)))
}

const codesOf = (letters: readonly string[]): Uint16Array => {
  const codes = new Uint16Array(Math.min(letters.length, longest))
  for (let at = 0; at < codes.length; at++) codes[at] = letters[at]?.codePointAt(0) ?? 0
  return codes
}

/**
 * Whether two rows of letters look alike: they are the same but for signs of the same look, any number of them. After
 * UTS #39, whose tables leave out pairs that only a proportional face brings together (`cl`, `vv`).
 */
export const lookAlike = (a: readonly string[], b: readonly string[]): boolean => {
  const one = codesOf(a)
  const other = codesOf(b)
  const length = glyphCodes(one, one.length, one)
  if (glyphCodes(other, other.length, other) !== length) return false
  for (let at = 0; at < length; at++) if (one[at] !== other[at]) return false
  return true
}
