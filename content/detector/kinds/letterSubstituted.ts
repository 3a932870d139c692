import { changedLetters, labelPlace } from '../difference.ts'
import { alphabet, changeLabels, replaceEach } from '../edit.ts'
import type { KindRule } from '../kind.ts'
import { explainLabel, theSign } from '../phrases.ts'

/** One letter of a label before the suffix is another, which neither its key nor its look or sound explains. */
export const letterSubstituted: KindRule = {
  id: 'letterSubstituted',
  title: { en: 'Another letter', fr: 'Lettre remplacée' },
  level: 3,
  sort: 'letters',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'ofLabel',
  isTyped: false,
  propose: (right) => changeLabels(right, (letters) => replaceEach(letters, () => alphabet)),
  recognise: (difference) => {
    const changed = changedLetters(difference)
    if (changed === undefined) return undefined
    return [...changed.found].length === 1 && [...changed.known].length === 1 ? labelPlace(difference) : undefined
  },
  explain: explainLabel(
    (parts) => `${theSign.en(parts.foundLetters)} stands in place of ${theSign.en(parts.intendedLetters)}`,
    (parts) => `${theSign.fr(parts.foundLetters)} remplace ${theSign.fr(parts.intendedLetters)}`,
  ),
}
