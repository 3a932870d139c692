import { changedLetters, labelPlace } from '../difference.ts'
import { alphabet, changeLabels } from '../edit.ts'
import { keysBeside } from '../keyboards.ts'
import type { KindRule } from '../kind.ts'
import { explainLabel, theSign } from '../phrases.ts'

/** The keys that a finger takes along with those on either side, and every letter at the end of the label. */
const strays = (letters: readonly string[], place: number): readonly string[] =>
  place === letters.length
    ? alphabet
    : [...new Set([...keysBeside(letters[place] ?? ''), ...keysBeside(letters[place - 1] ?? '')])]

/** One letter too many in a label before the suffix: `lakeside` becomes `lakesdide`. */
export const letterInserted: KindRule = {
  id: 'letterInserted',
  title: { en: 'Letter too many', fr: 'Lettre en trop' },
  level: 2.5,
  sort: 'letters',
  // Put at the end of its label.
  sign: { name: 'added', isSeen: ({ found, at }) => at[1] === found.indexOf('.', at[0]) },
  worth: null,
  leavesReal: false,
  inLocal: 'ofLabel',
  isTyped: true,
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
    (parts) => `${theSign.en(parts.foundLetters)} does not belong there`,
    (parts) => `${theSign.fr(parts.foundLetters)} est en trop`,
  ),
}
