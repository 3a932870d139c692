import { changedLetters, labelPlace } from '../difference.ts'
import { changeLabels, replaceEach } from '../edit.ts'
import type { KindRule } from '../kind.ts'
import { explainLabel, theSign } from '../phrases.ts'

/** The characters that one flipped bit makes of this one, of those that a label may hold. */
const flipped = (letter: string): readonly string[] =>
  [1, 2, 4, 8, 16, 32, 64]
    .map((bit) => String.fromCharCode(letter.charCodeAt(0) ^ bit))
    .filter((other) => /^[a-z0-9-]$/.test(other))

/** One bit of a letter is the other way round, in a memory or on a wire: `fleet` becomes `fdeet`. */
export const bitFlip: KindRule = {
  id: 'bitFlip',
  title: { en: 'Flipped bit', fr: 'Bit inversé' },
  level: 3,
  sort: 'letters',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'never',
  isTyped: false,
  propose: (right) => changeLabels(right, (letters) => replaceEach(letters, flipped)),
  recognise: (difference) => {
    const changed = changedLetters(difference)
    return changed && changed.known.length === 1 && flipped(changed.known).includes(changed.found)
      ? labelPlace(difference)
      : undefined
  },
  explain: explainLabel(
    (parts) =>
      `${theSign.en(parts.foundLetters)} stands in place of ${theSign.en(parts.intendedLetters)}, one bit away from it`,
    (parts) => `${theSign.fr(parts.foundLetters)} remplace ${theSign.fr(parts.intendedLetters)}, à un bit près`,
  ),
}
