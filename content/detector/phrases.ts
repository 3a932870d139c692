import type { Locale } from '../basics/locale.ts'
import { readDomain } from '../mail/domain.ts'
import { differenceOfTexts } from './difference.ts'
import { shown } from './edit.ts'
import type { ErrorKind } from './kind.ts'
import type { Slip } from './slip.ts'

/** The label in which a slip's domains differ, and the letters that differ in it, as found and as meant. */
export interface LabelParts {
  readonly found: string
  readonly intended: string
  readonly foundLetters: string
  readonly intendedLetters: string
  /** Whether one letter was meant twice in a row and is found once: bel for bell. */
  readonly isHalfPair: boolean
}

/** What differs in a slip that changes one label; the whole domains when they differ in more. */
const labelParts = (slip: Slip): LabelParts => {
  const difference = differenceOfTexts(slip.found, slip.intended)
  const label = difference?.label
  if (difference === undefined || label === undefined) {
    return {
      found: shown(slip.found),
      intended: shown(slip.intended),
      foundLetters: slip.found.slice(...slip.at),
      intendedLetters: slip.intended.slice(...slip.intendedAt),
      isHalfPair: false,
    }
  }
  const { known, from } = label
  return {
    found: shown(difference.found.labels[label.index] ?? ''),
    intended: shown(difference.known.labels[label.index] ?? ''),
    foundLetters: label.found.slice(label.from, label.foundTo).join(''),
    intendedLetters: known.slice(from, label.knownTo).join(''),
    // What both share at the start reaches as far as it can, so the letter that is lacking is the second of the two.
    isHalfPair:
      label.foundTo === from &&
      label.knownTo === from + 1 &&
      known[from] === known[from - 1] &&
      known[from] !== known[from - 2],
  }
}

/** A sign with its article: "the e", "the hyphen"; « la lettre e », « le tiret », « le chiffre 1 ». */
export const theSign: Readonly<Record<Locale, (sign: string) => string>> = {
  en: (sign) => (sign === '-' ? 'the hyphen' : `the ${sign}`),
  fr: (sign) => (sign === '-' ? 'le tiret' : /^\d$/.test(sign) ? `le chiffre ${sign}` : `la lettre ${sign}`),
}

/** The whole predicate of a slip in one label: what stands there, what was meant, and what sets them apart. */
export const explainLabel = (
  en: (parts: LabelParts) => string,
  fr: (parts: LabelParts) => string,
): ErrorKind['explain'] => ({
  en: (slip) => {
    const parts = labelParts(slip)
    return `says ${parts.found} where ${parts.intended} was meant: ${en(parts)}`
  },
  fr: (slip) => {
    const parts = labelParts(slip)
    return `indique ${parts.found} au lieu de ${parts.intended}\u00a0: ${fr(parts)}`
  },
})

const suffixOf = (text: string): string => {
  const read = readDomain(text)
  return shown(read.ok ? read.value.suffix : text)
}

/** What all kinds of wrong suffix say: which ending is there, and which was meant. */
export const explainSuffix: ErrorKind['explain'] = {
  en: ({ found, intended }) => `ends in .${suffixOf(found)}, not .${suffixOf(intended)}`,
  fr: ({ found, intended }) => `se termine par .${suffixOf(found)} et non par .${suffixOf(intended)}`,
}
