import { isPublicSuffix } from '../../mail/domain.ts'
import { suffixDistance } from '../difference.ts'
import { withSuffix } from '../edit.ts'
import { mistypedSuffixes, suffixPlace } from '../endings.ts'
import type { KindRule } from '../kind.ts'
import { explainSuffix } from '../phrases.ts'

/**
 * A letter of the suffix is changed, added or swapped, and no list has what is left: `.con`, `.cmo`, `.nett`. Where a
 * real suffix is left, the mail arrives somewhere: that is `otherRealSuffix`.
 */
export const suffixMistyped: KindRule = {
  id: 'suffixMistyped',
  title: { en: 'Ending mistyped', fr: 'Extension mal tapée' },
  level: 2,
  sort: 'ending',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'never',
  isTyped: true,
  propose: (right) => mistypedSuffixes(right.suffix).map((suffix) => withSuffix(right, suffix)),
  recognise: (difference) => {
    const { shape, ending, known } = difference
    if (shape !== 'ending' || isPublicSuffix(ending)) return undefined
    return suffixDistance(ending, known.suffix) === 1 ? suffixPlace(difference) : undefined
  },
  explain: explainSuffix,
}
