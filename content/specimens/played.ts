import { judge } from '../activities/marking/judge.ts'
import { buildItem } from '../item/build.ts'
import type { Played } from '../learning/played.ts'
import { packOfScenario } from '../learning/review.ts'
import type { Decision } from '../model/attempt.ts'
import type { ItemId } from '../model/ids.ts'
import type { AnswerKey, Item } from '../model/item.ts'
import type { Pack } from '../packs/pack.ts'

/** For tests: how a learner decides on an item. */
export type Decide = (item: Item, key: AnswerKey) => Decision

/** For tests: everything wrong marked, and nothing else. */
export const catchAll: Decide = (_item, key) => ({ marks: key.wrong.map((one) => one.recipient), corrections: [] })

/** For tests: nothing marked. */
export const markNothing: Decide = () => ({ marks: [], corrections: [] })

/** For tests: a session of these items, decided so at an instant. */
export const playedAt = (packs: readonly Pack[], at: string, ids: readonly ItemId[], decide: Decide): Played => ({
  attempts: ids.map((id, position) => {
    const pack = packOfScenario(packs, id.slice(0, id.indexOf('@')))
    const built = pack ? buildItem(pack, id, 'en') : undefined
    if (!built?.ok) throw new Error(`There is no item ${id}.`)
    const { item, key } = built.value
    const decision = decide(item, key)
    const { outcomes } = judge(item, key, decision)
    return { position, item, key, decision, revealed: [], responseMs: 4_000, takenBack: 0, outcomes, recordedAt: at }
  }),
})
