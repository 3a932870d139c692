import type { Random } from '../../basics/random.ts'
import { weightedOrder } from '../../basics/weightedOrder.ts'
import { isPublicSuffix, readDomain } from '../../mail/domain.ts'
import { type DomainKindId, domainKindIds } from '../../model/errorKind.ts'
import { endingOf } from '../../packs/ending.ts'
import type { PeopleMistake, Script } from '../../packs/script/script.ts'
import { wrongForms } from '../../packs/wrongForms.ts'
import type { Organisation } from './organisations.ts'

/** A domain that is written wrong, for one recipient or for colleagues who were copied from each other. */
export interface DomainMistake {
  readonly kind: DomainKindId
  readonly victims: readonly string[]
  readonly written: string
}

/** What goes wrong in a scenario that a seed made. */
export type Mistake = DomainMistake | PeopleMistake

/** How a pack has mistakes drawn. */
export interface Odds {
  readonly weights: KindWeights
  /** Where a script has mistakes of people, the share of what goes wrong that is of them, 0 to 1. */
  readonly peopleShare: number
}

/** How often each kind is drawn against the others, where it fits; 1 where nothing is said. */
export type KindWeights = Readonly<Partial<Record<DomainKindId, number | undefined>>>

/** Kinds that are rare in life, or that no reader can see but by asking the program. */
const usualWeights: KindWeights = { unicodeConfusable: 0.25, bitFlip: 0.3, glyphLookAlike: 1.5, suffixLetterLost: 1.5 }

/**
 * Of slips where a colleague stands beside, how many were made once and copied: a slip makes a domain unique by nature,
 * and a learner shall not go by that.
 */
const copiedShare = 0.6

/** Everybody in a field, in the order of the file. */
export const recipientsOf = ({ to, cc, bcc }: Pick<Script, 'to' | 'cc' | 'bcc'>): readonly string[] => [
  ...to,
  ...cc,
  ...bcc,
]

/** Whose domain may be written wrong. */
export const victimsOf = (script: Script): readonly string[] => {
  const { victims } = script.mistakes
  return victims === undefined ? recipientsOf(script) : recipientsOf(script).filter((key) => victims.includes(key))
}

/**
 * Names that we made up are longer than those of public bodies' endings. A slip within such an ending (`agouv.fr` for
 * `gouv.fr`), or what a stray dot leaves of one of our names, is a name that somebody may well have.
 */
const shortestInvented = 8

/**
 * Whether a wrong form may be shown: not as a name that could be somebody's. An address that nobody can register stays one, unless
 * its ending is what went wrong (`.mil` for `.ml`); then the name before it is ours, and looked up before each release.
 */
const isShowable = (right: string, form: string): boolean => {
  const read = readDomain(form)
  if (endingOf(form) !== 'open' || !read.ok || !isPublicSuffix(read.value.suffix)) return true
  if (endingOf(right) === 'reserved') return false
  return read.value.name.length >= shortestInvented
}

/**
 * The wrong domains that a slip of this kind may be, of an organisation's domain: none of a real one but those that the
 * stock of the players' own lists.
 */
export const formsOf = (
  kind: DomainKindId,
  { domain, stock }: Pick<Organisation, 'domain' | 'stock'>,
  known: ReadonlySet<string>,
): readonly string[] => {
  // A slip of a real name could be somebody's.
  if (stock.status === 'public') return []
  const forms = wrongForms(kind, domain, known)
  if (stock.status === 'own') return forms.filter((form) => stock.wrong?.includes(form))
  return forms.filter((form) => isShowable(domain, form))
}

/** The kinds that a wrong domain of a script may be of, if they fit. */
const kindsOf = (script: Script): readonly DomainKindId[] => script.mistakes.kinds ?? domainKindIds

const drawSlip = (
  script: Script,
  organisations: ReadonlyMap<string, Organisation>,
  weights: KindWeights,
  random: Random,
): DomainMistake | undefined => {
  const known = new Set([...organisations.values()].map(({ domain }) => domain))
  const orgOf = (key: string) => script.people[key]?.at ?? ''
  const kinds = kindsOf(script)
  const odds = kinds.map((kind) => weights[kind] ?? usualWeights[kind] ?? 1)
  for (const victim of random.shuffle(victimsOf(script))) {
    const home = organisations.get(orgOf(victim))
    if (home === undefined || home.stock.status === 'public') continue
    // The first that fits is drawn in proportion to its weight among those that fit.
    const kind = weightedOrder(kinds, odds, random).find((one) => formsOf(one, home, known).length > 0)
    if (kind === undefined) continue
    const written = random.pick(formsOf(kind, home, known))
    const colleagues = victimsOf(script).filter((key) => key !== victim && orgOf(key) === orgOf(victim))
    const isCopied = random.next() < copiedShare && colleagues.length > 0
    return { kind, victims: isCopied ? [victim, random.pick(colleagues)] : [victim], written }
  }
  return undefined
}

/**
 * Whether whoever stands there wrongly is at the sender's own organisation. Such mistakes are drawn more often than others: a slip
 * never leaves the own domain in sight, and it would be safe to trust.
 */
const staysInside = ({ people, sender }: Script, mistake: PeopleMistake): boolean => {
  const home = people[sender]?.at
  if ('instead' in mistake) return people[mistake.instead]?.at === home
  if ('adds' in mistake) return mistake.adds.some((key) => people[key]?.at === home)
  return 'at' in mistake && mistake.at === home
}

const insideWeight = 5

/**
 * What goes wrong with this draw: by the pack's share a domain, where the author has set up mistakes of people as well.
 * Undefined for a script in which nothing can. Without `withSlip` a domain that would go wrong is not worked out, which takes most
 * of the time: for an item that is built right.
 */
export const drawMistake = (
  script: Script,
  organisations: ReadonlyMap<string, Organisation>,
  { weights, peopleShare }: Odds,
  random: Random,
  withSlip = true,
): Mistake | undefined => {
  const { people } = script.mistakes
  const isOfPeople = people.length > 0 && random.next() < peopleShare
  if (!isOfPeople && !withSlip) return undefined
  const slip = isOfPeople ? undefined : drawSlip(script, organisations, weights, random)
  if (slip) return slip
  if (people.length === 0) return undefined
  const weighed = people.flatMap((one) =>
    Array.from({ length: staysInside(script, one) ? insideWeight : 1 }, () => one),
  )
  return random.pick(weighed)
}
