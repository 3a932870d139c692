import { changedLetters, labelPlace } from '../difference.ts'
import { changeLabels } from '../edit.ts'
import type { KindRule } from '../kind.ts'
import { explainLabel, theSign } from '../phrases.ts'

/** A letter of a label before the suffix stands there twice: `lakeside` becomes `lakkeside`. */
export const letterDoubled: KindRule = {
  id: 'letterDoubled',
  title: { en: 'Letter doubled', fr: 'Lettre doublée' },
  level: 3,
  sort: 'letters',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'ofLabel',
  isTyped: true,
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
    (parts) => `${theSign.en(parts.foundLetters)} is doubled`,
    (parts) => `${theSign.fr(parts.foundLetters)} est ${/^\d$/.test(parts.foundLetters) ? 'doublé' : 'doublée'}`,
  ),
}
