import { domainsOf, lettersOf, lettersSpan, onlyLabelApart, ownLabels, swappedLetters, withLabel } from '../edit.ts'
import type { DomainKind, Slip } from '../kind.ts'
import { labelPair, laLettre, theLetter } from './letter.ts'

/** The two letters, in the order in which they were found. */
const swapped = (slip: Slip): readonly [first: string, second: string] => {
  const { foundLetters, intendedLetters } = labelPair(slip)
  const at = swappedLetters(foundLetters, intendedLetters) ?? 0
  return [foundLetters[at] ?? '', foundLetters[at + 1] ?? '']
}

/** Two neighbouring letters of a label before the suffix change places: `logistics` becomes `logisitcs`. */
export const lettersTransposed: DomainKind = {
  id: 'lettersTransposed',
  title: { en: 'Letters swapped', fr: 'Lettres inversées' },
  make: (right) =>
    domainsOf(
      ownLabels(right).flatMap((label, index) => {
        const letters = lettersOf(label)
        return letters
          .slice(1)
          .map((letter, i) => letters.toSpliced(i, 2, letter, letters[i] ?? ''))
          .map((changed) => withLabel(right, index, changed.join('')))
      }),
    )
      .filter((made) => lettersTransposed.recognise(made, right) !== undefined)
      .map((made) => made.text),
  recognise: (found, known) => {
    const index = onlyLabelApart(found, known)
    if (index === undefined || index >= ownLabels(known).length) return undefined
    const at = swappedLetters(lettersOf(found.labels[index] ?? ''), lettersOf(known.labels[index] ?? ''))
    if (at === undefined) return undefined
    return {
      kind: 'lettersTransposed',
      found: found.text,
      intended: known.text,
      at: lettersSpan(found, index, at, at + 2),
      intendedAt: lettersSpan(known, index, at, at + 2),
    }
  },
  explain: {
    en: (slip) => {
      const { found, intended } = labelPair(slip)
      const [first, second] = swapped(slip)
      return `says ${found} where ${intended} was meant: ${theLetter(first)} and ${theLetter(second)} are swapped`
    },
    fr: (slip) => {
      const { found, intended } = labelPair(slip)
      const [first, second] = swapped(slip)
      return `indique ${found} au lieu de ${intended}\u00a0: ${laLettre(first)} et ${laLettre(second)} sont inversés`
    },
  },
}
