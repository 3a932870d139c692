import { type Random, randomFrom } from '../../basics/random.ts'
import { recogniseSlip } from '../../detector/kinds.ts'
import { type Domain, readDomain } from '../../mail/domain.ts'
import { domainOf } from '../../mail/sides.ts'
import type { GuardQuestion, GuardReason } from '../../model/guard.ts'
import type { Item } from '../../model/item.ts'
import type { KnownDomain } from '../../packs/pack.ts'
import { isNameOf, namesGreeted } from './greeting.ts'
import { rememberedBy } from './memory.ts'

/** From how many people on a message goes to many. */
const manyFrom = 8

/**
 * Where there is cause, how often it asks. Set so that over the shipped packs it is silent on about a third of the
 * messages in which something is wrong, and asks on about a fifth of those in which all is right.
 */
const asksByReason: Readonly<Record<GuardReason, number>> = {
  misspelt: 0.98,
  greetingNamesAnother: 0.9,
  manyRecipients: 0.3,
  twoOutsideOrganisations: 0.06,
  firstContact: 0.22,
}

/** What the rule looks at: all of it is on the screen or in the organisation's address book. */
export type Guarded = Pick<Item, 'id' | 'sender' | 'recipients' | 'body' | 'quoted'>

/** A recipient's place with the domain of its address. */
interface At {
  readonly recipient: number
  readonly domain: Domain
  readonly isOutside: boolean
}

const ownerOf = ({ registrable, text }: Domain): string => registrable || text

/** The recipients whose address can be read. */
const placesOf = ({ sender, recipients }: Guarded): readonly At[] => {
  const home = readDomain(domainOf(sender.address))
  return recipients.flatMap(({ address }, recipient) => {
    const read = readDomain(domainOf(address))
    if (!read.ok) return []
    return [{ recipient, domain: read.value, isOutside: !home.ok || ownerOf(home.value) !== ownerOf(read.value) }]
  })
}

const of = ({ recipient, isOutside }: At) => ({ recipient, isOutside })

/** The first address of which the domain is nearly one that it takes for right, and is none of those. */
const misspelt = (item: Guarded, places: readonly At[], remembered: readonly string[]): GuardQuestion | undefined => {
  const seen = [item.sender, ...item.quoted].flatMap(({ address }) => (address ? [domainOf(address)] : []))
  const known = [...remembered, ...seen].flatMap((text) => {
    const read = readDomain(text)
    return read.ok ? [read.value] : []
  })
  const texts = new Set(known.map(({ text }) => text))
  for (const at of places) {
    if (texts.has(at.domain.text)) continue
    const near = known.find((one) => recogniseSlip(at.domain, one) !== undefined)
    if (near) return { reason: 'misspelt', ...of(at), known: near.text }
  }
  return undefined
}

/** The first in To whose name is not greeted, where somebody is greeted who gets nothing. */
const greetingNamesAnother = ({ body, recipients }: Guarded, places: readonly At[]): GuardQuestion | undefined => {
  const named = namesGreeted(body)
  const stranger = named.find((name) => !recipients.some((one) => isNameOf(name, one.name)))
  if (stranger === undefined) return undefined
  const at = places.find(({ recipient }) => {
    const { field, name } = recipients[recipient] ?? { field: 'bcc', name: '' }
    return field === 'to' && !named.some((one) => isNameOf(one, name))
  })
  return at && { reason: 'greetingNamesAnother', ...of(at), named: stranger }
}

/** The longest list that gets it; without one, somebody outside. */
const manyRecipients = ({ recipients }: Guarded, places: readonly At[], random: Random): GuardQuestion | undefined => {
  const sizeOf = ({ recipient }: At): number => recipients[recipient]?.members ?? 1
  const people = places.reduce((sum, at) => sum + sizeOf(at), 0)
  const outside = places.filter(({ isOutside }) => isOutside)
  const which = random.next()
  const [longest] = places.toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const at = longest && sizeOf(longest) > 1 ? longest : outside[Math.floor(which * outside.length)]
  return people < manyFrom || !at ? undefined : { reason: 'manyRecipients', ...of(at), people }
}

/** One of the organisation that has the fewest recipients; of two that have as many, of the one that comes last. */
const twoOutsideOrganisations = (places: readonly At[]): GuardQuestion | undefined => {
  const byOwner = new Map<string, At[]>()
  for (const at of places) {
    if (at.isOutside) byOwner.set(ownerOf(at.domain), [...(byOwner.get(ownerOf(at.domain)) ?? []), at])
  }
  const [fewest, other] = [...byOwner.values()].reverse().sort((a, b) => a.length - b.length)
  const [at, beside] = [fewest?.at(-1), other?.[0]]
  return at && beside && { reason: 'twoOutsideOrganisations', ...of(at), other: beside.domain.text }
}

/** One of the addresses that were never written to and have not written, outside if there is one. */
const firstContact = (item: Guarded, places: readonly At[], random: Random): GuardQuestion | undefined => {
  const which = random.next()
  const wrote = new Set(item.quoted.map(({ address }) => address))
  const fresh = places.filter(({ recipient }) => {
    const one = item.recipients[recipient]
    return one?.contact?.times === 0 && !wrote.has(one.address)
  })
  const outside = fresh.filter(({ isOutside }) => isOutside)
  const among = outside.length > 0 ? outside : fresh
  const at = among[Math.floor(which * among.length)]
  return at && { reason: 'firstContact', ...of(at) }
}

/**
 * What the mail check of the sender's organisation asks about an item, or null where it says nothing. It goes by the
 * message as it is shown and by the domains that the organisation knows (`directory`), never by what is wrong; chance is
 * its own (`<id>/guard`), so that the same item is always asked about in the same way. The first reason that there is
 * counts, the most telling first. That a domain is young it cannot say: nothing on an item knows its age.
 */
export const guardQuestion = (item: Guarded, directory: readonly KnownDomain[]): GuardQuestion | null => {
  const random = randomFrom(`${item.id}/guard`)
  const places = placesOf(item)
  const onMessage = new Set(places.map(({ domain }) => domain.text))
  const remembered = rememberedBy(directory, onMessage, randomFrom(`${item.id}/guard/memory`))
  const causes = [
    misspelt(item, places, remembered),
    greetingNamesAnother(item, places),
    manyRecipients(item, places, random),
    twoOutsideOrganisations(places),
    firstContact(item, places, random),
  ]
  const asks = causes.filter((cause) => {
    const draw = random.next()
    return cause !== undefined && draw < asksByReason[cause.reason]
  })
  return asks[0] ?? null
}
