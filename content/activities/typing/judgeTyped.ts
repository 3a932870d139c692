import { distanceTo, slipOf } from '../../detector/slipOf.ts'
import { comparableAddress } from '../../mail/comparableAddress.ts'
import type { ErrorKindId } from '../../model/errorKind.ts'
import type { Entered, TypedDecision, TypedJudgement } from './typedDecision.ts'
import type { TypingItem, TypingPerson } from './typingItem.ts'

const isSame = (one: string, other: string): boolean => {
  const comparable = comparableAddress(one)
  return comparable !== undefined && comparable === comparableAddress(other)
}

/** The sides of an address as delivery compares them; what is no address has only one. */
const sidesOf = (address: string): readonly string[] => comparableAddress(address)?.split(/@(?=[^@]*$)/u) ?? [address]

/** What went wrong when an address was entered for somebody. */
const kindOf = (
  item: TypingItem,
  { address, by }: Entered,
  { name, address: meant }: TypingPerson,
): ErrorKindId | null => {
  if (item.pastTypo && isSame(item.pastTypo.address, address)) return item.pastTypo.kind
  const slip = slipOf(address, meant)
  const offer = item.offers.find((one) => isSame(one.address, address))
  // Somebody else whom the program offered, however like the address is: no key was mistyped.
  if (offer && offer.name !== name && by === 'picked') return 'autocomplete'
  if (slip) return slip.kind
  const [[local, domain], [meantLocal]] = [sidesOf(address), sidesOf(meant)]
  const isAtAnother = item.people.some((one) => sidesOf(one.address)[1] === domain)
  return local === meantLocal && isAtAnother ? 'wrongHouse' : null
}

/** Nearer than the right person at another organisation, further than any slip of letters. */
const colleagueApart = 2

/** Whether it was picked from what is offered and is somebody else of a person's organisation. */
const isColleague = (item: TypingItem, { address, by }: Entered, meant: TypingPerson): boolean =>
  by === 'picked' &&
  sidesOf(address)[1] === sidesOf(meant.address)[1] &&
  item.offers.some((one) => one.name !== meant.name && isSame(one.address, address))

/** How far an entered address is from a person's; one in another field is a little further. */
const distanceFrom = (item: TypingItem, one: Entered, person: number): number | undefined => {
  const meant = item.people[person]
  if (!meant) return undefined
  const isPastTypo = item.pastTypo?.person === person && isSame(item.pastTypo.address, one.address)
  const byLetters = isPastTypo ? 0 : distanceTo(one.address, meant.address)
  const distance = byLetters ?? (isColleague(item, one, meant) ? colleagueApart : undefined)
  return distance === undefined ? undefined : distance + (one.field === meant.field ? 0 : 0.5)
}

/** An entered address that may be a slip of a person's. Both are places. */
interface Near {
  readonly at: number
  readonly person: number
  readonly distance: number
}

/** Every pair of an entered address and a person that it may be a slip of, the nearest first. */
const nearPairs = (
  item: TypingItem,
  entered: readonly (readonly [number, Entered])[],
  people: readonly number[],
): Near[] =>
  entered
    .flatMap(([at, one]) =>
      people.flatMap((person): Near[] => {
        const distance = distanceFrom(item, one, person)
        return distance === undefined ? [] : [{ at, person, distance }]
      }),
    )
    .sort((a, b) => a.distance - b.distance || a.person - b.person || a.at - b.at)

/**
 * Judges what was typed against the card. An address is first somebody's by being right, in the right field before
 * another; then, of those that are nobody's, each is a slip of the nearest person whom no right address was entered for,
 * one for each. Addresses are compared as delivery does, without regard to case and script.
 */
export const judgeTyped = (item: TypingItem, { entered, struck }: TypedDecision): TypedJudgement => {
  const places = entered.map((_, at) => at)
  const ownerOf = new Map(item.people.map(({ address }, person) => [comparableAddress(address), person]))
  const owners = entered.map(({ address }) => ownerOf.get(comparableAddress(address) ?? ''))

  const rightBy = new Map<number, number>()
  for (const at of [...places.filter((at) => entered[at]?.field === item.people[owners[at] ?? -1]?.field), ...places]) {
    const person = owners[at]
    if (person !== undefined && !rightBy.has(person)) rightBy.set(person, at)
  }

  const slipBy = new Map<number, number>()
  const taken = new Set<number>()
  const unowned = [...entered.entries()].filter(([at]) => owners[at] === undefined)
  const missing = [...item.people.keys()].filter((person) => !rightBy.has(person))
  for (const { at, person } of nearPairs(item, unowned, missing)) {
    if (taken.has(at) || slipBy.has(person)) continue
    taken.add(at)
    slipBy.set(person, at)
  }

  const people = item.people.map((meant, person): TypedJudgement['people'][number] => {
    const at = rightBy.get(person) ?? slipBy.get(person)
    const one = at === undefined ? undefined : entered[at]
    if (at === undefined || !one) return { person, outcome: 'absent', entered: null, kind: null }
    if (!rightBy.has(person)) return { person, outcome: 'slip', entered: at, kind: kindOf(item, one, meant) }
    return { person, outcome: one.field === meant.field ? 'right' : 'wrongField', entered: at, kind: null }
  })
  const used = new Set(rightBy.values())
  const isForeign = ({ address }: Entered): boolean => !isSame(address, item.sender.address)
  return {
    people,
    repeats: places.filter((at) => owners[at] !== undefined && !used.has(at)),
    strays: unowned.flatMap(([at]) => (taken.has(at) ? [] : [at])),
    noticed: noticedIn(item, struck),
    leaked: unowned.some(([, one]) => isForeign(one)),
  }
}

/** The slips among what was taken out again before Send. */
const noticedIn = (item: TypingItem, struck: readonly Entered[]): TypedJudgement['noticed'] =>
  struck.flatMap((one, at): TypedJudgement['noticed'] => {
    if (item.people.some(({ address }) => isSame(address, one.address))) return []
    const [nearest] = nearPairs(item, [[0, one]], [...item.people.keys()])
    const meant = nearest && item.people[nearest.person]
    return meant ? [{ struck: at, address: one.address, meant: meant.address, kind: kindOf(item, one, meant) }] : []
  })
