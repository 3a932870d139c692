import { isPublicSuffix } from '../mail/domain.ts'
import type { Difference } from './difference.ts'
import { alphabet, differing, suffixStart } from './edit.ts'
import { keysBeside } from './keyboards.ts'
import type { SlipPlace } from './slip.ts'

/** Endings that stand for a kind of owner and are taken for one another. */
const ownerEndings = ['com', 'org', 'net']

/** Countries whose ending is added out of habit, as in `.mil.co` for `.mil`. */
const addedCountries = ['co', 'ml', 'uk', 'au', 'br', 'mx', 'ar', 'za', 'in', 'cn', 'tr', 'pl']

const replaced = (label: string): readonly string[] =>
  [...label].flatMap((letter, i) => {
    const others = label.length === 2 ? alphabet : [...keysBeside(letter)]
    return others.map((other) => label.slice(0, i) + other + label.slice(i + 1))
  })

const added = (label: string): readonly string[] =>
  Array.from({ length: label.length + 1 }, (_, i) => i).flatMap((i) =>
    alphabet.map((letter) => label.slice(0, i) + letter + label.slice(i)),
  )

const swapped = (label: string): readonly string[] =>
  [...label].slice(1).map((letter, i) => label.slice(0, i) + letter + label.slice(i, i + 1) + label.slice(i + 2))

/**
 * What a slip of the hand makes of a suffix: a key beside (in a country code, any letter), a letter more, two letters
 * changed over. Also such as no list has. None for a suffix that is not in Latin letters.
 */
export const mistypedSuffixes = (suffix: string): readonly string[] => {
  if (suffix.includes('xn--')) return []
  const labels = suffix.split('.')
  const changed = labels.flatMap((label, i) =>
    [...replaced(label), ...swapped(label), ...added(label)].map((other) => labels.with(i, other).join('.')),
  )
  return [...new Set(changed)].filter((other) => other !== suffix)
}

/** What is left of a suffix when one letter of it is lost. */
export const shortenedSuffixes = (suffix: string): readonly string[] =>
  Array.from(suffix, (letter, i) => (letter === '.' ? '' : suffix.slice(0, i) + suffix.slice(i + 1))).filter(
    (other) => other !== '' && !/^\.|\.$|\.\./.test(other),
  )

/** The real suffixes that are written for this one by a slip of the hand, or of memory (`.com`, `.org` and `.net`). */
export const nearSuffixes = (suffix: string): readonly string[] => {
  const exchanged = ownerEndings.includes(suffix) ? ownerEndings : []
  return [...new Set([...exchanged, ...mistypedSuffixes(suffix)])].filter(
    (other) => other !== suffix && isPublicSuffix(other),
  )
}

/** What is left of a suffix when labels are cut from its end or from its start: `com.au` gives `com` and `au`. */
export const cutSuffixes = (suffix: string): readonly string[] => {
  const labels = suffix.split('.')
  return labels.slice(1).flatMap((_, i) => [labels.slice(0, -i - 1).join('.'), labels.slice(i + 1).join('.')])
}

/** The real suffixes that hold this one and a country behind it: `mil.co` for `mil`. */
export const longerSuffixes = (suffix: string): readonly string[] =>
  addedCountries.map((country) => `${suffix}.${country}`).filter(isPublicSuffix)

/** The stretches in which the suffixes of two domains of the same name differ. */
export const suffixPlace = ({ ending, known }: Difference): SlipPlace => {
  const [at, intendedAt] = differing(ending, known.suffix)
  const start = suffixStart(known)
  return {
    at: [start + at[0], start + at[1]],
    intendedAt: [start + intendedAt[0], start + intendedAt[1]],
  }
}

/** A letter lost from a suffix, and no dot. */
export const isLetterLost = ({ ending, known }: Difference): boolean => {
  const [[fromA, toA], [fromB, toB]] = differing(ending, known.suffix)
  return toA === fromA && toB === fromB + 1 && known.suffix[fromB] !== '.'
}
