import type { Locale } from '../basics/locale.ts'
import { type Random, randomFrom } from '../basics/random.ts'
import { err, ok, type Result } from '../basics/result.ts'
import type { ItemId } from '../model/ids.ts'
import type { AnswerKey, Debrief, Display, Item, ItemRecipient } from '../model/item.ts'
import { readItemId } from '../model/itemId.ts'
import type { Pack } from '../packs/pack.ts'
import type { Scenario } from '../packs/scenario.ts'
import { castScenario } from './cast.ts'
import { debriefOf } from './debrief.ts'
import { displaysOf } from './displays.ts'
import { drawExternal } from './external.ts'
import { groupRecipients } from './groups.ts'
import { writeMessage } from './message.ts'
import { memberOf, placeRecipients, wrongOf } from './stage.ts'

/** An item with what the learner does not see before deciding. */
export interface BuiltItem {
  readonly item: Item
  readonly key: AnswerKey
  readonly debrief: Debrief
}

/** Where the thread stands. Only an answer is ever shown as part of a conversation. */
const drawThread = ({ act, quoted }: Scenario, random: Random): Item['thread'] =>
  quoted.length > 0 && (act === 'reply' || act === 'replyAll') ? random.pick(['below', 'above'] as const) : 'below'

/** The stream of an item's draws. The first draw decides whether the traps are sprung; all others follow. */
const streamOf = (id: ItemId): Random => randomFrom(id)

const drawSprung = (scenario: Scenario, random: Random): boolean => random.next() < 0.5 && scenario.traps.length > 0

/** Whether this scenario is a typo item with this id, without building it. */
export const isTypoItem = (scenario: Scenario, id: ItemId): boolean => drawSprung(scenario, streamOf(id))

/** The scenario that an item of a pack is built from; nothing when the pack has none such in that version. */
export const scenarioOf = (pack: Pack, id: ItemId): Scenario | undefined => {
  const { scenarioId, version } = readItemId(id)
  return pack.scenarios.find((one) => one.id === scenarioId && one.version === version)
}

/**
 * How this scenario shows addresses with this id. It is drawn after what decides whether the traps are sprung and after
 * the cast, which takes the same draws in every language, sprung or not.
 */
export const displayOf = (scenario: Scenario, id: ItemId): Display => {
  const random = streamOf(id)
  drawSprung(scenario, random)
  castScenario(scenario, 'en', random)
  return random.pick(displaysOf(scenario))
}

/**
 * Rebuilds an item from its id: the same pack, id and language give the same item bit for bit, on every machine.
 * Fails with `unknownItem` when the pack has no such scenario in that version.
 */
export const buildItem = (pack: Pack, id: ItemId, locale: Locale): Result<BuiltItem, 'unknownItem'> => {
  const scenario = scenarioOf(pack, id)
  if (!scenario) return err('unknownItem')

  const random = streamOf(id)
  const isSprung = drawSprung(scenario, random)
  const cast = castScenario(scenario, locale, random)
  const display = random.pick(displaysOf(scenario))
  const placed = placeRecipients(scenario, isSprung, { cast, pack, random })
  const { message, say, roleOf } = writeMessage(scenario, cast, locale)

  const recipients = placed.map(
    ({ field, name, address, shown }): ItemRecipient => ({ field, name, address, role: roleOf(shown) }),
  )
  const item: Item = {
    id,
    locale,
    ...message,
    recipients,
    act: scenario.act,
    thread: drawThread(scenario, random),
    guidance: scenario.guidance.map(say),
    display,
    groups: display === 'grouped' ? groupRecipients(scenario, recipients, locale, random) : [],
    external: drawExternal(scenario, recipients, memberOf(cast, scenario.sender).domain, random),
    difficulty: scenario.difficulty.level,
  }
  const key: AnswerKey = { itemId: id, wrong: wrongOf(placed, cast) }
  return ok({ item, key, debrief: debriefOf({ pack, scenario, item, key, placed, say }) })
}
