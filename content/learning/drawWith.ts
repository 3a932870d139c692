import type { Random } from '../basics/random.ts'
import { weightedOrder } from '../basics/weightedOrder.ts'
import { isTypoItem } from '../item/build.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import type { ItemId } from '../model/ids.ts'
import type { Display } from '../model/item.ts'
import { itemIdOf, largestSeed } from '../model/itemId.ts'
import type { ScenarioHeader } from '../packs/packHeader.ts'
import type { Lots } from './lots.ts'

/** A scenario that is chosen for a drill, and how it shall be built: wrong or right, and how addresses are shown. */
export interface Draft {
  readonly scenario: ScenarioHeader
  readonly isTypo: boolean
  readonly display: Display
  /** The kinds of error of which it shall have one when it is wrong; any where it is left out. */
  readonly kinds?: readonly ErrorKindId[]
}

/** How much each scenario of a pool is wanted: weights above 0, in the pool's order. */
export type Weigh = (pool: readonly ScenarioHeader[]) => readonly number[]

/** An endless row of scenarios: every one once in a new order, then all of them again. */
const rounds = function* (order: () => readonly ScenarioHeader[]): Generator<ScenarioHeader, never> {
  for (;;) yield* order()
}

/** Takes scenarios from a row, those that are in the drill already only when there is no other left. */
const takeFresh = (
  row: Generator<ScenarioHeader, never>,
  used: Map<string, number>,
  pool: readonly ScenarioHeader[],
): ScenarioHeader => {
  const least = Math.min(...pool.map((scenario) => used.get(scenario.id) ?? 0))
  for (;;) {
    const { value } = row.next()
    if ((used.get(value.id) ?? 0) > least) continue
    used.set(value.id, least + 1)
    return value
  }
}

/** How many seeds are tried for a kind of error: one that fits only some draws of a script may hardly ever come. */
const mostSeeds = 3000

/**
 * The id of this scenario as a typo or a clean item: seeds are drawn until one builds it so, two draws on average. Of a
 * script, until it has an error of one of the kinds too, where some are asked for.
 */
export const idFor = (
  scenario: ScenarioHeader,
  isTypo: boolean,
  random: Random,
  lots: Lots,
  kinds?: readonly ErrorKindId[],
): ItemId => {
  for (let seeds = 0; ; seeds++) {
    const id = itemIdOf(scenario, random.below(largestSeed + 1))
    if (isTypoItem(scenario, id) !== isTypo) continue
    if (!isTypo || seeds >= mostSeeds) return id
    const drawn = lots.kindsOf(id)
    if (drawn.length > 0 && (!kinds || drawn.some((kind) => kinds.includes(kind)))) return id
  }
}

/** The id of an item that is built like the draft. Its display has to be one of the scenario's. */
export const idOf = ({ scenario, isTypo, display, kinds }: Draft, random: Random, lots: Lots): ItemId => {
  for (;;) {
    const id = idFor(scenario, isTypo, random, lots, kinds)
    if (lots.displayOf(id) === display) return id
  }
}

/** Draws so many of one sort from a pool of scenarios; wrong ones with an error of these kinds, where some are asked for. */
export type Draw<One> = (
  count: number,
  pool: readonly ScenarioHeader[],
  isTypo: boolean,
  kinds?: readonly ErrorKindId[],
) => One[]

/** An order in which those that were met just now come after all others, however much they are wanted. */
const unmetFirst = (order: readonly ScenarioHeader[], metLately: ReadonlySet<string>): readonly ScenarioHeader[] => [
  ...order.filter(({ id }) => !metLately.has(id)),
  ...order.filter(({ id }) => metLately.has(id)),
]

/**
 * A draw for one drill: a scenario comes twice only when all others of its pool have come. With `weigh`, the more
 * wanted come sooner; without it, all alike. `make` says what becomes of each. What was met lately comes when there is no other.
 */
export const drawWith = <One>(
  random: Random,
  make: (scenario: ScenarioHeader, isTypo: boolean, kinds?: readonly ErrorKindId[]) => One,
  weigh?: Weigh,
  metLately: ReadonlySet<string> = new Set(),
): Draw<One> => {
  const used = new Map<string, number>()
  return (count, pool, isTypo, kinds) => {
    if (count === 0) return []
    const order = () => (weigh ? weightedOrder(pool, weigh(pool), random) : random.shuffle(pool))
    const row = rounds(() => unmetFirst(order(), metLately))
    return Array.from({ length: count }, () => make(takeFresh(row, used, pool), isTypo, kinds))
  }
}
