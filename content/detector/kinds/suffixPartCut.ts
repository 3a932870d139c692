import { isPublicSuffix } from '../../mail/domain.ts'
import { suffixStart, withSuffix } from '../edit.ts'
import { cutSuffixes } from '../endings.ts'
import type { KindRule } from '../kind.ts'
import { explainSuffix } from '../phrases.ts'

/** Labels of the suffix are cut off and a real suffix is left: `.com.au` becomes `.com`, `.gov.uk` becomes `.gov`. */
export const suffixPartCut: KindRule = {
  id: 'suffixPartCut',
  title: { en: 'Part of the ending cut off', fr: 'Extension tronquée' },
  level: 3,
  sort: 'ending',
  sign: null,
  // `.com` for `.com.au` is what a hand writes out of habit: two banks lost customers' files by it, both with names of
  // three letters.
  worth: 0.8,
  leavesReal: true,
  inLocal: 'never',
  isTyped: false,
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
