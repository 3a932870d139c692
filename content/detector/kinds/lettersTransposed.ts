import { changedLetters, labelPlace } from '../difference.ts'
import { changeLabels } from '../edit.ts'
import type { KindRule } from '../kind.ts'
import { explainLabel, theSign } from '../phrases.ts'

/** Two neighbouring letters of a label before the suffix change places: `logistics` becomes `logisitcs`. */
export const lettersTransposed: KindRule = {
  id: 'lettersTransposed',
  title: { en: 'Letters swapped', fr: 'Lettres inversées' },
  level: 3.5,
  sort: 'letters',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'ofLabel',
  isTyped: true,
  propose: (right) =>
    changeLabels(right, (letters) =>
      letters.slice(1).map((letter, i) => letters.toSpliced(i, 2, letter, letters[i] ?? '')),
    ),
  recognise: (difference) => {
    const changed = changedLetters(difference)
    if (changed === undefined) return undefined
    const [first, second, third] = changed.found
    if (first === undefined || second === undefined || third !== undefined) return undefined
    return first !== second && changed.known === second + first ? labelPlace(difference) : undefined
  },
  explain: explainLabel(
    ({ foundLetters: [first = '', second = ''] }) => `${theSign.en(first)} and ${theSign.en(second)} are swapped`,
    ({ foundLetters: [first = '', second = ''] }) => {
      const areLetters = /^\p{L}\p{L}$/u.test(first + second)
      return areLetters
        ? `les lettres ${first} et ${second} sont inversées`
        : `${theSign.fr(first)} et ${theSign.fr(second)} sont inversés`
    },
  ),
}
