import type { Random } from '../basics/random.ts'
import { authoredKindById, isDomainKind } from '../detector/kinds.ts'
import { readDomain, toUnicode } from '../mail/domain.ts'
import type { Field, WrongRecipient } from '../model/item.ts'
import { fieldsOf } from '../packs/fields.ts'
import type { Scenario, Trap } from '../packs/scenario.ts'
import { trapShape } from '../packs/trapShape.ts'
import { wrongForms } from '../packs/wrongForms.ts'
import type { CastMember } from './cast.ts'

/** A recipient as it will be shown: where, who was meant, what is written, and the trap that made it wrong. */
export interface Placed {
  readonly field: Field
  /** Key in `people` of whoever was meant to stand there. */
  readonly meant: string
  /** Key in `people` of whoever does. */
  readonly shown: string
  readonly name: string
  readonly address: string
  readonly trap: Trap | null
}

/** What a recipient is staged from. */
interface Stage {
  readonly cast: ReadonlyMap<string, CastMember>
  /** The domains that the message's organisations know. */
  readonly known: ReadonlySet<string>
  readonly random: Random
}

/** An address as a mail program shows it: a domain of other letters in those, as far as that is safe to show. */
export const addressOf = ({ local, domain }: Pick<CastMember, 'local' | 'domain'>): string => {
  const read = readDomain(domain)
  return `${local}@${read.ok ? toUnicode(read.value) : domain}`
}

/** Somebody of the cast. A key that nobody has is a bug here: such packs are refused. */
export const memberOf = (cast: ReadonlyMap<string, CastMember>, key: string): CastMember => {
  const member = cast.get(key)
  if (!member) throw new Error(`Nobody has the key ${key}; the pack was not checked.`)
  return member
}

/** Whoever stands in a field in place of somebody whom a sprung trap is about, or with a wrong address. */
export const placeWrong = (field: Field, key: string, trap: Trap, { cast, known, random }: Stage): Placed => {
  const meant = memberOf(cast, key)
  if (trap.replacedBy !== undefined) {
    const other = memberOf(cast, trap.replacedBy)
    // Under the right name only the address is another's; else it is the other person, name and all.
    const shown = !isDomainKind(trap.kind) && authoredKindById[trap.kind].keepsName ? key : trap.replacedBy
    return { field, meant: key, shown, name: memberOf(cast, shown).name.full, address: addressOf(other), trap }
  }
  const made = trapShape(trap.kind) === 'domain' ? wrongForms(trap.kind, meant.domain, known) : [meant.domain]
  const domain = trap.written ?? random.pick(made)
  const address = addressOf({ local: trap.writtenLocal ?? meant.local, domain })
  return { field, meant: key, shown: key, name: meant.name.full, address, trap }
}

/** Everybody who the message is addressed to, each field in an order of the seed, with the traps sprung or not. */
export const placeRecipients = (scenario: Scenario, isSprung: boolean, stage: Stage): Placed[] => {
  const fields = fieldsOf(scenario, isSprung)
  const trapByKey = new Map(
    isSprung ? scenario.traps.flatMap((trap) => trap.recipients.map((key) => [key, trap] as const)) : [],
  )
  return (['to', 'cc', 'bcc'] as const).flatMap((field) =>
    stage.random.shuffle(fields[field]).map((key): Placed => {
      const trap = trapByKey.get(key)
      if (trap) return placeWrong(field, key, trap, stage)
      const member = memberOf(stage.cast, key)
      return { field, meant: key, shown: key, name: member.name.full, address: addressOf(member), trap: null }
    }),
  )
}

/** What is wrong with the recipients, by their places. */
export const wrongOf = (placed: readonly Placed[], cast: ReadonlyMap<string, CastMember>): WrongRecipient[] =>
  placed.flatMap(({ meant, trap }, recipient): WrongRecipient[] => {
    if (!trap) return []
    const { local, domain } = memberOf(cast, meant)
    const shape = trapShape(trap.kind)
    const isNobodys = trap.replacedBy === undefined && (shape === 'presence' || shape === 'view')
    return [{ recipient, kind: trap.kind, intended: domain, meant: isNobodys ? null : addressOf({ local, domain }) }]
  })
