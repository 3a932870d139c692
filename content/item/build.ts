import type { Locale } from '../basics/locale.ts'
import { type Random, randomFrom } from '../basics/random.ts'
import { err, ok, type Result } from '../basics/result.ts'
import type { ItemId } from '../model/ids.ts'
import type { AnswerKey, Debrief, Display, Item, ItemRecipient } from '../model/item.ts'
import { isScriptPack, type KnownDomain, type Pack } from '../packs/pack.ts'
import type { ScenarioHeader } from '../packs/packHeader.ts'
import type { Person, Scenario } from '../packs/scenario.ts'
import { trapShape } from '../packs/trapShape.ts'
import { castScenario } from './cast.ts'
import { debriefOf } from './debrief.ts'
import { displaysOf } from './displays.ts'
import { drawExternal } from './external.ts'
import { groupRecipients } from './groups.ts'
import { scenarioHeader } from './header.ts'
import { writeMessage } from './message.ts'
import type { Mistake } from './script/mistake.ts'
import { memberOf, placeRecipients, wrongOf } from './stage.ts'
import { authoredOf, displaysOfScript, scriptOf, stagedOf } from './staged.ts'

/** An item with what the learner does not see before deciding. */
export interface BuiltItem {
  readonly item: Item
  readonly key: AnswerKey
  readonly debrief: Debrief
  /** The domains that the sender’s organisation knows. */
  readonly directory: readonly KnownDomain[]
  /** The key, in the scenario's or script's people, of whoever was meant at each place of `Item.recipients`. */
  readonly meant: readonly string[]
}

/** Where the thread stands. Only an answer is ever shown as part of a conversation. */
const drawThread = ({ act, quoted }: Scenario, random: Random): Item['thread'] =>
  quoted.length > 0 && (act === 'reply' || act === 'replyAll') ? random.pick(['below', 'above'] as const) : 'below'

/** How many get what is sent to an address that is a list. */
const membersOf = (owner: Person | undefined): Pick<ItemRecipient, 'members'> =>
  owner?.members === undefined ? {} : { members: owner.members }

/** The stream of an item's draws. The first draw decides whether the traps are sprung; all others follow. */
const streamOf = (id: ItemId): Random => randomFrom(id)

const isSprungBy = (random: Random): boolean => random.next() < 0.5

/** Whether a scenario or script is a typo item with this id, without building it. */
export const isTypoItem = ({ kinds }: Pick<ScenarioHeader, 'kinds'>, id: ItemId): boolean =>
  isSprungBy(streamOf(id)) && kinds.length > 0

/**
 * How an item of a pack shows its addresses. It is drawn after what decides whether the traps are sprung and after the
 * cast, which takes the same draws in every language, sprung or not; the cast of a script is drawn from streams of its own.
 * Undefined when the pack has no such scenario in that version.
 */
export const displayOf = (pack: Pack, id: ItemId): Display | undefined => {
  const random = streamOf(id)
  isSprungBy(random)
  if (isScriptPack(pack)) {
    const script = scriptOf(pack, id)
    return script && random.pick(displaysOfScript(script))
  }
  const scenario = authoredOf(pack, id)
  if (!scenario) return undefined
  castScenario(scenario, 'en', random)
  return random.pick(displaysOf(scenarioHeader(scenario)))
}

/** What an author who looks at a message asks for in place of what its seed says of it. */
export interface Asked {
  readonly isWrong?: boolean
  /** What goes wrong, in a script: of people one of its own. */
  readonly mistake?: Mistake
  /** Groups are made only where the message can have them. */
  readonly display?: Display
}

/**
 * Rebuilds an item from its id: the same pack, id and language give the same item bit for bit, on every machine.
 * Fails with `unknownItem` when the pack has no such scenario in that version. `asked` is for previews: no learner gets such.
 */
export const buildItem = (
  pack: Pack,
  id: ItemId,
  locale: Locale,
  asked: Asked = {},
): Result<BuiltItem, 'unknownItem'> => {
  const random = streamOf(id)
  const isSprungBySeed = isSprungBy(random)
  const isWrong = asked.isWrong ?? isSprungBySeed
  const staged = stagedOf(pack, id, locale, isWrong, asked.mistake)
  if (!staged) return err('unknownItem')
  const { scenario, displays, directory, facts, history } = staged

  const isSprung = isWrong && scenario.traps.length > 0
  const cast = castScenario(scenario, locale, random)
  const drawnDisplay = random.pick(displays)
  const display = asked.display ?? drawnDisplay
  const known = new Set(directory.map(({ domain }) => domain))
  const placed = placeRecipients(scenario, isSprung, { cast, known, random })
  const { message, say, roleOf } = writeMessage(scenario, cast, locale, history !== undefined)

  const recipients = placed.map(
    ({ field, name, address, shown, trap }): ItemRecipient => ({
      field,
      name,
      address,
      role: roleOf(shown),
      ...membersOf(scenario.people[trap?.replacedBy ?? shown]),
      ...(history && { contact: history(shown, trap !== null && trapShape(trap.kind) === 'domain') }),
    }),
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
  return ok({
    item,
    key,
    debrief: debriefOf({ facts, scenario, item, key, placed, say }),
    directory,
    meant: placed.map((one) => one.meant),
  })
}
