import type { Random } from '../../basics/random.ts'
import { type CastMember, drawColleague } from '../../item/cast.ts'
import { addressOf, memberOf } from '../../item/stage.ts'
import type { Scenario } from '../../packs/scenario.ts'
import type { Carded, PastTypo } from './pastTypo.ts'
import type { Offer } from './typingItem.ts'

/** The most colleagues of people on the card that are remembered beside them. */
const mostColleagues = 3

const offerOf = (member: CastMember): Offer => ({ name: member.name.full, address: addressOf(member) })

/** Others of the organisations on the card: at least one where there is a person on it, at most three. */
const drawColleagues = (
  scenario: Scenario,
  cast: ReadonlyMap<string, CastMember>,
  card: readonly Carded[],
  random: Random,
): CastMember[] => {
  const drawn: CastMember[] = []
  const likes = random.shuffle(card).slice(0, 1 + random.below(mostColleagues))
  for (const { key } of likes) {
    const person = scenario.people[key]
    const colleague = person && drawColleague(person, memberOf(cast, key), [...cast.values(), ...drawn], random)
    if (colleague) drawn.push(colleague)
  }
  return drawn
}

/** What the offers of an item are drawn from. */
interface OfferStage {
  readonly scenario: Scenario
  readonly cast: ReadonlyMap<string, CastMember>
  readonly card: readonly Carded[]
  readonly typo: PastTypo | undefined
  readonly random: Random
}

/**
 * What the mail program remembers: everybody on the card, some of their colleagues, and the past typo, which stands
 * directly before the right address or, one time in three, in place of it.
 */
export const drawOffers = ({ scenario, cast, card, typo, random }: OfferStage): Offer[] => {
  const right = card.map(({ key }, person) => ({ person, offer: offerOf(memberOf(cast, key)) }))
  const colleagues = drawColleagues(scenario, cast, card, random)
    .map((one) => ({ person: null, offer: offerOf(one) }))
    .filter(({ offer }) => offer.address !== typo?.offer.address)
  const isReplaced = random.below(3) === 0
  return random.shuffle([...right, ...colleagues]).flatMap(({ person, offer }) => {
    if (!typo || typo.person !== person) return [offer]
    return isReplaced ? [typo.offer] : [typo.offer, offer]
  })
}
