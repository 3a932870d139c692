import { randomFrom } from '../basics/random.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import type { ItemId } from '../model/ids.ts'
import { readItemId } from '../model/itemId.ts'
import type { Pack } from '../packs/pack.ts'
import type { Scenario } from '../packs/scenario.ts'
import { type Aim, aimedDrafts } from './aim.ts'
import { dealtAnew } from './dealtAnew.ts'
import { type Draw, drawWith, idFor, idOf } from './drawWith.ts'

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

/** Takes a drill from a pack: typo items, clean builds of what may go wrong, decoys. */
const take = <One>(pack: Pack, { items, baseRate, kinds }: Selection, draw: Draw<One>): One[] => {
  const traps = pack.scenarios.filter((scenario) => isTrapOf(scenario, kinds))
  const decoys = pack.scenarios.filter((scenario) => scenario.traps.length === 0)
  const typoCount = traps.length > 0 ? Math.round(items * baseRate) : 0
  const cleanTrapCount = traps.length > 0 ? cleanTraps(items, typoCount, traps.length, decoys.length) : 0
  return [
    ...draw(typoCount, traps, true),
    ...draw(cleanTrapCount, traps, false),
    ...draw(items - typoCount - cleanTrapCount, decoys, false),
  ]
}

/** What chance decides of a drill: a text that the same pack and selection always give. */
const seedText = (pack: Pack, { items, seed, baseRate }: Selection): string =>
  `${pack.id}@${pack.version}/${seed}/${items}/${baseRate}`

/**
 * Chooses a drill's items from a pack. `round(items × baseRate)` of them are typo items, the others decoys and clean
 * builds of scenarios with traps. A scenario comes twice only when all others of its sort have come. The same pack,
 * selection and aim give the same ids in the same order. A pack without any trap gives clean items only, a pack without
 * decoys clean builds of its traps. The order is the seed's, but for a pack whose shift goes in the order of the file;
 * such a pack has no aim.
 */
export const selectItems = (pack: Pack, selection: Selection, aim?: Aim): ItemId[] => {
  const text = seedText(pack, selection)
  const random = randomFrom(text)
  if (aim) {
    const drafts = dealtAnew(
      aimedDrafts(aim, text, (draw) => take(pack, selection, draw)),
      () => pack.id,
      random,
    )
    return random.shuffle(drafts).map((draft) => idOf(draft, random))
  }
  const chosen = take(
    pack,
    selection,
    drawWith(random, (scenario, isTypo) => idFor(scenario, isTypo, random)),
  )
  if (!pack.shift?.inOrder) return random.shuffle(chosen)
  const placeById = new Map(pack.scenarios.map(({ id }, place) => [id, place]))
  const placeOf = (id: ItemId): number => placeById.get(readItemId(id).scenarioId) ?? 0
  return chosen.sort((a, b) => placeOf(a) - placeOf(b))
}
