import { unicodeLabel } from '../../mail/label.ts'
import { confusablesOf, domainSkeleton } from '../confusables.ts'
import { changeLabels, labelSpan, replaceEach, shown } from '../edit.ts'
import type { KindRule } from '../kind.ts'
import type { Slip } from '../slip.ts'

/** The first and the last label in which two rows of the same length differ. */
const differingLabels = (a: readonly string[], b: readonly string[]): readonly [first: number, last: number] => {
  const apart = a.flatMap((label, i) => (label === b[i] ? [] : [i]))
  return [apart[0] ?? 0, apart.at(-1) ?? 0]
}

const lettersIn = (text: string): string => text.split('.').map(unicodeLabel).join('.')

/** The letters as they are drawn, and the A-label that says what they really are. */
const written = ({ found }: Slip): { letters: string; aLabel: string } => ({ letters: lettersIn(found), aLabel: found })

/**
 * Letters of another alphabet, or with accents, stand for those of ASCII that they look like: Cyrillic а for a. By the
 * skeletons of UTS #39, any number of letters; what the domain really is shows in its A-label.
 */
export const unicodeConfusable: KindRule = {
  id: 'unicodeConfusable',
  title: { en: 'Letters of another alphabet', fr: 'Lettres d’un autre alphabet' },
  level: 5,
  sort: 'look',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'ofLabel',
  isTyped: false,
  propose: (right) => changeLabels(right, (letters) => replaceEach(letters, confusablesOf)),
  recognise: ({ found, known }) => {
    if (!found.text.includes('xn--') && !known.text.includes('xn--')) return undefined
    if (found.labels.length !== known.labels.length) return undefined
    if (domainSkeleton(found.labels) !== domainSkeleton(known.labels)) return undefined
    const [first, last] = differingLabels(found.labels, known.labels)
    return {
      at: [labelSpan(found, first)[0], labelSpan(found, last)[1]],
      intendedAt: [labelSpan(known, first)[0], labelSpan(known, last)[1]],
    }
  },
  explain: {
    en: (slip) => {
      const { letters, aLabel } = written(slip)
      if (letters === aLabel) return `says ${letters} where ${shown(slip.intended)} was meant: the accents are missing`
      return `looks like ${shown(slip.intended)} and has other letters: “${letters}” is really ${aLabel}`
    },
    fr: (slip) => {
      const { letters, aLabel } = written(slip)
      if (letters === aLabel) {
        return `indique ${letters} au lieu de ${shown(slip.intended)}\u00a0: il manque les accents`
      }
      return `ressemble à ${shown(slip.intended)} mais contient d’autres lettres\u00a0: «\u00a0${letters}\u00a0» est en réalité ${aLabel}`
    },
  },
}
