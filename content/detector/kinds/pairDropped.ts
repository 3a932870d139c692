import { changedLetters, labelPlace } from '../difference.ts'
import { changeLabels } from '../edit.ts'
import type { KindRule } from '../kind.ts'
import { explainLabel } from '../phrases.ts'

/** How many letters a group has that people lose count of. */
const groupSizes = [2, 3]

/** The labels that lose one of two equal groups of letters in a row: also the index finds them by this. */
export const withoutRepeat = (letters: readonly string[]): readonly (readonly string[])[] =>
  groupSizes.flatMap((size) =>
    letters.flatMap((_, i) => {
      const group = letters.slice(i, i + size)
      const isRepeated = i + 2 * size <= letters.length && group.every((letter, k) => letters[i + size + k] === letter)
      return isRepeated && new Set(group).size > 1 ? [letters.toSpliced(i, size)] : []
    }),
  )

/** Of two or three letters that stand twice in a row, one set is dropped: `banana` becomes `bana`. */
export const pairDropped: KindRule = {
  id: 'pairDropped',
  title: { en: 'Repeated pair dropped', fr: 'Paire répétée omise' },
  level: 3,
  sort: 'letters',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'ofLabel',
  isTyped: false,
  propose: (right) => changeLabels(right, withoutRepeat),
  recognise: (difference) => {
    const changed = changedLetters(difference)
    const { label } = difference
    if (label === undefined || changed?.found !== '' || !groupSizes.includes(changed.known.length)) return undefined
    return withoutRepeat(label.known).some((letters) => letters.join('') === label.found.join(''))
      ? labelPlace(difference)
      : undefined
  },
  explain: explainLabel(
    (parts) => `${parts.intendedLetters} stands there once, not twice`,
    (parts) => `«\u00a0${parts.intendedLetters}\u00a0» n’y figure qu’une fois au lieu de deux`,
  ),
}
