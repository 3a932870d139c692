import { isPublicSuffix } from '../../mail/domain.ts'
import { withSuffix } from '../edit.ts'
import { isLetterLost, shortenedSuffixes, suffixPlace } from '../endings.ts'
import type { KindRule } from '../kind.ts'
import { explainSuffix } from '../phrases.ts'

/**
 * One letter of the suffix is lost: `.mil` becomes `.ml`, `.com` becomes `.co`. It makes only those that leave a real
 * suffix, because others bounce, and recognises both.
 */
export const suffixLetterLost: KindRule = {
  id: 'suffixLetterLost',
  title: { en: 'Letter lost from the ending', fr: 'Lettre perdue dans l’extension' },
  level: 3,
  sort: 'ending',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'never',
  isTyped: true,
  propose: (right) =>
    shortenedSuffixes(right.suffix)
      .filter(isPublicSuffix)
      .map((suffix) => withSuffix(right, suffix)),
  recognise: (difference) =>
    difference.shape === 'ending' && isLetterLost(difference) ? suffixPlace(difference) : undefined,
  explain: explainSuffix,
}
