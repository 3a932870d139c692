import { changedLetters, type KindRule, labelPlace } from '../difference.ts'
import { changeLabels } from '../edit.ts'
import { explainLabel } from './words.ts'

/** Where a pair of letters stands twice in a row, the places of its first letter. */
const repeatedPairs = (letters: readonly string[]): readonly number[] =>
  letters.flatMap((letter, i) =>
    letters[i + 2] === letter && letters[i + 3] !== undefined && letters[i + 3] === letters[i + 1] ? [i] : [],
  )

/** The labels that lose one of two equal pairs of letters in a row: also the index finds them by this. */
export const withoutPair = (letters: readonly string[]): readonly (readonly string[])[] =>
  repeatedPairs(letters).map((i) => letters.toSpliced(i, 2))

/** Of a pair of letters that stands twice in a row, one is dropped: `mississippi` becomes `missippi`. */
export const pairDropped: KindRule = {
  id: 'pairDropped',
  title: { en: 'Repeated pair dropped', fr: 'Paire répétée omise' },
  propose: (right) => changeLabels(right, withoutPair),
  recognise: (difference) => {
    const changed = changedLetters(difference)
    const { label } = difference
    if (label === undefined || changed?.found !== '' || label.knownTo !== label.from + 2) return undefined
    return withoutPair(label.known).some((letters) => letters.join('') === label.found.join(''))
      ? labelPlace(difference)
      : undefined
  },
  explain: explainLabel(
    (words) => `${words.intendedLetters} stands there once, not twice`,
    (words) => `«\u00a0${words.intendedLetters}\u00a0» n’y figure qu’une fois au lieu de deux`,
  ),
}
