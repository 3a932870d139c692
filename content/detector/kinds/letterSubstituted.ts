import { changedLetters, type KindRule, labelPlace } from '../difference.ts'
import { alphabet, changeLabels, replaceEach } from '../edit.ts'
import { explainLabel, theSign } from './words.ts'

/** One letter of a label before the suffix is another, which neither its key nor its look or sound explains. */
export const letterSubstituted: KindRule = {
  id: 'letterSubstituted',
  title: { en: 'Another letter', fr: 'Lettre remplacée' },
  propose: (right) => changeLabels(right, (letters) => replaceEach(letters, () => alphabet)),
  recognise: (difference) => {
    const changed = changedLetters(difference)
    if (changed === undefined) return undefined
    return [...changed.found].length === 1 && [...changed.known].length === 1 ? labelPlace(difference) : undefined
  },
  explain: explainLabel(
    (words) => `${theSign.en(words.foundLetters)} stands in place of ${theSign.en(words.intendedLetters)}`,
    (words) => `${theSign.fr(words.foundLetters)} remplace ${theSign.fr(words.intendedLetters)}`,
  ),
}
