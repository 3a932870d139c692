import { fillIn } from '../bank/fillIn.ts'
import type { Pack } from '../bank/pack.ts'
import type { Scenario } from '../bank/scenario.ts'
import type { Locale, LocalText } from '../locale.ts'
import { type Random, randomFrom } from '../random.ts'
import { err, ok, type Result } from '../result.ts'
import { castScenario } from './cast.ts'
import { debriefOf } from './debrief.ts'
import { displaysOf } from './displays.ts'
import { drawExternal } from './external.ts'
import { groupRecipients } from './groups.ts'
import type { Act, AnswerKey, Debrief, Display, Item, ItemId, ItemRecipient } from './item.ts'
import { readItemId } from './itemId.ts'
import { addressOf, memberOf, placeRecipients, wrongOf } from './stage.ts'

/** An item with what the learner does not see before deciding. */
export interface BuiltItem {
  readonly item: Item
  readonly key: AnswerKey
  readonly debrief: Debrief
}

/** What stands before the subject of an answer and of a message that is passed on. */
const subjectPrefix: Readonly<Record<Act, LocalText | null>> = {
  new: null,
  reply: { en: 'Re: ', fr: 'RE\u00a0: ' },
  replyAll: { en: 'Re: ', fr: 'RE\u00a0: ' },
  forward: { en: 'Fwd: ', fr: 'TR\u00a0: ' },
}

/** Where the thread stands. Only an answer is ever shown as part of a conversation. */
const drawThread = ({ act, quoted }: Scenario, random: Random): Item['thread'] =>
  quoted.length > 0 && (act === 'reply' || act === 'replyAll') ? random.pick(['below', 'above'] as const) : 'below'

/** The stream of an item's draws. The first draw decides whether the traps are sprung; all others follow. */
const streamOf = (id: ItemId): Random => randomFrom(id)

const drawSprung = (scenario: Scenario, random: Random): boolean => random.next() < 0.5 && scenario.traps.length > 0

/** Whether this scenario is a typo item with this id, without building it. */
export const isTypoItem = (scenario: Scenario, id: ItemId): boolean => drawSprung(scenario, streamOf(id))

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
  const { scenarioId, version } = readItemId(id)
  const scenario = pack.scenarios.find((one) => one.id === scenarioId && one.version === version)
  if (!scenario) return err('unknownItem')

  const random = streamOf(id)
  const isSprung = drawSprung(scenario, random)
  const cast = castScenario(scenario, locale, random)
  const display = random.pick(displaysOf(scenario))
  const placed = placeRecipients(scenario, isSprung, { cast, pack, random })
  const names = new Map([...cast].map(([key, member]) => [key, member.name]))
  const say = (text: LocalText): string => fillIn(text[locale], names)
  const roleOf = (key: string): string => {
    const role = scenario.people[key]?.role
    return role ? say(role) : ''
  }

  const recipients = placed.map(
    ({ field, name, address, shown }): ItemRecipient => ({ field, name, address, role: roleOf(shown) }),
  )
  const sender = memberOf(cast, scenario.sender)
  const prefix = subjectPrefix[scenario.act]
  const item: Item = {
    id,
    locale,
    setting: say(scenario.setting),
    sender: {
      name: sender.name.full,
      address: addressOf(sender),
      role: roleOf(scenario.sender),
      organisation: say(scenario.organisation),
    },
    recipients,
    act: scenario.act,
    subject: `${prefix ? prefix[locale] : ''}${say(scenario.subject)}`,
    body: scenario.body[locale].map((paragraph) => fillIn(paragraph, names)),
    quoted: scenario.quoted.map(({ from, when, text }) => ({
      name: memberOf(cast, from).name.full,
      when: say(when),
      text: say(text),
    })),
    thread: drawThread(scenario, random),
    attachments: scenario.attachments.map(({ name, note }) => ({ name: say(name), note: say(note) })),
    guidance: scenario.guidance.map(say),
    sensitivity: scenario.sensitivity,
    display,
    groups: display === 'grouped' ? groupRecipients(scenario, recipients, locale, random) : [],
    external: drawExternal(scenario, recipients, sender.domain, random),
    difficulty: scenario.difficulty.level,
  }
  const key: AnswerKey = { itemId: id, wrong: wrongOf(placed, cast) }
  return ok({ item, key, debrief: debriefOf({ pack, scenario, item, key, placed, say }) })
}
