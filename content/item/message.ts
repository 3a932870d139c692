import type { Locale, LocalText } from '../basics/locale.ts'
import type { Act, Item } from '../model/item.ts'
import { fillIn } from '../packs/fillIn.ts'
import type { Scenario } from '../packs/scenario.ts'
import type { CastMember } from './cast.ts'
import { addressOf, memberOf } from './stage.ts'

/** What stands before the subject of an answer and of a message that is passed on. */
const subjectPrefix: Readonly<Record<Act, LocalText | null>> = {
  new: null,
  reply: { en: 'Re: ', fr: 'RE\u00a0: ' },
  replyAll: { en: 'Re: ', fr: 'RE\u00a0: ' },
  forward: { en: 'Fwd: ', fr: 'TR\u00a0: ' },
}

/** What a message says, whoever it goes to. */
type MessageTexts = Pick<Item, 'setting' | 'sender' | 'subject' | 'body' | 'quoted' | 'attachments' | 'sensitivity'>

/** A scenario in one language with its people's names filled in. */
export interface Written {
  readonly message: MessageTexts
  /** A text of the scenario. */
  say(text: LocalText): string
  /** What somebody is in the message's setting. */
  roleOf(key: string): string
}

/**
 * Writes a scenario out in a language, with the names of its cast. `withAddresses`: whether the headers of the thread
 * show where its messages came from.
 */
export const writeMessage = (
  scenario: Scenario,
  cast: ReadonlyMap<string, CastMember>,
  locale: Locale,
  withAddresses = false,
): Written => {
  const names = new Map([...cast].map(([key, member]) => [key, member.name]))
  const say = (text: LocalText): string => fillIn(text[locale], names)
  const roleOf = (key: string): string => {
    const role = scenario.people[key]?.role
    return role ? say(role) : ''
  }
  const sender = memberOf(cast, scenario.sender)
  const prefix = subjectPrefix[scenario.act]
  const message: MessageTexts = {
    setting: say(scenario.setting),
    sender: {
      name: sender.name.full,
      address: addressOf(sender),
      role: roleOf(scenario.sender),
      organisation: say(scenario.organisation),
    },
    subject: `${prefix ? prefix[locale] : ''}${say(scenario.subject)}`,
    body: scenario.body[locale].map((paragraph) => fillIn(paragraph, names)),
    quoted: scenario.quoted.map(({ from, when, text }) => ({
      name: memberOf(cast, from).name.full,
      ...(withAddresses && { address: addressOf(memberOf(cast, from)) }),
      when: say(when),
      text: say(text),
    })),
    attachments: scenario.attachments.map(({ name, note }) => ({ name: say(name), note: say(note) })),
    sensitivity: scenario.sensitivity,
  }
  return { message, say, roleOf }
}
