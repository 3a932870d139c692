import { endingOf } from '../bank/ending.ts'
import type { Pack } from '../bank/pack.ts'
import type { Scenario } from '../bank/scenario.ts'
import { trapShape } from '../bank/trapShape.ts'
import { wrongForms } from '../bank/wrongForms.ts'
import type { DomainKindId, ErrorKindId } from '../detector/kind.ts'
import type { CastMember } from '../item/cast.ts'
import type { Field } from '../item/item.ts'
import { addressOf, memberOf, placeWrong } from '../item/stage.ts'
import { comparableAddress } from '../mail/comparableAddress.ts'
import type { Random } from '../random.ts'
import type { Offer } from './typingItem.ts'

/** What fingers and memory do to a domain as somebody types it. */
const typedKinds: readonly DomainKindId[] = [
  'suffixLetterLost',
  'suffixMistyped',
  'dotLost',
  'dotMisplaced',
  'hyphenMoved',
  'singularPlural',
  'letterDoubled',
  'lettersTransposed',
  'letterOmitted',
  'letterInserted',
  'neighbouringKey',
  'soundsAlike',
]

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
  readonly pack: Pack
  readonly scenario: Scenario
  readonly cast: ReadonlyMap<string, CastMember>
  readonly card: readonly Carded[]
  readonly random: Random
}

/** What the scenario's own traps make of somebody on the card. */
const trapped = ({ pack, scenario, cast, card, random }: TypingStage): PastTypo[] => {
  const right = new Set(card.map(({ key }) => comparableAddress(addressOf(memberOf(cast, key)))))
  return card.flatMap(({ field, key }, person) =>
    scenario.traps.flatMap((trap): PastTypo[] => {
      const shape = trapShape(trap.kind)
      if (!trap.recipients.includes(key) || (shape !== 'domain' && shape !== 'address')) return []
      const { name, address } = placeWrong(field, key, trap, { cast, pack, random })
      // A wrong person may be a right one too, in another field.
      return right.has(comparableAddress(address)) ? [] : [{ offer: { name, address }, person, kind: trap.kind }]
    }),
  )
}

/**
 * What an error kind makes of somebody's domain. Only of invented domains, and only such as nobody can register: the
 * pack accounts for the wrong domains of its traps, not for these.
 */
const made = ({ pack, cast, card, random }: TypingStage): PastTypo[] => {
  const known = new Set(pack.directory.map(({ domain }) => domain))
  const real = new Set(pack.directory.flatMap(({ domain, status }) => (status === 'public' ? [domain] : [])))
  const kinds = random.shuffle(typedKinds)
  for (const [person, { key }] of random.shuffle([...card.entries()])) {
    const { name, local, domain } = memberOf(cast, key)
    if (real.has(domain)) continue
    for (const kind of kinds) {
      const forms = wrongForms(kind, domain, known).filter((form) => endingOf(form) !== 'open')
      if (forms.length === 0) continue
      return [{ offer: { name: name.full, address: addressOf({ local, domain: random.pick(forms) }) }, person, kind }]
    }
  }
  return []
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
  const choice = isMade || ofTraps.length === 0 ? made(stage) : ofTraps
  return choice.length > 0 ? random.pick(choice) : undefined
}
