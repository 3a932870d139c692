import { isPublicSuffix } from '../../mail/domain.ts'
import { type Difference, differenceOfTexts } from '../difference.ts'
import { labelSpan, sharedStart, shown } from '../edit.ts'
import type { KindRule } from '../kind.ts'
import type { Slip } from '../slip.ts'

/** The place of the label before the lost dot, or undefined when no dot was lost. */
const lostAfter = ({ shape, found, known }: Difference): number | undefined => {
  if (shape !== 'dots' || found.labels.length + 1 !== known.labels.length) return undefined
  const index = sharedStart(found.labels, known.labels)
  const [before, after] = known.labels.slice(index)
  if (before === undefined || after === undefined || found.labels[index] !== before + after) return undefined
  if (before.startsWith('xn--') || after.startsWith('xn--')) return undefined
  return found.labels.slice(index + 1).join('.') === known.labels.slice(index + 2).join('.') ? index : undefined
}

const around = (slip: Slip): { found: string; intended: string } => {
  const difference = differenceOfTexts(slip.found, slip.intended)
  const index = difference === undefined ? undefined : lostAfter(difference)
  if (difference === undefined || index === undefined) {
    return { found: shown(slip.found), intended: shown(slip.intended) }
  }
  return {
    found: shown(difference.found.labels[index] ?? ''),
    intended: shown(difference.known.labels.slice(index, index + 2).join('.')),
  }
}

/** The dot between two labels is lost: `uk.firm.com` becomes `ukfirm.com`, `mod.gov.uk` becomes `modgov.uk`. */
export const dotLost: KindRule = {
  id: 'dotLost',
  title: { en: 'Dot lost', fr: 'Point perdu' },
  level: 3.5,
  sort: 'dots',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'ofWhole',
  isTyped: true,
  propose: (right) =>
    right.labels
      .slice(1)
      .map((_, i) =>
        [...right.labels.slice(0, i), right.labels.slice(i, i + 2).join(''), ...right.labels.slice(i + 2)].join('.'),
      ),
  recognise: (difference) => {
    const index = lostAfter(difference)
    if (index === undefined) return undefined
    const { found, known } = difference
    // An ending that no list has is no ending anywhere; only the right domain's own may stand (`.example`).
    if (found.suffix !== known.suffix && !isPublicSuffix(found.suffix)) return undefined
    const at = labelSpan(known, index)[1]
    return { at: [at, at], intendedAt: [at, at + 1] }
  },
  explain: {
    en: (slip) => {
      const { found, intended } = around(slip)
      return `says ${found} where ${intended} was meant: the dot is missing`
    },
    fr: (slip) => {
      const { found, intended } = around(slip)
      return `indique ${found} au lieu de ${intended}\u00a0: il manque le point`
    },
  },
}
