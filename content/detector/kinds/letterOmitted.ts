import { changedLetters, type KindRule, labelPlace } from '../difference.ts'
import { changeLabels } from '../edit.ts'
import { explainLabel, theSign } from './words.ts'

/** One letter of a label before the suffix is left out: `lakeside` becomes `lakside`. */
export const letterOmitted: KindRule = {
  id: 'letterOmitted',
  title: { en: 'Letter left out', fr: 'Lettre omise' },
  propose: (right) => changeLabels(right, (letters) => letters.map((_, i) => letters.toSpliced(i, 1))),
  recognise: (difference) => {
    const changed = changedLetters(difference)
    return changed?.found === '' && [...changed.known].length === 1 ? labelPlace(difference) : undefined
  },
  explain: explainLabel(
    (words) => `${theSign.en(words.intendedLetters)} is missing`,
    (words) => `il manque ${theSign.fr(words.intendedLetters)}`,
  ),
}
