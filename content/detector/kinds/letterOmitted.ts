import { domainsOf, lettersOf, lettersSpan, lostLetter, onlyLabelApart, ownLabels, withLabel } from '../edit.ts'
import type { DomainKind, Slip } from '../kind.ts'
import { labelPair, laLettre, theLetter } from './letter.ts'

const omitted = (slip: Slip): string => {
  const { foundLetters, intendedLetters } = labelPair(slip)
  return intendedLetters[lostLetter(foundLetters, intendedLetters) ?? 0] ?? ''
}

/** One letter of a label before the suffix is left out: `lakeside` becomes `lakside`. A hyphen counts as a letter. */
export const letterOmitted: DomainKind = {
  id: 'letterOmitted',
  title: { en: 'Letter left out', fr: 'Lettre omise' },
  make: (right) =>
    domainsOf(
      ownLabels(right).flatMap((label, index) => {
        const letters = lettersOf(label)
        return letters.map((_, i) => withLabel(right, index, letters.toSpliced(i, 1).join('')))
      }),
    )
      .filter((made) => letterOmitted.recognise(made, right) !== undefined)
      .map((made) => made.text),
  recognise: (found, known) => {
    const index = onlyLabelApart(found, known)
    if (index === undefined || index >= ownLabels(known).length) return undefined
    const lost = lostLetter(lettersOf(found.labels[index] ?? ''), lettersOf(known.labels[index] ?? ''))
    if (lost === undefined) return undefined
    return {
      kind: 'letterOmitted',
      found: found.text,
      intended: known.text,
      at: lettersSpan(found, index, lost, lost),
      intendedAt: lettersSpan(known, index, lost, lost + 1),
    }
  },
  explain: {
    en: (slip) => {
      const { found, intended } = labelPair(slip)
      return `says ${found} where ${intended} was meant: ${theLetter(omitted(slip))} is missing`
    },
    fr: (slip) => {
      const { found, intended } = labelPair(slip)
      return `indique ${found} au lieu de ${intended}\u00a0: il manque ${laLettre(omitted(slip))}`
    },
  },
}
