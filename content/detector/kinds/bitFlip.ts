import { changedLetters, type KindRule, labelPlace } from '../difference.ts'
import { changeLabels, replaceEach } from '../edit.ts'
import { explainLabel, theSign } from './words.ts'

/** The characters that one flipped bit makes of this one, of those that a label may hold. */
const flipped = (letter: string): readonly string[] =>
  [1, 2, 4, 8, 16, 32, 64]
    .map((bit) => String.fromCharCode(letter.charCodeAt(0) ^ bit))
    .filter((other) => /^[a-z0-9-]$/.test(other))

/** One bit of a letter is the other way round, in a memory or on a wire: `fleet` becomes `fdeet`. */
export const bitFlip: KindRule = {
  id: 'bitFlip',
  title: { en: 'Flipped bit', fr: 'Bit inversé' },
  propose: (right) => changeLabels(right, (letters) => replaceEach(letters, flipped)),
  recognise: (difference) => {
    const changed = changedLetters(difference)
    return changed && changed.known.length === 1 && flipped(changed.known).includes(changed.found)
      ? labelPlace(difference)
      : undefined
  },
  explain: explainLabel(
    (words) =>
      `${theSign.en(words.foundLetters)} stands in place of ${theSign.en(words.intendedLetters)}, one bit away from it`,
    (words) => `${theSign.fr(words.foundLetters)} remplace ${theSign.fr(words.intendedLetters)}, à un bit près`,
  ),
}
