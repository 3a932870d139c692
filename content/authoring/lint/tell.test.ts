import { expect, test } from 'vitest'
import { colleague, specimen, specimenPack, trap } from '../../specimens/packs.ts'
import { trainLogistic } from './logistic.ts'
import { tellTest } from './tell.ts'

const words = 'abbey brook cedar delta ember fjord grove haven islet jetty knoll lodge manor north orbit pines'.split(
  ' ',
)
/** Names of houses that only this scenario writes to, of all lengths. */
const housesOf = (at: number, count: number): string[] =>
  Array.from({ length: count }, (_, place) => {
    const [first, last] = [words[at % 16], words[(at * 3 + place * 5 + Math.floor(at / 16)) % 16]]
    return `${first}${'-on-sea'.slice(0, 1 + ((at * 5 + place * 3) % 7))}${place}-${last}.example`.replace('--', '-')
  })

/** A message to one person of each house, or to two people of each. */
const message = (at: number, houses: readonly string[], isPaired: boolean, isTrap: boolean): object => {
  const people: Record<string, object> = {}
  houses.forEach((domain, place) => {
    people[`one${place}`] = colleague(domain)
    if (isPaired) people[`two${place}`] = colleague(domain)
  })
  const traps = isTrap ? [trap({ kind: 'letterOmitted', recipients: ['one0'] })] : []
  const me = { culture: 'uk', domain: 'corrie-vane.example', role: { en: 'A', fr: 'B' } }
  const body = { en: ['Here it is.'], fr: ['La voici.'] }
  return specimen({ id: `s${at}`, people: { me, ...people }, to: Object.keys(people), body, traps })
}

/** Sixteen traps and sixteen decoys of one make. */
const packOf = (count: number, isPaired: boolean) => {
  const all = Array.from({ length: 32 }, (_, at) => ({ at, houses: housesOf(at, count) }))
  const domains = new Set(['corrie-vane.example', ...all.flatMap((one) => one.houses)])
  const directory = [...domains].map((domain) => ({ domain, name: domain, status: 'reserved' as const, weight: 1 }))
  return specimenPack(
    all.map(({ at, houses }) => message(at, houses, isPaired, at < 16)),
    { directory },
  )
}

test('where only wrong messages have somebody alone with a domain, the odd one out is named as the tell', () => {
  const tell = tellTest(packOf(2, true))
  expect(tell?.message.accuracy).toBeGreaterThan(0.9)
  expect(tell?.recipient.accuracy).toBeGreaterThan(0.8)
  expect(tell?.recipient.telling[0]?.feature).toMatch(/^odd one out: by its domain/)
})

test('where everybody has a house of their own, right or wrong, looks alone tell nothing', () => {
  const tell = tellTest(packOf(3, false))
  expect(tell?.message.accuracy).toBeLessThan(0.6)
  expect(tell?.recipient.accuracy).toBeLessThan(0.6)
  expect(tell?.message.without).toBeNull()
})

test('a pack of a handful of scenarios is not put to the test', () => {
  expect(tellTest(specimenPack([specimen()]))).toBeNull()
})

test('the classifier learns what goes with the signal, however rare the signal is', () => {
  const cases = Array.from({ length: 100 }, (_, at) => ({
    features: at < 5 ? ['ending: ml', 'any'] : ['ending: mil', 'any'],
    isSignal: at < 5,
  }))
  const classify = trainLogistic(cases)
  expect(classify(['ending: ml', 'any'])).toBeGreaterThan(0.8)
  expect(classify(['ending: mil', 'any'])).toBeLessThan(0.2)
  expect(classify(['never seen'])).toBeCloseTo(0.5, 1)
})
