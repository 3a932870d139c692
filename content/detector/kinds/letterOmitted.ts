import { changedLetters, labelPlace } from '../difference.ts'
import { changeLabels } from '../edit.ts'
import type { KindRule } from '../kind.ts'
import { explainLabel, theSign } from '../phrases.ts'

/** One letter of a label before the suffix is left out: `lakeside` becomes `lakside`. */
export const letterOmitted: KindRule = {
  id: 'letterOmitted',
  title: { en: 'Letter left out', fr: 'Lettre omise' },
  level: 3,
  sort: 'letters',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'ofLabel',
  isTyped: true,
  propose: (right) => changeLabels(right, (letters) => letters.map((_, i) => letters.toSpliced(i, 1))),
  recognise: (difference) => {
    const changed = changedLetters(difference)
    return changed?.found === '' && [...changed.known].length === 1 ? labelPlace(difference) : undefined
  },
  explain: explainLabel(
    ({ intendedLetters: letter, isHalfPair }) =>
      isHalfPair ? `it is spelt with one ${letter}, not two` : `${theSign.en(letter)} is missing`,
    ({ intendedLetters: letter, isHalfPair }) =>
      isHalfPair ? `un seul ${letter} au lieu de deux` : `il manque ${theSign.fr(letter)}`,
  ),
}
