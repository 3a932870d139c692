import { isPublicSuffix } from '../../mail/domain.ts'
import { suffixDistance } from '../difference.ts'
import { withSuffix } from '../edit.ts'
import { nearSuffixes, suffixPlace } from '../endings.ts'
import type { KindRule } from '../kind.ts'
import { explainSuffix } from '../phrases.ts'

/**
 * The same name under another real suffix: `.nl` for `.ml`, `.org` for `.com`. It makes only those that a slip of the
 * hand or of memory makes, and recognises every real suffix that the kinds before it do not explain.
 */
export const otherRealSuffix: KindRule = {
  id: 'otherRealSuffix',
  title: { en: 'Another real ending', fr: 'Autre extension existante' },
  level: 3.5,
  sort: 'ending',
  sign: { name: 'endingNear', isSeen: (_slip, { ending, known }) => suffixDistance(ending, known.suffix) === 1 },
  worth: null,
  leavesReal: true,
  inLocal: 'never',
  isTyped: false,
  propose: (right) => nearSuffixes(right.suffix).map((suffix) => withSuffix(right, suffix)),
  recognise: (difference) =>
    difference.shape === 'ending' && isPublicSuffix(difference.ending) ? suffixPlace(difference) : undefined,
  explain: explainSuffix,
}
