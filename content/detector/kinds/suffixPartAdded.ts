import { shown, suffixStart, withSuffix } from '../edit.ts'
import { longerSuffixes } from '../endings.ts'
import type { KindRule } from '../kind.ts'
import type { Slip } from '../slip.ts'

/** What was added, for the eye: `.co`, or the whole name where the ending was written into it. */
const addition = ({ found, intended, at }: Slip): string =>
  found.startsWith(intended) ? found.slice(intended.length) : found.slice(...at)

/**
 * Something is added to the suffix: `.mil` becomes `.mil.co`, `.edu` becomes `.edu.ml`, `.uk` becomes `.co.uk`; or the
 * suffix is written into the name and another follows: `army-mil.com`.
 */
export const suffixPartAdded: KindRule = {
  id: 'suffixPartAdded',
  title: { en: 'Part added to the ending', fr: 'Extension rallongée' },
  level: 3.5,
  sort: 'ending',
  sign: null,
  worth: null,
  leavesReal: true,
  inLocal: 'never',
  isTyped: false,
  propose: (right) => longerSuffixes(right.suffix).map((suffix) => withSuffix(right, suffix)),
  recognise: ({ shape, ending, found, known }) => {
    const end = known.text.length
    const start = suffixStart(known)
    if (shape === 'appended') return { at: [end, found.text.length], intendedAt: [end, end] }
    if (shape === 'folded') {
      const tail = found.text.length
      return { at: [start - 1, tail], intendedAt: [start - 1, end] }
    }
    if (shape !== 'ending') return undefined
    if (ending.startsWith(`${known.suffix}.`)) return { at: [end, found.text.length], intendedAt: [end, end] }
    if (ending.endsWith(`.${known.suffix}`)) {
      return { at: [start, found.text.length - known.suffix.length], intendedAt: [start, start] }
    }
    return undefined
  },
  explain: {
    en: (slip) => `says ${shown(slip.found)}, which is ${shown(slip.intended)} with “${addition(slip)}” added`,
    fr: (slip) =>
      `indique ${shown(slip.found)}, c’est-à-dire ${shown(slip.intended)} avec «\u00a0${addition(slip)}\u00a0» en trop`,
  },
}
