import type { Locale, LocalText } from '../../basics/locale.ts'
import { randomFrom } from '../../basics/random.ts'
import { ruleById } from '../../detector/kinds.ts'
import type { ItemId } from '../../model/ids.ts'
import type { Trap } from '../../packs/scenario.ts'
import type { PeopleMistake, Script } from '../../packs/script/script.ts'
import type { ScriptText } from '../../packs/script/text.ts'
import { localPart, plain } from '../cast.ts'
import { cuesOf, type Evidence, mistakeCue } from './cues.ts'
import type { ContactHistory } from './history.ts'
import { type DomainMistake, type Mistake, recipientsOf } from './mistake.ts'
import type { Organisation } from './organisations.ts'
import type { DrawnPerson } from './people.ts'
import { inBoth, type Slots } from './say.ts'

/** What a mistake is written out from. */
export interface TrapStage {
  readonly id: ItemId
  readonly script: Script
  readonly locale: Locale
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly people: ReadonlyMap<string, DrawnPerson>
  readonly slots: Slots
  /** A text of the script with its slots filled in. */
  readonly say: (text: ScriptText) => LocalText
  /** What the program remembers of the wrong address of somebody. */
  readonly history: (key: string) => ContactHistory
}

/** Mailboxes of the public, under an ending that nobody can register in. */
const providers = [
  'webmail.example',
  'letterbox.example',
  'postbox.example',
  'mymail.example',
  'inbox.example',
] as const

const organisationOf = ({ script, organisations }: TrapStage, key: string): Organisation | undefined =>
  organisations.get(script.people[key]?.at ?? '')

/** What on the screen speaks for the right address of a victim, the best first. */
const evidenceFor = (
  victim: string,
  { victims, kind }: DomainMistake,
  { script, slots, history }: TrapStage,
): Evidence[] => {
  const isThere = (key: string) => script.people[key]?.at === script.people[victim]?.at
  const quoted = script.quoted.find(({ from }) => isThere(from))
  const colleague = [script.sender, ...recipientsOf(script)].find((key) => !victims.includes(key) && isThere(key))
  const nameOf = (key: string) => String(slots[key] ?? '')
  return [
    ...(quoted ? [{ sort: 'quoted', name: nameOf(quoted.from) } as const] : []),
    ...(colleague === undefined
      ? []
      : [{ sort: 'colleague', name: nameOf(colleague), isSender: colleague === script.sender } as const]),
    { sort: ruleById[kind].sort === 'ending' ? 'ending' : 'name' },
    ...(history(victim).times === 0 ? [{ sort: 'history' } as const] : []),
  ]
}

/** What a stranger would have read: as the mistake says it, else as the script does. */
const sayLeak = (own: ScriptText | undefined, { script, say }: TrapStage): LocalText => {
  const leak = own ?? script.leak
  return leak ? say(leak) : inBoth('')
}

const slipTraps = (mistake: DomainMistake, stage: TrapStage): Trap[] => {
  const { kind, victims, written } = mistake
  const organisation = organisationOf(stage, victims[0] ?? '')
  const slipped = {
    right: organisation?.domain ?? '',
    written,
    organisation: organisation?.forms[stage.locale].bare ?? '',
  }
  const leak = sayLeak(undefined, stage)
  return victims.map((victim) => {
    const cues = cuesOf(evidenceFor(victim, mistake, stage), slipped, stage.locale)
    const gaveAway = cues.map(({ head, text }) => ({ head: inBoth(head), text: inBoth(text) }))
    return { kind, recipients: [victim], written, gaveAway, leak }
  })
}

/** What stands before and after the @ of somebody's own mailbox. */
const ownMailbox = (key: string, { id, people }: TrapStage): Pick<Trap, 'written' | 'writtenLocal'> => {
  const random = randomFrom(`${id}/provider`)
  const name = people.get(key)?.name
  const [given, family] = [plain(name?.given ?? key), plain(name?.family ?? key)]
  const initialled = `${given}${family.slice(0, 1)}${10 + random.below(80)}`
  return {
    written: random.pick(providers),
    writtenLocal: random.pick([`${given}.${family}`, initialled, `${family}.${given}`]),
  }
}

/** What a mistake of people changes, in a trap's words. */
const changeOf = (mistake: PeopleMistake, stage: TrapStage): Omit<Trap, 'kind' | 'gaveAway' | 'leak'> => {
  if ('instead' in mistake) return { recipients: [mistake.who], replacedBy: mistake.instead }
  if ('adds' in mistake) return { recipients: mistake.adds }
  if ('unseen' in mistake) return { recipients: mistake.unseen }
  if (!('at' in mistake)) return { recipients: [mistake.who], ...ownMailbox(mistake.who, stage) }
  const written = stage.organisations.get(mistake.at)?.domain ?? ''
  const name = stage.people.get(mistake.who)?.name
  return {
    recipients: [mistake.who],
    written,
    ...(name && { writtenLocal: localPart(name.given, name.family, written) }),
  }
}

/** The traps that a mistake is, as a scenario has them: one, or one for each domain that was copied wrong. */
export const trapsOf = (mistake: Mistake, stage: TrapStage): Trap[] => {
  if ('victims' in mistake) return slipTraps(mistake, stage)
  const { say, locale } = stage
  const { head, text } = mistakeCue(mistake.kind, locale)
  const gaveAway = [{ head: inBoth(head), text: mistake.why ? say(mistake.why) : inBoth(text) }]
  return [{ kind: mistake.kind, ...changeOf(mistake, stage), gaveAway, leak: sayLeak(mistake.leak, stage) }]
}
