import { isPublicSuffix } from '../../mail/domain.ts'
import { domainsOf, suffixStart, withSuffix } from '../edit.ts'
import type { DomainKind } from '../kind.ts'
import { explainSuffix } from './suffix.ts'

/** What is left of a suffix when labels are cut from its end or from its start: `com.au` gives `com` and `au`. */
const cut = (suffix: string): readonly string[] => {
  const labels = suffix.split('.')
  return labels.slice(1).flatMap((_, i) => [labels.slice(0, -i - 1).join('.'), labels.slice(i + 1).join('.')])
}

/** Labels of the suffix are cut off and a real suffix is left: `.com.au` becomes `.com`, `.gov.uk` becomes `.gov`. */
export const suffixPartCut: DomainKind = {
  id: 'suffixPartCut',
  title: { en: 'Part of the ending cut off', fr: 'Extension tronquée' },
  make: (right) =>
    domainsOf(
      cut(right.suffix)
        .filter(isPublicSuffix)
        .map((suffix) => withSuffix(right, suffix)),
    )
      .filter((made) => suffixPartCut.recognise(made, right) !== undefined)
      .map((made) => made.text),
  recognise: (found, known) => {
    if (known.name === '' || found.name !== known.name || found.subdomain !== known.subdomain) return undefined
    if (found.suffix === known.suffix || !isPublicSuffix(found.suffix)) return undefined
    const start = suffixStart(known)
    const slip = { kind: 'suffixPartCut', found: found.text, intended: known.text } as const
    if (known.suffix.startsWith(`${found.suffix}.`)) {
      const end = found.text.length
      return { ...slip, at: [end, end], intendedAt: [end, known.text.length] }
    }
    if (known.suffix.endsWith(`.${found.suffix}`)) {
      return { ...slip, at: [start, start], intendedAt: [start, known.text.length - found.suffix.length] }
    }
    return undefined
  },
  explain: explainSuffix,
}
