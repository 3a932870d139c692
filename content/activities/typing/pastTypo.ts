import type { Random } from '../../basics/random.ts'
import { ruleById } from '../../detector/kinds.ts'
import { wrongLocals } from '../../detector/slipOf.ts'
import type { CastMember } from '../../item/cast.ts'
import { addressOf, memberOf, placeWrong } from '../../item/stage.ts'
import { comparableAddress } from '../../mail/comparableAddress.ts'
import { type DomainKindId, domainKindIds, type ErrorKindId } from '../../model/errorKind.ts'
import type { Field } from '../../model/item.ts'
import { endingOf } from '../../packs/ending.ts'
import type { KnownDomain } from '../../packs/pack.ts'
import type { Scenario } from '../../packs/scenario.ts'
import { trapShape } from '../../packs/trapShape.ts'
import { wrongForms } from '../../packs/wrongForms.ts'
import type { Offer } from './typingItem.ts'

/** What fingers and memory do to a domain as somebody types it. */
const typedKinds: readonly DomainKindId[] = domainKindIds.filter((kind) => ruleById[kind].isTyped)

/** Somebody on the card, by key in `people` of the scenario. */
export interface Carded {
  readonly field: Field
  readonly key: string
}

/** An address that once went wrong and that the mail program remembers since. */
export interface PastTypo {
  readonly offer: Offer
  /** Place on the card of whoever was meant. */
  readonly person: number
  readonly kind: ErrorKindId
}

/** What an item is drawn from. */
export interface TypingStage {
  /** The domains that the message's organisations know. */
  readonly directory: readonly KnownDomain[]
  readonly scenario: Scenario
  readonly cast: ReadonlyMap<string, CastMember>
  readonly card: readonly Carded[]
  readonly random: Random
}

/** Whether an address is the right one of anybody on the card. */
const isRight = (cast: TypingStage['cast'], card: TypingStage['card'], address: string): boolean =>
  card.some(({ key }) => comparableAddress(addressOf(memberOf(cast, key))) === comparableAddress(address))

/** What the scenario's own traps make of somebody on the card. */
const trapped = ({ directory, scenario, cast, card, random }: TypingStage): PastTypo[] => {
  const known = new Set(directory.map(({ domain }) => domain))
  return card.flatMap(({ field, key }, person) =>
    scenario.traps.flatMap((trap): PastTypo[] => {
      const shape = trapShape(trap.kind)
      if (!trap.recipients.includes(key) || (shape !== 'domain' && shape !== 'address')) return []
      const { name, address } = placeWrong(field, key, trap, { cast, known, random })
      // A wrong person may be a right one too, in another field.
      return isRight(cast, card, address) ? [] : [{ offer: { name, address }, person, kind: trap.kind }]
    }),
  )
}

/** A wrong form of one side of somebody's address, by a kind of the seed's; undefined where no kind makes one. */
const drawForm = (
  { name, local, domain }: CastMember,
  formsOf: (kind: DomainKindId) => readonly { readonly local: string; readonly domain: string }[],
  random: Random,
): Pick<PastTypo, 'offer' | 'kind'> | undefined => {
  for (const kind of random.shuffle(typedKinds)) {
    const forms = formsOf(kind).filter((form) => form.local !== local || form.domain !== domain)
    if (forms.length > 0) return { offer: { name: name.full, address: addressOf(random.pick(forms)) }, kind }
  }
  return undefined
}

/**
 * What an error kind makes of somebody's address. Of the domain only where it is an invented one, and only what nobody
 * can register: the pack accounts for the wrong domains of its traps, not for these. Else, and one time in three, of the
 * part before the @.
 */
const made = ({ directory, cast, card, random }: TypingStage): PastTypo | undefined => {
  const known = new Set(directory.map(({ domain }) => domain))
  const person = random.below(card.length)
  const member = memberOf(cast, card[person]?.key ?? '')
  const { local, domain } = member
  const isReal = directory.some((one) => one.domain === domain && one.status === 'public')
  const ofDomain = (kind: DomainKindId) =>
    wrongForms(kind, domain, known)
      .filter((form) => endingOf(form) !== 'open')
      .map((form) => ({ local, domain: form }))
  const ofLocal = (kind: DomainKindId) => wrongLocals(kind, local).map((form) => ({ local: form, domain }))
  const isOfDomain = random.below(3) > 0 && !isReal
  const form = (isOfDomain ? drawForm(member, ofDomain, random) : undefined) ?? drawForm(member, ofLocal, random)
  return form && !isRight(cast, card, form.offer.address) ? { ...form, person } : undefined
}

/**
 * The past typo of an item, by seed: none in one of four; else of a trap of the scenario's, or made by an error kind.
 * Whose it is says nothing of who is hard to type.
 */
export const drawPastTypo = (stage: TypingStage): PastTypo | undefined => {
  const { random } = stage
  const [isNone, isMade] = [random.below(4) === 0, random.below(3) === 0]
  if (isNone) return undefined
  const ofTraps = trapped(stage)
  return isMade || ofTraps.length === 0 ? made(stage) : random.pick(ofTraps)
}
