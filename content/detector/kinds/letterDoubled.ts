import { changedLetters, type KindRule, labelPlace } from '../difference.ts'
import { changeLabels } from '../edit.ts'
import { explainLabel, theSign } from './words.ts'

/** A letter of a label before the suffix stands there twice: `lakeside` becomes `lakkeside`. */
export const letterDoubled: KindRule = {
  id: 'letterDoubled',
  title: { en: 'Letter doubled', fr: 'Lettre doublée' },
  propose: (right) => changeLabels(right, (letters) => letters.map((letter, i) => letters.toSpliced(i, 0, letter))),
  recognise: (difference) => {
    const changed = changedLetters(difference)
    const { label } = difference
    if (label === undefined || changed?.known !== '' || changed.found === '-') return undefined
    // What both share at the start reaches as far as it can, so the letter doubled stands right before.
    return label.foundTo === label.from + 1 && label.found[label.from - 1] === changed.found
      ? labelPlace(difference)
      : undefined
  },
  explain: explainLabel(
    (words) => `${theSign.en(words.foundLetters)} is doubled`,
    (words) => `${theSign.fr(words.foundLetters)} est ${/^\d$/.test(words.foundLetters) ? 'doublé' : 'doublée'}`,
  ),
}
