import { randomFrom } from '../basics/random.ts'
import { packHeader } from '../item/header.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import type { ItemId } from '../model/ids.ts'
import { readItemId } from '../model/itemId.ts'
import type { Pack } from '../packs/pack.ts'
import type { PackHeader, ScenarioHeader } from '../packs/packHeader.ts'
import { type Aim, aimedDrafts } from './aim.ts'
import { dealtAnew } from './dealtAnew.ts'
import { type Draw, drawWith, idFor, idOf } from './drawWith.ts'
import { lotsOf } from './lots.ts'

/** Which items to choose: how many, from which seed (0 to 2³² − 1), and the share of typo items (0 to 1). */
export interface Selection {
  readonly items: number
  readonly seed: number
  readonly baseRate: number
  /** The kinds of error that typo items may have; any where it is left out. */
  readonly kinds?: readonly ErrorKindId[]
}

/** Whether a scenario can go wrong, and in one of these kinds where some are asked for. */
const isTrapOf = (scenario: ScenarioHeader, wanted: Selection['kinds']): boolean =>
  scenario.kinds.some((kind) => !wanted || wanted.includes(kind))

/**
 * How a pack is drilled: a pack with a shift of its own as that says; any other with as many messages as were asked for
 * and about half of them typo items, never exactly half: a learner who counts must not know the last answers
 * beforehand.
 */
export const selectionFor = (pack: Pick<Pack, 'id' | 'shift'>, items: number, seed: number): Selection => {
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

/** What a drill is taken from: a pack's header, or as much of it as may be dealt. */
type Dealt = Pick<PackHeader, 'id' | 'version' | 'scenarios'>

/** Takes a drill from a pack: typo items, clean builds of what may go wrong, decoys. */
const take = <One>(pack: Dealt, { items, baseRate, kinds }: Selection, draw: Draw<One>): One[] => {
  const traps = pack.scenarios.filter((scenario) => isTrapOf(scenario, kinds))
  const decoys = pack.scenarios.filter((scenario) => scenario.kinds.length === 0)
  const typoCount = traps.length > 0 ? Math.round(items * baseRate) : 0
  const cleanTrapCount = traps.length > 0 ? cleanTraps(items, typoCount, traps.length, decoys.length) : 0
  return [
    ...draw(typoCount, traps, true, kinds),
    ...draw(cleanTrapCount, traps, false),
    ...draw(items - typoCount - cleanTrapCount, decoys, false),
  ]
}

/** What chance decides of a drill: a text that the same pack and selection always give. */
const seedText = (pack: Dealt, { items, seed, baseRate }: Selection): string =>
  `${pack.id}@${pack.version}/${seed}/${items}/${baseRate}`

/**
 * Chooses a drill's items from a pack. `round(items × baseRate)` of them are typo items, the others decoys and clean
 * builds of scenarios with traps. A scenario comes twice only when all others of its sort have come. The same pack,
 * selection and aim give the same ids in the same order. A pack without any trap gives clean items only, a pack without
 * decoys clean builds of its traps. The order is the seed's, but for a pack whose shift goes in the order of the file;
 * such a pack has no aim. `header` has the scenarios that may be dealt, where that is not all of them;
 * `metLately` the ids of those that come only when there is no other.
 */
export const selectItems = (
  pack: Pack,
  selection: Selection,
  aim?: Aim,
  header: Dealt = packHeader(pack),
  metLately: ReadonlySet<string> = new Set(),
): ItemId[] => {
  const text = seedText(header, selection)
  const random = randomFrom(text)
  const lots = lotsOf(() => pack)
  if (aim) {
    const drafts = dealtAnew(
      aimedDrafts(aim, text, (draw) => take(header, selection, draw), metLately),
      () => pack.id,
      random,
    )
    // Which of them are wrong was dealt anew: whichever it is, it is of a kind that was asked for.
    const { kinds } = selection
    return random.shuffle(drafts).map((draft) => idOf(kinds ? { ...draft, kinds } : draft, random, lots))
  }
  const chosen = take(
    header,
    selection,
    drawWith(random, (scenario, isTypo, kinds) => idFor(scenario, isTypo, random, lots, kinds), undefined, metLately),
  )
  if (!pack.shift?.inOrder) return random.shuffle(chosen)
  const placeById = new Map(header.scenarios.map(({ id }, place) => [id, place]))
  const placeOf = (id: ItemId): number => placeById.get(readItemId(id).scenarioId) ?? 0
  return chosen.sort((a, b) => placeOf(a) - placeOf(b))
}
