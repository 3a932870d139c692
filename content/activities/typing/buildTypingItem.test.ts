import { expect, test } from 'vitest'
import { comparableAddress } from '../../mail/comparableAddress.ts'
import { readDomain } from '../../mail/domain.ts'
import { itemIdOf } from '../../model/itemId.ts'
import { endingOf } from '../../packs/ending.ts'
import { shippedPacks } from '../../packs/shipped/shippedPacks.ts'
import { wrongForms } from '../../packs/wrongForms.ts'
import { both, colleague, specimen, specimenPack, trap } from '../../specimens/packs.ts'
import { asOnCard } from '../../specimens/typing.ts'
import { buildTypingItem, isTypable } from './buildTypingItem.ts'
import { judgeTyped } from './judgeTyped.ts'

const domainOf = (address: string): string => {
  const domain = readDomain(address.slice(address.lastIndexOf('@') + 1))
  return domain.ok ? domain.value.text : ''
}

/** Every shipped scenario that can be typed, with seven seeds, in both languages. */
const built = shippedPacks().flatMap((pack) => {
  const known = new Set(pack.directory.map(({ domain }) => domain))
  return pack.scenarios.filter(isTypable).flatMap((scenario) =>
    [0, 1, 2, 3, 4, 5, 6].map((seed) => {
      const id = itemIdOf(scenario, seed)
      const [item, french] = [buildTypingItem(pack, id, 'en'), buildTypingItem(pack, id, 'fr')]
      if (!item.ok || !french.ok) return expect.unreachable(`There is no ${id}.`)
      return { pack, known, scenario, id, item: item.value, french: french.value }
    }),
  )
})

test('the same id gives the same item, and French has the same people, offers and lists', () => {
  for (const { pack, id, item, french } of built) {
    expect(buildTypingItem(pack, id, 'en')).toEqual({ ok: true, value: item })
    expect(french.people.map(({ address }) => address)).toEqual(item.people.map(({ address }) => address))
    expect(french.offers.map(({ address }) => address)).toEqual(item.offers.map(({ address }) => address))
    expect(french.pastTypo).toEqual(item.pastTypo)
    expect(french.subject).not.toBe(item.subject)
  }
})

test('everybody on a card has an own right address, and whoever types the card is right', () => {
  for (const { known, item } of built) {
    const addresses = item.people.map(({ address }) => comparableAddress(address))
    expect(new Set(addresses)).toHaveProperty('size', addresses.length)
    expect(item.people.every(({ address }) => known.has(domainOf(address)))).toBe(true)
    const decision = { entered: asOnCard(item), struck: [], forgotten: [] }
    const { people, strays, repeats, leaked } = judgeTyped(item, decision)
    expect(people.every(({ outcome }) => outcome === 'right')).toBe(true)
    expect({ strays, repeats, leaked }).toEqual({ strays: [], repeats: [], leaked: false })
  }
})

test('what is remembered wrong stands directly before the right address or in place of it, and whoever takes it slips', () => {
  let [none, before, instead] = [0, 0, 0]
  for (const { item } of built) {
    const { pastTypo, offers, people } = item
    if (!pastTypo) {
      none += 1
      continue
    }
    const at = offers.findIndex(({ address }) => address === pastTypo.address)
    const meant = people[pastTypo.person]?.address
    const hasRight = offers.some(({ address }) => address === meant)
    expect(offers[at + 1]?.address === meant).toBe(hasRight)
    before += hasRight ? 1 : 0
    instead += hasRight ? 0 : 1
    const entered = asOnCard(item).with(pastTypo.person, {
      field: people[pastTypo.person]?.field ?? 'to',
      address: pastTypo.address,
      by: 'picked',
    })
    const judged = judgeTyped(item, { entered, struck: [], forgotten: [] })
    expect(judged.people[pastTypo.person]).toMatchObject({ outcome: 'slip', kind: pastTypo.kind })
    expect(judged.leaked).toBe(true)
  }
  expect(none / built.length).toBeCloseTo(0.25, 1)
  expect(instead / (before + instead)).toBeCloseTo(1 / 3, 1)
})

test('everybody on a card but the one with the past typo is offered rightly, and no other offer is a right address', () => {
  for (const { item } of built) {
    const right = item.people.map(({ address }) => address)
    const offered = item.offers.map(({ address }) => address)
    const missing = right.filter((address) => !offered.includes(address))
    expect(missing.every((address) => address === item.people[item.pastTypo?.person ?? -1]?.address)).toBe(true)
    expect(new Set(offered).size).toBe(offered.length)
  }
})

test('no wrong address is at a domain that could be somebody’s: the pack accounts for it, or nobody can register it', () => {
  for (const { pack, known, scenario, item } of built) {
    const ofTraps = scenario.traps.flatMap(({ kind, written, recipients: [key = ''] }) => [
      written ?? '',
      ...wrongForms(kind, scenario.people[key]?.domain ?? '', known),
    ])
    const accounted = new Set([...known, ...pack.outside, ...ofTraps])
    for (const { address } of item.offers) {
      const domain = domainOf(address)
      expect(accounted.has(domain) || endingOf(domain) !== 'open', address).toBe(true)
    }
  }
})

test('a list has all people of its field, at least two, and at most the past typo wrong', () => {
  const lists = built.flatMap(({ item }) => item.lists.map((list) => ({ item, list })))
  let spoiled = 0
  for (const { item, list } of lists) {
    const right = item.people.filter(({ field }) => field === list.field).map(({ address }) => address)
    const wrong = list.members.filter(({ address }) => !right.includes(address))
    expect(list.members).toHaveLength(right.length)
    expect(right.length).toBeGreaterThan(1)
    expect(list.name).not.toBe('')
    expect(wrong.every(({ address }) => address === item.pastTypo?.address)).toBe(true)
    spoiled += wrong.length
  }
  expect(spoiled).toBeGreaterThan(0)
  expect(spoiled).toBeLessThan(lists.length / 2)
})

test('an answer, a crowd and a message in which Bcc was due are not typed', () => {
  const crowd = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => [key, colleague('harrow-mills.example')]),
  )
  const people = { me: { culture: 'uk', domain: 'corrie-vane.example', role: both('Solicitor') }, ...crowd }
  const body = { en: ['Hello.'], fr: ['Bonjour.'] }
  const ids = ['answer', 'crowd', 'unseen', 'fine']
  const pack = specimenPack([
    specimen({ id: 'answer', act: 'reply', quoted: [{ from: 'client', when: both('Monday'), text: both('And?') }] }),
    specimen({ id: 'crowd', people, to: Object.keys(crowd), body }),
    specimen({
      id: 'unseen',
      people,
      to: ['a', 'b', 'c'],
      body,
      traps: [trap({ kind: 'bccDue', recipients: ['b', 'c'] })],
    }),
    specimen({ id: 'fine' }),
  ])
  const typable = pack.scenarios.filter((scenario) => buildTypingItem(pack, itemIdOf(scenario, 1), 'en').ok)
  expect(pack.scenarios.map(({ id }) => id)).toEqual(ids)
  expect(typable.map(({ id }) => id)).toEqual(['fine'])
  const [fine = expect.unreachable()] = typable
  expect(buildTypingItem(pack, itemIdOf({ ...fine, version: 2 }, 1), 'en')).toEqual({ ok: false, error: 'unknownItem' })
})
