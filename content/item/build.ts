import { fillIn } from '../bank/fillIn.ts'
import type { Pack } from '../bank/pack.ts'
import type { Scenario, Trap } from '../bank/scenario.ts'
import { wrongForms } from '../bank/wrongForms.ts'
import type { Locale, LocalText } from '../locale.ts'
import { readDomain } from '../mail/domain.ts'
import { type Random, randomFrom } from '../random.ts'
import { err, ok, type Result } from '../result.ts'
import { type CastMember, castScenario } from './cast.ts'
import { debriefOf } from './debrief.ts'
import type { AnswerKey, Debrief, Display, Field, Item, ItemId, ItemRecipient, WrongRecipient } from './item.ts'
import { readItemId } from './itemId.ts'

/** An item with what the learner does not see before deciding. */
export interface BuiltItem {
  readonly item: Item
  readonly key: AnswerKey
  readonly debrief: Debrief
}

/** The ways of showing an address at each difficulty, 1 to 5: the harder, the less of it is shown. */
const displaysByLevel: readonly (readonly Display[])[] = [
  ['full'],
  ['full', 'croppedMiddle'],
  ['full', 'croppedMiddle', 'nameOnly'],
  ['croppedMiddle', 'croppedEnd', 'nameOnly'],
  ['croppedEnd', 'nameOnly'],
]

/** The stream of an item's draws. The first draw decides whether the trap is sprung; all others follow. */
const streamOf = (id: ItemId): Random => randomFrom(id)

const drawSprung = (scenario: Scenario, random: Random): boolean => random.next() < 0.5 && scenario.trap !== undefined

/** Whether this scenario is a typo item with this id, without building it. */
export const isTypoItem = (scenario: Scenario, id: ItemId): boolean => drawSprung(scenario, streamOf(id))

const registrable = (domain: string): string => {
  const read = readDomain(domain)
  return read.ok ? read.value.registrable || read.value.text : domain
}

const springTrap = (trap: Trap, member: CastMember, pack: Pack, random: Random): CastMember => {
  const known = new Set(pack.directory.map((entry) => entry.domain))
  const domain = trap.written ?? random.pick(wrongForms(trap.kind, member.domain, known))
  return { ...member, domain, local: trap.writtenLocal ?? member.local }
}

const addressOf = (member: CastMember): string => `${member.local}@${member.domain}`

/**
 * Rebuilds an item from its id: the same pack, id and language give the same item bit for bit, on every machine.
 * Fails with `unknownItem` when the pack has no such scenario in that version.
 */
export const buildItem = (pack: Pack, id: ItemId, locale: Locale): Result<BuiltItem, 'unknownItem'> => {
  const { scenarioId, version } = readItemId(id)
  const scenario = pack.scenarios.find((one) => one.id === scenarioId && one.version === version)
  if (!scenario) return err('unknownItem')

  const random = streamOf(id)
  const sprung = drawSprung(scenario, random)
  const cast = castScenario(scenario, locale, random)
  const display = random.pick<Display>(displaysByLevel[scenario.difficulty.level - 1] ?? ['full'])
  const ordered: [Field, string][] = (['to', 'cc', 'bcc'] as const).flatMap((field) =>
    random.shuffle(scenario[field]).map((key): [Field, string] => [field, key]),
  )
  const names = new Map([...cast].map(([key, member]) => [key, member.name]))
  const say = (text: LocalText): string => fillIn(text[locale], names)
  const memberOf = (key: string): CastMember => {
    const member = cast.get(key)
    if (!member) throw new Error(`${id}: nobody has the key ${key}; the pack was not checked.`)
    return member
  }

  const trap = sprung ? scenario.trap : undefined
  const written = new Map(cast)
  if (trap) written.set(trap.recipient, springTrap(trap, memberOf(trap.recipient), pack, random))

  const recipients = ordered.map(([field, key]): ItemRecipient => {
    const member = written.get(key) ?? memberOf(key)
    const role = scenario.people[key]?.role
    return { field, name: member.name.full, address: addressOf(member), role: role ? say(role) : '' }
  })
  const wrong = ordered.flatMap(([, key], recipient): WrongRecipient[] => {
    const meant = memberOf(key)
    return trap && key === trap.recipient
      ? [{ recipient, kind: trap.kind, intended: meant.domain, meant: addressOf(meant) }]
      : []
  })

  const sender = memberOf(scenario.sender)
  const home = registrable(sender.domain)
  const senderRole = scenario.people[scenario.sender]?.role
  const item: Item = {
    id,
    locale,
    setting: say(scenario.setting),
    sender: {
      name: sender.name.full,
      address: addressOf(sender),
      role: senderRole ? say(senderRole) : '',
      organisation: say(scenario.organisation),
    },
    recipients,
    subject: say(scenario.subject),
    body: scenario.body[locale].map((paragraph) => fillIn(paragraph, names)),
    quoted: scenario.quoted
      ? {
          name: memberOf(scenario.quoted.from).name.full,
          when: say(scenario.quoted.when),
          text: say(scenario.quoted.text),
        }
      : null,
    attachments: scenario.attachments.map(({ name, note }) => ({ name: say(name), note: say(note) })),
    sensitivity: scenario.sensitivity,
    display,
    external: recipients.filter((one) => registrable(one.address.slice(one.address.lastIndexOf('@') + 1)) !== home)
      .length,
    difficulty: scenario.difficulty.level,
  }
  const key: AnswerKey = { itemId: id, wrong }
  const keys = ordered.map(([, personKey]) => personKey)
  return ok({ item, key, debrief: debriefOf({ pack, scenario, item, key, personKeys: keys, say }) })
}
