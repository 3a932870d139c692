import { isPublicSuffix } from '../../mail/domain.ts'
import type { KindRule } from '../difference.ts'
import { withSuffix } from '../edit.ts'
import { nearSuffixes, suffixPlace } from '../endings.ts'
import { explainSuffix } from './words.ts'

/**
 * The same name under another real suffix: `.nl` for `.ml`, `.org` for `.com`. It makes only those that a slip of the
 * hand or of memory makes, and recognises every real suffix that the kinds before it do not explain.
 */
export const otherRealSuffix: KindRule = {
  id: 'otherRealSuffix',
  title: { en: 'Another real ending', fr: 'Autre extension existante' },
  propose: (right) => nearSuffixes(right.suffix).map((suffix) => withSuffix(right, suffix)),
  recognise: (difference) =>
    difference.shape === 'ending' && isPublicSuffix(difference.ending) ? suffixPlace(difference) : undefined,
  explain: explainSuffix,
}
