import type { Locale } from '../../basics/locale.ts'
import { readDomain } from '../../mail/domain.ts'
import { differenceOfTexts } from '../difference.ts'
import { shown } from '../edit.ts'
import type { Explained, Slip } from '../kind.ts'

/** The label in which a slip's domains differ, and the letters that differ in it, as found and as meant. */
export interface LabelWords {
  readonly found: string
  readonly intended: string
  readonly foundLetters: string
  readonly intendedLetters: string
}

/** The words of a slip that changes one label; those of the whole domains when they differ in more. */
const labelWords = (slip: Slip): LabelWords => {
  const difference = differenceOfTexts(slip.found, slip.intended)
  const label = difference?.label
  if (difference === undefined || label === undefined) {
    return {
      found: shown(slip.found),
      intended: shown(slip.intended),
      foundLetters: slip.found.slice(...slip.at),
      intendedLetters: slip.intended.slice(...slip.intendedAt),
    }
  }
  return {
    found: shown(difference.found.labels[label.index] ?? ''),
    intended: shown(difference.known.labels[label.index] ?? ''),
    foundLetters: label.found.slice(label.from, label.foundTo).join(''),
    intendedLetters: label.known.slice(label.from, label.knownTo).join(''),
  }
}

/** A sign with its article: "the e", "the hyphen"; « la lettre e », « le tiret », « le chiffre 1 ». */
export const theSign: Readonly<Record<Locale, (sign: string) => string>> = {
  en: (sign) => (sign === '-' ? 'the hyphen' : `the ${sign}`),
  fr: (sign) => (sign === '-' ? 'le tiret' : /^\d$/.test(sign) ? `le chiffre ${sign}` : `la lettre ${sign}`),
}

/** The whole predicate of a slip in one label: what stands there, what was meant, and what sets them apart. */
export const explainLabel = (
  en: (words: LabelWords) => string,
  fr: (words: LabelWords) => string,
): Explained['explain'] => ({
  en: (slip) => {
    const words = labelWords(slip)
    return `says ${words.found} where ${words.intended} was meant: ${en(words)}`
  },
  fr: (slip) => {
    const words = labelWords(slip)
    return `indique ${words.found} au lieu de ${words.intended}\u00a0: ${fr(words)}`
  },
})

const suffixOf = (text: string): string => {
  const read = readDomain(text)
  return shown(read.ok ? read.value.suffix : text)
}

/** What all kinds of wrong suffix say: which ending is there, and which was meant. */
export const explainSuffix: Explained['explain'] = {
  en: ({ found, intended }) => `ends in .${suffixOf(found)}, not .${suffixOf(intended)}`,
  fr: ({ found, intended }) => `se termine par .${suffixOf(found)} et non par .${suffixOf(intended)}`,
}
