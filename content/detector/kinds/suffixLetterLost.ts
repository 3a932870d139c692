import { isPublicSuffix } from '../../mail/domain.ts'
import { domainsOf, lostLetter, suffixStart, withSuffix } from '../edit.ts'
import type { DomainKind } from '../kind.ts'
import { explainSuffix } from './suffix.ts'

/** One letter of the suffix is lost and another real suffix is left: `.mil` becomes `.ml`, `.com` becomes `.co`. */
export const suffixLetterLost: DomainKind = {
  id: 'suffixLetterLost',
  title: { en: 'Letter lost from the ending', fr: 'Lettre perdue dans l’extension' },
  make: (right) => {
    const shorter = Array.from(right.suffix, (_, i) => right.suffix.slice(0, i) + right.suffix.slice(i + 1))
    return domainsOf(shorter.filter(isPublicSuffix).map((suffix) => withSuffix(right, suffix)))
      .filter((made) => suffixLetterLost.recognise(made, right) !== undefined)
      .map((made) => made.text)
  },
  recognise: (found, known) => {
    if (known.name === '' || found.name !== known.name || found.subdomain !== known.subdomain) return undefined
    const lost = lostLetter([...found.suffix], [...known.suffix])
    if (lost === undefined || known.suffix[lost] === '.' || known.suffix.includes('xn--')) return undefined
    if (!isPublicSuffix(found.suffix)) return undefined
    const at = suffixStart(known) + lost
    return {
      kind: 'suffixLetterLost',
      found: found.text,
      intended: known.text,
      at: [at, at],
      intendedAt: [at, at + 1],
    }
  },
  explain: explainSuffix,
}
