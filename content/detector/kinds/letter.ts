import { readDomain } from '../../mail/domain.ts'
import { labelAt, lettersOf, shown } from '../edit.ts'
import type { Slip } from '../kind.ts'

/** The one label in which a slip's domains differ, for the eye and letter by letter. */
export interface LabelPair {
  readonly found: string
  readonly intended: string
  readonly foundLetters: readonly string[]
  readonly intendedLetters: readonly string[]
}

/** The label that a slip's `intendedAt` stands in, as found and as meant. */
export const labelPair = (slip: Slip): LabelPair => {
  const found = readDomain(slip.found)
  const intended = readDomain(slip.intended)
  const index = intended.ok ? labelAt(intended.value, slip.intendedAt[0]) : 0
  const foundLabel = found.ok ? (found.value.labels[index] ?? '') : slip.found
  const intendedLabel = intended.ok ? (intended.value.labels[index] ?? '') : slip.intended
  return {
    found: shown(foundLabel),
    intended: shown(intendedLabel),
    foundLetters: lettersOf(foundLabel),
    intendedLetters: lettersOf(intendedLabel),
  }
}

/** A letter with its article: "the e", "the hyphen". */
export const theLetter = (letter: string): string => `the ${letter === '-' ? 'hyphen' : letter}`

/** A letter with its article: « le e », « le tiret ». */
export const laLettre = (letter: string): string => `le ${letter === '-' ? 'tiret' : letter}`
