import type { Pack } from '../bank/pack.ts'
import type { Scenario } from '../bank/scenario.ts'
import type { ErrorKindId } from '../detector/kind.ts'
import { type Random, randomFrom } from '../random.ts'
import { isTypoItem } from './build.ts'
import type { ItemId } from './item.ts'
import { itemIdOf, largestSeed, readItemId } from './itemId.ts'

/** Which items to choose: how many, from which seed (0 to 2³² − 1), and the share of typo items (0 to 1). */
export interface Selection {
  readonly items: number
  readonly seed: number
  readonly baseRate: number
  /** The kinds of error that typo items may have; any where it is left out. */
  readonly kinds?: readonly ErrorKindId[]
}

/** Whether a scenario can go wrong, and in one of these kinds where some are asked for. */
const isTrapOf = (scenario: Scenario, kinds: Selection['kinds']): boolean =>
  scenario.traps.some(({ kind }) => !kinds || kinds.includes(kind))

/**
 * How a pack is drilled: a pack with a shift of its own as that says; any other with as many messages as were asked for
 * and about half of them typo items, never exactly half: a learner who counts must not know the last answers
 * beforehand.
 */
export const selectionFor = (pack: Pack, items: number, seed: number): Selection => {
  const random = randomFrom(`${pack.id}/${seed}`)
  if (!pack.shift) return { items, seed, baseRate: 0.4 + 0.2 * random.next() }
  const [least, most] = pack.shift.typos
  return { items: pack.shift.items, seed, baseRate: (least + random.below(most - least + 1)) / pack.shift.items }
}

/** How much a scenario is wanted as a typo or a clean item: a weight above 0. */
export type Wanted = (scenario: Scenario, isTypo: boolean) => number

/**
 * A new order in which the more wanted come sooner, by chance: the first is drawn in proportion to its weight, the next
 * so from the rest. Source: Efraimidis and Spirakis 2006, weighted random sampling with a reservoir.
 */
const orderByWeight = (
  scenarios: readonly Scenario[],
  random: Random,
  weigh: (scenario: Scenario) => number,
): Scenario[] =>
  scenarios
    .map((scenario) => ({ scenario, key: -Math.log(1 - random.next()) / weigh(scenario) }))
    .sort((a, b) => a.key - b.key)
    .map(({ scenario }) => scenario)

/** An endless row of scenarios: every one once in a new order, then all of them again. */
const rounds = function* (order: () => readonly Scenario[]): Generator<Scenario, never> {
  for (;;) yield* order()
}

/** Takes scenarios from a row, those that are in the drill already only when there is no other left. */
const takeFresh = (row: Generator<Scenario, never>, used: Map<string, number>, pool: readonly Scenario[]): Scenario => {
  const least = Math.min(...pool.map((scenario) => used.get(scenario.id) ?? 0))
  for (;;) {
    const { value } = row.next()
    if ((used.get(value.id) ?? 0) > least) continue
    used.set(value.id, least + 1)
    return value
  }
}

/** The id of this scenario as a typo or a clean item: seeds are drawn until one builds it so, two draws on average. */
const idFor = (scenario: Scenario, isTypo: boolean, random: Random): ItemId => {
  for (;;) {
    const id = itemIdOf(scenario, random.below(largestSeed + 1))
    if (isTypoItem(scenario, id) === isTypo) return id
  }
}

/** Draws so many items of one sort from a pool of scenarios. */
export type Draw = (count: number, pool: readonly Scenario[], isTypo: boolean) => ItemId[]

/**
 * A draw for one drill: a scenario comes twice only when all others of its pool have come. With `wanted`, the more
 * wanted come sooner; without it, all alike.
 */
export const drawWith = (random: Random, wanted?: Wanted): Draw => {
  const used = new Map<string, number>()
  return (count, pool, isTypo) => {
    if (count === 0) return []
    const order = () =>
      wanted ? orderByWeight(pool, random, (scenario) => wanted(scenario, isTypo)) : random.shuffle(pool)
    const row = rounds(order)
    return Array.from({ length: count }, () => idFor(takeFresh(row, used, pool), isTypo, random))
  }
}

/**
 * How many of a drill's clean items are clean builds of trap scenarios and not decoys: their share of the pack, and at
 * least two to every three typo items. Otherwise whoever has met a scenario, or only counts how often its domains come,
 * would know what it is this time. As long as the pack has a scenario for every item, none comes twice for this.
 */
const cleanTraps = (items: number, typos: number, traps: number, decoys: number): number => {
  const clean = items - typos
  const share = clean - Math.round((clean * decoys) / (traps + decoys))
  const wanted = Math.min(clean, Math.max(share, Math.ceil((2 * typos) / 3)))
  return items > traps + decoys ? wanted : Math.max(clean - decoys, Math.min(wanted, traps - typos))
}

/**
 * Chooses a drill's items from a pack. `round(items × baseRate)` of them are typo items, the others decoys and clean
 * builds of scenarios with traps. A scenario comes twice only when all others of its sort have come. The same pack,
 * selection and weights give the same ids in the same order. A pack without any trap gives clean items only, a pack without decoys
 * clean builds of its traps. The order is the seed's, but for a pack whose shift goes in the order of the file.
 */
export const selectItems = (pack: Pack, { items, seed, baseRate, kinds }: Selection, wanted?: Wanted): ItemId[] => {
  const random = randomFrom(`${pack.id}@${pack.version}/${seed}/${items}/${baseRate}`)
  const traps = pack.scenarios.filter((scenario) => isTrapOf(scenario, kinds))
  const decoys = pack.scenarios.filter((scenario) => scenario.traps.length === 0)
  const typoCount = traps.length > 0 ? Math.round(items * baseRate) : 0
  const cleanTrapCount = traps.length > 0 ? cleanTraps(items, typoCount, traps.length, decoys.length) : 0

  const take = drawWith(random, wanted)
  const chosen = [
    ...take(typoCount, traps, true),
    ...take(cleanTrapCount, traps, false),
    ...take(items - typoCount - cleanTrapCount, decoys, false),
  ]
  if (!pack.shift?.inOrder) return random.shuffle(chosen)
  const placeById = new Map(pack.scenarios.map(({ id }, place) => [id, place]))
  const placeOf = (id: ItemId): number => placeById.get(readItemId(id).scenarioId) ?? 0
  return chosen.sort((a, b) => placeOf(a) - placeOf(b))
}
