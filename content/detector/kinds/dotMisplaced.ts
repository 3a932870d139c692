import { differing, ownLabels, shown } from '../edit.ts'
import type { KindRule } from '../kind.ts'

/** The own labels with a dot more inside one of them, or with a dot moved by one letter. */
const moved = (own: readonly string[]): readonly string[] => {
  const text = own.join('.')
  const split = Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => i + 1).map(
    (at) => `${text.slice(0, at)}.${text.slice(at)}`,
  )
  const shifted = [...text].flatMap((letter, at) =>
    letter === '.'
      ? [
          text.slice(0, at) + text.charAt(at + 1) + letter + text.slice(at + 2),
          text.slice(0, at - 1) + letter + text.charAt(at - 1) + text.slice(at + 1),
          `${text.slice(0, at)}-${text.slice(at + 1)}`,
        ]
      : [],
  )
  return [...split, ...shifted]
}

/** A dot stands where none belongs, or in another place, or a hyphen stands for it: `fleet.north.mil`, `uk-firm.com`. */
export const dotMisplaced: KindRule = {
  id: 'dotMisplaced',
  title: { en: 'Dot out of place', fr: 'Point mal placé' },
  level: 3.5,
  sort: 'dots',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'ofWhole',
  isTyped: true,
  propose: (right) => moved(ownLabels(right)).map((own) => `${own}.${right.suffix}`),
  recognise: ({ shape, found, known }) => {
    if (shape !== 'dots') return undefined
    const [at, intendedAt] = differing(found.text, known.text)
    return { at, intendedAt }
  },
  explain: {
    en: ({ found, intended }) => `says ${shown(found)} where ${shown(intended)} was meant: the dots are out of place`,
    fr: ({ found, intended }) =>
      `indique ${shown(found)} au lieu de ${shown(intended)}\u00a0: les points ne sont pas à leur place`,
  },
}
