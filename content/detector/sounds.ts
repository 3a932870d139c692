import { formsOf, writtenForEachOther } from './alike.ts'

/** Spellings that sound alike in English, French or German, as each is written for the other. */
const alike: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['c', 'k'],
  ['c', 's'],
  ['s', 'z'],
  ['i', 'y'],
  ['ie', 'y'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'ea'],
  ['ai', 'ay'],
  ['ei', 'ey'],
  ['ei', 'ai'],
  ['au', 'o'],
  ['eau', 'o'],
  ['x', 'ks'],
  ['x', 'cs'],
  ['qu', 'k'],
  ['q', 'k'],
  ['th', 't'],
  ['wh', 'w'],
  ['gh', 'g'],
  ['rh', 'r'],
  ['dt', 't'],
  ['tz', 'z'],
  ['g', 'j'],
  ['v', 'w'],
  ['er', 'or'],
  ['ant', 'ent'],
  ['ance', 'ence'],
  ['able', 'ible'],
  ['sion', 'tion'],
  ['a', 'e'],
  ['e', 'i'],
  ['o', 'u'],
]

const writtenFor = writtenForEachOther(alike)

/** Every text in which one spelling is replaced by one that sounds like it. */
export const soundForms = (text: string): readonly string[] => formsOf(text, writtenFor)

/** One sound for all letters that may stand for it; all vowels are one. */
const classes: Readonly<Record<string, string>> = {
  e: 'a',
  i: 'a',
  o: 'a',
  u: 'a',
  y: 'a',
  c: 'k',
  q: 'k',
  x: 'k',
  z: 's',
  w: 'v',
  j: 'g',
}

const classByCode: Readonly<Uint16Array> = Uint16Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  return (classes[sign] ?? sign).charCodeAt(0)
})

const a = 97
const c = 99
const e = 101
const f = 102
const h = 104
const i = 105
const p = 112
const s = 115
const x = 120
const y = 121

/**
 * What is left of a text when all that sounds alike is one, as UTF-16 codes from `codes` into `out`; answers how many
 * there are: vowels are one, so are rows of one sound, `ph` is `f`, an h behind a consonant falls away. Coarse on
 * purpose: it finds what may sound alike, and the letters decide.
 */
export const soundCodes = (codes: Uint16Array, length: number, out: Uint16Array): number => {
  let count = 0
  let last = 0
  for (let at = 0; at < length; at++) {
    const code = codes[at] ?? 0
    const next = at + 1 < length ? (codes[at + 1] ?? 0) : 0
    let sound = code < 128 ? (classByCode[code] ?? code) : code
    if (code === h && count > 0 && last !== a) continue
    if (code === p && next === h) sound = f
    else if (code === c && (next === e || next === i || next === y)) sound = s
    if (sound === last) continue
    out[count++] = last = sound
    if (code === x) out[count++] = last = s
  }
  return count
}

/** The longest text of which the sound is told: a label has 63 letters at most. */
const longest = 256

const codesOf = (letters: readonly string[]): Uint16Array => {
  const codes = new Uint16Array(Math.min(letters.length, longest))
  for (let at = 0; at < codes.length; at++) codes[at] = letters[at]?.codePointAt(0) ?? 0
  return codes
}

/** Whether two rows of letters sound alike. */
export const soundAlike = (a: readonly string[], b: readonly string[]): boolean => {
  // An x is two sounds.
  const one = new Uint16Array(a.length * 2)
  const other = new Uint16Array(b.length * 2)
  const length = soundCodes(codesOf(a), Math.min(a.length, longest), one)
  if (soundCodes(codesOf(b), Math.min(b.length, longest), other) !== length) return false
  for (let at = 0; at < length; at++) if (one[at] !== other[at]) return false
  return true
}
