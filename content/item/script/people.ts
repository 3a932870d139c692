import type { Random } from '../../basics/random.ts'
import type { FilledName } from '../../packs/fillIn.ts'
import { peopleNames } from '../../packs/script/names.ts'
import type { Script } from '../../packs/script/script.ts'
import type { Organisation } from './organisations.ts'

/** A person's sex, by which a text agrees with the name. */
export type Sex = 'f' | 'm'

/** Somebody whom a seed named; a role mailbox has a sex too, which no text asks for. */
export interface DrawnPerson {
  readonly sex: Sex
  /** Null for a role mailbox. */
  readonly name: FilledName | null
  /** How many people get what is sent to a list; null for whoever is none. */
  readonly members: number | null
}

/** A name that nobody has yet; when a list runs out, names repeat rather than fail. */
const drawFree = (names: readonly string[], taken: Set<string>, random: Random): string => {
  const free = names.filter((name) => !taken.has(name))
  const name = random.pick(free.length > 0 ? free : names)
  taken.add(name)
  return name
}

/** Gives everybody in a script a sex and a name, in the order of `people`; none comes twice but where the author shares it. */
export const drawPeople = (
  script: Script,
  organisations: ReadonlyMap<string, Organisation>,
  random: Random,
): ReadonlyMap<string, DrawnPerson> => {
  const taken = new Set<string>()
  const drawn = new Map<string, DrawnPerson>()
  for (const [key, { at, mailbox, shares, members }] of Object.entries(script.people)) {
    const [twinKey = '', part = 'full'] = shares?.split('.') ?? []
    const twin = drawn.get(twinKey)
    const sex = twin && part !== 'family' ? twin.sex : random.pick(['f', 'm'] as const)
    const culture = organisations.get(at)?.stock.culture
    if (mailbox !== undefined || culture === undefined) {
      const [least = 0, most = 0] = members ?? []
      drawn.set(key, { sex, name: null, members: members ? least + random.below(most - least + 1) : null })
      continue
    }
    const lists = peopleNames[culture]
    const given = twin?.name && part !== 'family' ? twin.name.given : drawFree(lists[sex], taken, random)
    const family = twin?.name && part !== 'given' ? twin.name.family : drawFree(lists.family, taken, random)
    drawn.set(key, { sex, name: { full: `${given} ${family}`, given, family }, members: null })
  }
  return drawn
}
