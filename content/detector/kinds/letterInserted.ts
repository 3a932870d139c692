import { changedLetters, type KindRule, labelPlace } from '../difference.ts'
import { alphabet, changeLabels } from '../edit.ts'
import { keysBeside } from '../keyboards.ts'
import { explainLabel, theSign } from './words.ts'

/** The keys that a finger takes along with those on either side, and every letter at the end of the label. */
const strays = (letters: readonly string[], place: number): readonly string[] =>
  place === letters.length
    ? alphabet
    : [...new Set([...keysBeside(letters[place] ?? ''), ...keysBeside(letters[place - 1] ?? '')])]

/** One letter too many in a label before the suffix: `lakeside` becomes `lakesdide`. */
export const letterInserted: KindRule = {
  id: 'letterInserted',
  title: { en: 'Letter too many', fr: 'Lettre en trop' },
  propose: (right) =>
    changeLabels(right, (letters) =>
      Array.from({ length: letters.length + 1 }, (_, place) => place).flatMap((place) =>
        strays(letters, place).map((stray) => letters.toSpliced(place, 0, stray)),
      ),
    ),
  recognise: (difference) => {
    const changed = changedLetters(difference)
    return changed?.known === '' && [...changed.found].length === 1 ? labelPlace(difference) : undefined
  },
  explain: explainLabel(
    (words) => `${theSign.en(words.foundLetters)} does not belong there`,
    (words) => `${theSign.fr(words.foundLetters)} est en trop`,
  ),
}
