import type { Locale } from '../basics/locale.ts'
import { type Random, randomFrom } from '../basics/random.ts'
import type { FilledName } from '../packs/fillIn.ts'
import { namesByCulture } from '../packs/names.ts'
import type { Culture, Person, Scenario } from '../packs/scenario.ts'

/** Somebody in an item: the name that the seed gave, and the right address. */
export interface CastMember {
  readonly name: FilledName
  readonly local: string
  readonly domain: string
}

/** A name as it stands in an address: lower case, without accents, spaces and apostrophes. */
export const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** How an organisation writes its people's addresses: always the same way at one domain, `j.harlow` or `jo.harlow`. */
export const localPart = (given: string, family: string, domain: string): string =>
  randomFrom(domain).below(2) === 0
    ? `${plain(given).slice(0, 1)}.${plain(family)}`
    : `${plain(given)}.${plain(family)}`

/** A name that is not taken yet; when a list runs out, names repeat rather than fail. */
const draw = (names: readonly string[], taken: Set<string>, random: Random): string => {
  const free = names.filter((name) => !taken.has(name))
  const name = random.pick(free.length > 0 ? free : names)
  taken.add(name)
  return name
}

/** The name of a person: drawn by seed, but for what it shares with somebody who was cast before. */
const nameOf = (
  culture: Culture,
  shares: string | undefined,
  cast: ReadonlyMap<string, CastMember>,
  taken: Set<string>,
  random: Random,
): FilledName => {
  const lists = namesByCulture[culture]
  const [key = '', part = 'full'] = shares?.split('.') ?? []
  const twin = cast.get(key)?.name
  if (twin && part === 'full') return twin
  const given = twin && part === 'given' ? twin.given : draw(lists.given, taken, random)
  const family = twin && part === 'family' ? twin.family : draw(lists.family, taken, random)
  return { full: `${given} ${family}`, given, family }
}

/** Two people of one address cannot be: the later one gets a 2. */
const freeLocal = (local: string, domain: string, cast: ReadonlyMap<string, CastMember>): string =>
  [...cast.values()].some((one) => one.local === local && one.domain === domain) ? `${local}2` : local

const castPerson = (
  person: Person,
  locale: Locale,
  cast: ReadonlyMap<string, CastMember>,
  taken: Set<string>,
  random: Random,
): CastMember => {
  const { culture, domain, local, shares } = person
  if (culture === undefined) {
    const name = person.name?.[locale] ?? ''
    return { name: { full: name, given: name, family: name }, local: local ?? '', domain }
  }
  if (person.given !== undefined && person.family !== undefined) {
    const full = person.name?.[locale] ?? `${person.given} ${person.family}`
    return { name: { full, given: person.given, family: person.family }, local: local ?? '', domain }
  }
  const name = nameOf(culture, shares, cast, taken, random)
  return { name, local: local ?? freeLocal(localPart(name.given, name.family, domain), domain, cast), domain }
}

/**
 * Another of somebody's organisation, by name and address as it writes them; every second has the same given name, as
 * people have who are mixed up. No name is one of `others` besides. Undefined for a role mailbox, which has no name of a
 * person, and when all names are taken.
 */
export const drawColleague = (
  { culture, domain }: Person,
  of: CastMember,
  others: readonly CastMember[],
  random: Random,
): CastMember | undefined => {
  if (culture === undefined) return undefined
  const lists = namesByCulture[culture]
  const free = (part: 'given' | 'family') =>
    lists[part].filter((name) => others.every((one) => one.name[part] !== name))
  const [givenFree, familyFree] = [free('given'), free('family')]
  if (givenFree.length === 0 || familyFree.length === 0) return undefined
  const given = random.below(2) === 0 ? of.name.given : random.pick(givenFree)
  const family = random.pick(familyFree)
  return { name: { full: `${given} ${family}`, given, family }, local: localPart(given, family, domain), domain }
}

/**
 * Gives everybody in a scenario a name and an address, in the order of `people`; no name occurs twice in an item unless
 * the author wants it to.
 */
export const castScenario = (scenario: Scenario, locale: Locale, random: Random): Map<string, CastMember> => {
  const taken = new Set<string>()
  const cast = new Map<string, CastMember>()
  for (const [key, person] of Object.entries(scenario.people)) {
    cast.set(key, castPerson(person, locale, cast, taken, random))
  }
  return cast
}
