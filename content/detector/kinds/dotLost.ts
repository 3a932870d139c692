import { isPublicSuffix, readDomain } from '../../mail/domain.ts'
import { domainsOf, labelAt, labelSpan, sharedStart, shown } from '../edit.ts'
import type { DomainKind, Slip } from '../kind.ts'

/** The label as found, and the two labels that were meant, for the eye. */
const labelsOf = (slip: Slip): { readonly found: string; readonly intended: string } => {
  const found = readDomain(slip.found)
  const intended = readDomain(slip.intended)
  if (!found.ok || !intended.ok) return { found: slip.found, intended: slip.intended }
  const index = labelAt(intended.value, slip.intendedAt[0])
  return {
    found: shown(found.value.labels[index] ?? ''),
    intended: shown(intended.value.labels.slice(index, index + 2).join('.')),
  }
}

/** The dot between two labels is lost: `uk.firm.com` becomes `ukfirm.com`, `mod.gov.uk` becomes `modgov.uk`. */
export const dotLost: DomainKind = {
  id: 'dotLost',
  title: { en: 'Dot lost', fr: 'Point perdu' },
  make: (right) =>
    domainsOf(
      right.labels
        .slice(1)
        .map((_, i) => [
          ...right.labels.slice(0, i),
          right.labels.slice(i, i + 2).join(''),
          ...right.labels.slice(i + 2),
        ])
        .map((labels) => labels.join('.')),
    )
      .filter((made) => dotLost.recognise(made, right) !== undefined)
      .map((made) => made.text),
  recognise: (found, known) => {
    if (found.name === '' || known.name === '' || found.labels.length + 1 !== known.labels.length) return undefined
    // An ending that no list has is no ending anywhere; only the right domain's own may stand (`.example`).
    if (found.suffix !== known.suffix && !isPublicSuffix(found.suffix)) return undefined
    const index = sharedStart(found.labels, known.labels)
    const [before, after] = known.labels.slice(index)
    if (before === undefined || after === undefined || found.labels[index] !== before + after) return undefined
    if (before.startsWith('xn--') || after.startsWith('xn--')) return undefined
    if (found.labels.slice(index + 1).join('.') !== known.labels.slice(index + 2).join('.')) return undefined
    const at = labelSpan(known, index)[1]
    return { kind: 'dotLost', found: found.text, intended: known.text, at: [at, at], intendedAt: [at, at + 1] }
  },
  explain: {
    en: (slip) => {
      const { found, intended } = labelsOf(slip)
      return `says ${found} where ${intended} was meant: the dot is missing`
    },
    fr: (slip) => {
      const { found, intended } = labelsOf(slip)
      return `indique ${found} au lieu de ${intended}\u00a0: il manque le point`
    },
  },
}
