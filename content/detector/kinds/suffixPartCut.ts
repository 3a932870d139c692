import { isPublicSuffix } from '../../mail/domain.ts'
import type { KindRule } from '../difference.ts'
import { suffixStart, withSuffix } from '../edit.ts'
import { cutSuffixes } from '../endings.ts'
import { explainSuffix } from './words.ts'

/** Labels of the suffix are cut off and a real suffix is left: `.com.au` becomes `.com`, `.gov.uk` becomes `.gov`. */
export const suffixPartCut: KindRule = {
  id: 'suffixPartCut',
  title: { en: 'Part of the ending cut off', fr: 'Extension tronquée' },
  propose: (right) =>
    cutSuffixes(right.suffix)
      .filter(isPublicSuffix)
      .map((suffix) => withSuffix(right, suffix)),
  recognise: ({ shape, ending, found, known }) => {
    if (shape !== 'ending') return undefined
    if (known.suffix.startsWith(`${ending}.`)) {
      const end = found.text.length
      return { at: [end, end], intendedAt: [end, known.text.length] }
    }
    if (known.suffix.endsWith(`.${ending}`)) {
      const start = suffixStart(known)
      return { at: [start, start], intendedAt: [start, known.text.length - ending.length] }
    }
    return undefined
  },
  explain: explainSuffix,
}
