import type { FilledName } from '../bank/fillIn.ts'
import { namesByCulture } from '../bank/names.ts'
import type { Person, Scenario } from '../bank/scenario.ts'
import type { Locale } from '../locale.ts'
import { type Random, randomFrom } from '../random.ts'

/** Somebody in an item: the name that the seed gave, and the right address. */
export interface CastMember {
  readonly name: FilledName
  readonly local: string
  readonly domain: string
}

/** A name as it stands in an address: lower case, without accents, spaces and apostrophes. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** How an organisation writes its people's addresses: always the same way at one domain, `j.harlow` or `jo.harlow`. */
const localPart = (given: string, family: string, domain: string): string =>
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

const castPerson = (person: Person, locale: Locale, taken: Set<string>, random: Random): CastMember => {
  if (person.culture === undefined) {
    const name = person.name?.[locale] ?? ''
    return { name: { full: name, given: name, family: name }, local: person.local ?? '', domain: person.domain }
  }
  const lists = namesByCulture[person.culture]
  const given = draw(lists.given, taken, random)
  const family = draw(lists.family, taken, random)
  return {
    name: { full: `${given} ${family}`, given, family },
    local: person.local ?? localPart(given, family, person.domain),
    domain: person.domain,
  }
}

/** Gives everybody in a scenario a name and an address, in the order of `people`; no name occurs twice in an item. */
export const castScenario = (scenario: Scenario, locale: Locale, random: Random): Map<string, CastMember> => {
  const taken = new Set<string>()
  return new Map(
    Object.entries(scenario.people).map(([key, person]) => [key, castPerson(person, locale, taken, random)]),
  )
}
