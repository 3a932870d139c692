/** Two things that stand above one another; null is a gap. Never both. */
export type Pair<Letter> = readonly [above: Letter | null, below: Letter | null]

interface Lettered {
  readonly text: string
  readonly part: string
}

/** How two rows of letters stand above one another. */
export interface Alignment<Letter> {
  readonly pairs: readonly Pair<Letter>[]
  /** How many letters were lost, added or replaced, or changed places with their neighbour. */
  readonly changes: number
  /** How many pairs hold letters of different parts. */
  readonly crossings: number
  /** False when the rows share too little for an alignment to mean anything: then they stand side by side. */
  readonly related: boolean
}

/** Cost of a change, and what is added so that gaps keep together and parts stay apart. The unit is one change. */
const cost = { gap: 1, gapOpened: 0.01, replaced: 1.1, swapped: 1.5, crossing: 0.1, dotReplaced: 1 } as const

type Step = 'both' | 'above' | 'below' | 'swap'

const alike = (a: Lettered | undefined, b: Lettered | undefined): boolean =>
  a !== undefined && b !== undefined && a.text.toLowerCase() === b.text.toLowerCase()

const pairCost = (a: Lettered | undefined, b: Lettered | undefined): number => {
  if (a === undefined || b === undefined) return Number.POSITIVE_INFINITY
  const crossing = a.part === b.part ? 0 : cost.crossing
  if (alike(a, b)) return crossing
  return cost.replaced + crossing + ((a.text === '.') === (b.text === '.') ? 0 : cost.dotReplaced)
}

/** The cheapest way from the start of both rows to each pair of places: its cost and its last step. */
const cheapest = (above: readonly Lettered[], below: readonly Lettered[]): Step[][] => {
  const costs: number[][] = []
  const steps: Step[][] = []
  const at = (i: number, j: number): number => costs[i]?.[j] ?? Number.POSITIVE_INFINITY
  const opened = (i: number, j: number, step: Step): number => (steps[i]?.[j] === step ? 0 : cost.gapOpened)
  for (let i = 0; i <= above.length; i++) {
    costs[i] = []
    steps[i] = []
    for (let j = 0; j <= below.length; j++) {
      const isSwap = i > 1 && j > 1 && alike(above[i - 1], below[j - 2]) && alike(above[i - 2], below[j - 1])
      const ways: readonly (readonly [number, Step])[] = [
        [at(i - 1, j - 1) + pairCost(above[i - 1], below[j - 1]), 'both'],
        [at(i, j - 1) + cost.gap + opened(i, j - 1, 'below'), 'below'],
        [at(i - 1, j) + cost.gap + opened(i - 1, j, 'above'), 'above'],
        [
          isSwap && !alike(above[i - 1], above[i - 2]) ? at(i - 2, j - 2) + cost.swapped : Number.POSITIVE_INFINITY,
          'swap',
        ],
      ]
      const best = ways.reduce((least, way) => (way[0] < least[0] ? way : least))
      costs[i]?.push(i === 0 && j === 0 ? 0 : best[0])
      steps[i]?.push(best[1])
    }
  }
  return steps
}

const sideBySide = <Letter>(above: readonly Letter[], below: readonly Letter[]): Pair<Letter>[] =>
  Array.from({ length: Math.max(above.length, below.length) }, (_, i) => [above[i] ?? null, below[i] ?? null])

/**
 * An optimal alignment of two rows by edit distance with neighbouring letters changing places (Damerau 1964, optimal
 * string alignment), found in time and room of the product of their lengths. Ties go to fewer runs of gaps.
 */
export const align = <Letter extends Lettered>(
  above: readonly Letter[],
  below: readonly Letter[],
): Alignment<Letter> => {
  const steps = cheapest(above, below)
  const pairs: Pair<Letter>[] = []
  let changes = 0
  let runs = 0
  let before: Step | undefined
  for (let i = above.length, j = below.length; i > 0 || j > 0; ) {
    const step = steps[i]?.[j] ?? 'both'
    const one = step === 'below' ? null : (above[i - 1] ?? null)
    const other = step === 'above' ? null : (below[j - 1] ?? null)
    pairs.push([one, other])
    if (step === 'swap') pairs.push([above[i - 2] ?? null, below[j - 2] ?? null])
    if (step !== 'both' || !alike(one ?? undefined, other ?? undefined)) changes++
    if (step !== 'both' && step !== before) runs++
    before = step
    i -= step === 'swap' ? 2 : step === 'below' ? 0 : 1
    j -= step === 'swap' ? 2 : step === 'above' ? 0 : 1
  }
  pairs.reverse()

  const longer = Math.max(above.length, below.length)
  const same = pairs.filter(([a, b]) => alike(a ?? undefined, b ?? undefined)).length
  const onlyGaps = runs <= 1 && same === Math.min(above.length, below.length)
  // A pair of swapped letters is shared too, though neither stands under its like.
  const swaps = pairs.filter(
    ([a, b], k) => alike(a ?? undefined, pairs[k + 1]?.[1] ?? undefined) && !alike(a ?? undefined, b ?? undefined),
  ).length
  const related = onlyGaps || (same + 2 * swaps) * 2 >= longer
  return {
    pairs: related ? pairs : sideBySide(above, below),
    changes,
    crossings: pairs.filter(([a, b]) => a !== null && b !== null && a.part !== b.part).length,
    related,
  }
}
