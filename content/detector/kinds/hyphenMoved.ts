import { bare, changedLetters, labelPlace } from '../difference.ts'
import { changeLabels } from '../edit.ts'
import type { KindRule } from '../kind.ts'
import { explainLabel } from '../phrases.ts'

/** The label with its hyphens taken out, one by one, put in at every place, and moved by one letter. */
const hyphenated = (letters: readonly string[]): readonly (readonly string[])[] => {
  const inserted = letters.slice(1).map((_, i) => letters.toSpliced(i + 1, 0, '-'))
  const changed = letters.flatMap((letter, i) =>
    letter === '-'
      ? [
          letters.toSpliced(i, 1),
          letters.toSpliced(i, 2, letters[i + 1] ?? '', '-'),
          letters.toSpliced(i - 1, 2, '-', letters[i - 1] ?? ''),
        ]
      : [],
  )
  return [...inserted, ...changed]
}

const hyphens = (label: string): number => label.split('-').length - 1

/** A hyphen is added, lost or moved in a label before the suffix: `fleet-north` becomes `fleetnorth`. */
export const hyphenMoved: KindRule = {
  id: 'hyphenMoved',
  title: { en: 'Hyphen added, lost or moved', fr: 'Tiret ajouté, omis ou déplacé' },
  level: 3.5,
  sort: 'dots',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'ofLabel',
  isTyped: true,
  propose: (right) => changeLabels(right, hyphenated),
  recognise: (difference) => {
    const { label } = difference
    const changed = changedLetters(difference)
    if (label === undefined || changed === undefined) return undefined
    if (!changed.found.includes('-') && !changed.known.includes('-')) return undefined
    return bare(label.found.join('')) === bare(label.known.join('')) ? labelPlace(difference) : undefined
  },
  explain: explainLabel(
    (parts) => {
      const more = hyphens(parts.found) - hyphens(parts.intended)
      return more > 0 ? 'a hyphen was added' : more < 0 ? 'a hyphen is missing' : 'the hyphen has moved'
    },
    (parts) => {
      const more = hyphens(parts.found) - hyphens(parts.intended)
      return more > 0 ? 'un tiret est en trop' : more < 0 ? 'il manque un tiret' : 'le tiret s’est déplacé'
    },
  ),
}
