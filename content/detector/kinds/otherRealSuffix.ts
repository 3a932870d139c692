import { isPublicSuffix } from '../../mail/domain.ts'
import { differing, domainsOf, suffixStart, withSuffix } from '../edit.ts'
import type { DomainKind } from '../kind.ts'
import { nearSuffixes } from '../nearSuffix.ts'
import { explainSuffix } from './suffix.ts'
import { suffixLetterLost } from './suffixLetterLost.ts'
import { suffixPartCut } from './suffixPartCut.ts'

/**
 * The same name under another real suffix: `.nl` for `.ml`, `.mil.co` for `.mil`, `.org` for `.com`. It makes only those
 * that a slip of the hand or of memory makes, and recognises every real suffix that the other kinds do not explain.
 */
export const otherRealSuffix: DomainKind = {
  id: 'otherRealSuffix',
  title: { en: 'Another real ending', fr: 'Autre extension existante' },
  make: (right) =>
    domainsOf(nearSuffixes(right.suffix).map((suffix) => withSuffix(right, suffix)))
      .filter((made) => otherRealSuffix.recognise(made, right) !== undefined)
      .map((made) => made.text),
  recognise: (found, known) => {
    if (known.name === '' || found.name !== known.name || found.subdomain !== known.subdomain) return undefined
    if (found.suffix === known.suffix || !isPublicSuffix(found.suffix)) return undefined
    if (suffixLetterLost.recognise(found, known) ?? suffixPartCut.recognise(found, known)) return undefined
    const [at, intendedAt] = differing(found.suffix, known.suffix)
    const start = suffixStart(known)
    return {
      kind: 'otherRealSuffix',
      found: found.text,
      intended: known.text,
      at: [start + at[0], start + at[1]],
      intendedAt: [start + intendedAt[0], start + intendedAt[1]],
    }
  },
  explain: explainSuffix,
}
