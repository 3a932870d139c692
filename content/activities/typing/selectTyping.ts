import { randomFrom } from '../../basics/random.ts'
import { packHeader } from '../../item/header.ts'
import { drawWith, idFor, type Weigh } from '../../learning/drawWith.ts'
import type { LearnerModel } from '../../learning/learnerModel.ts'
import { lotsOf } from '../../learning/lots.ts'
import type { ItemId } from '../../model/ids.ts'
import type { Pack } from '../../packs/pack.ts'
import type { PackHeader, ScenarioHeader } from '../../packs/packHeader.ts'
import { canBeTyped } from './buildTypingItem.ts'

/** From how many slips of a kind on its scenarios are not wanted more still. */
const mostCounted = 3

/**
 * How much a scenario is wanted in the next session: the more, the more often the learner has mistyped what its traps
 * are about. One that is about nothing of the kind keeps a weight of 1, so that all are met in the end.
 */
const wantedAfter = (slips: LearnerModel['slips']): Weigh => {
  const met = ({ kinds }: ScenarioHeader) => kinds.reduce((sum, kind) => sum + (slips[kind] ?? 0), 0)
  return (pool) => pool.map((scenario) => 1 + 2 * Math.min(mostCounted, met(scenario)))
}

/**
 * Chooses the messages of a session: no scenario comes twice before all that can be typed have come, and none three
 * times, so that a small pack has fewer. The more wanted come sooner. Nothing is sprung in them: the card is of the clean
 * build. The same pack, seed and records give the same ids.
 */
export const selectTyping = (
  pack: Pack,
  items: number,
  seed: number,
  slips: LearnerModel['slips'],
  { scenarios }: Pick<PackHeader, 'scenarios'> = packHeader(pack),
  metLately: ReadonlySet<string> = new Set(),
): ItemId[] => {
  const random = randomFrom(`typing/${pack.id}@${pack.version}/${seed}`)
  const fit = scenarios.filter(canBeTyped)
  const lots = lotsOf(() => pack)
  const draw = drawWith(random, (scenario) => idFor(scenario, false, random, lots), wantedAfter(slips), metLately)
  return draw(Math.min(items, 2 * fit.length), fit, false)
}
