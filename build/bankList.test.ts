import { expect, test } from 'vitest'
import { endingOf } from '../content/packs/ending.ts'
import type { Stock } from '../content/packs/script/stock.ts'
import { shippedPacks } from '../content/packs/shipped/shippedPacks.ts'
import { library } from '../content/packs/stocks/library.ts'
import { bankDomains, bankLines, registrableNames, stockDomainCount } from './bankList.ts'

const stock: Omit<Stock, 'domain'> = {
  culture: 'uk',
  name: { en: '{a} {b}', fr: '{a} {b}' },
  grammar: { gender: 'm', article: false, the: false },
  status: 'invented',
  parts: { a: ['Har', 'Fen'], b: ['Low', 'Wick', 'wick'] },
}
const stocks: Readonly<Record<string, Stock>> = {
  shop: { ...stock, domain: ['{a}{b}-yard.com', '{a}-{b}.shops-of-ours.co.uk'] },
  base: { ...stock, status: 'closed', domain: 'fort-{a}.mil' },
  mill: { ...stock, status: 'reserved', domain: '{b}-mills.example' },
  real: { ...stock, status: 'public', domain: 'nato.int', parts: {} },
}

test('every domain of every stock is listed once, by ending, those first that nobody can register in', () => {
  const listed = [...bankDomains({ packs: [], stocks })]
  expect(listed.map(({ domain }) => domain)).toEqual([
    'low-mills.example',
    'wick-mills.example',
    'fort-har.mil',
    'fort-fen.mil',
    'har-low.shops-of-ours.co.uk',
    'har-wick.shops-of-ours.co.uk',
    'fen-low.shops-of-ours.co.uk',
    'fen-wick.shops-of-ours.co.uk',
    'harlow-yard.com',
    'harwick-yard.com',
    'fenlow-yard.com',
    'fenwick-yard.com',
  ])
  expect(stockDomainCount({ packs: [], stocks })).toBe(12)
  expect([...bankLines({ packs: [], stocks })].slice(0, 2)).toEqual([
    'domain\tending\tsuffix\tuse\tfrom\n',
    'low-mills.example\treserved\texample\tright\tstock mill\n',
  ])
})

test('what a release has to look up are the names that anybody could register, as a registry has them', () => {
  const names = [...registrableNames({ packs: shippedPacks(), stocks: {} })]
  expect(names).toContain('fleetnorth.ml')
  for (const name of names) expect(endingOf(name), name).toBe('open')
  expect(new Set(registrableNames({ packs: [], stocks }))).toEqual(
    new Set(['shops-of-ours.co.uk', 'harlow-yard.com', 'harwick-yard.com', 'fenlow-yard.com', 'fenwick-yard.com']),
  )
})

test('the packs’ domains say whether they are ever right, and real ones are not ours to list', () => {
  const listed = [...bankDomains({ packs: shippedPacks(), stocks: {} })]
  expect(listed).toContainEqual(expect.objectContaining({ domain: 'fleetnorth.ml', use: 'wrong', ending: 'open' }))
  expect(listed).toContainEqual(expect.objectContaining({ domain: 'fleetnorth.mil', use: 'right', ending: 'closed' }))
  expect(listed.map(({ domain }) => domain)).not.toContain('nato.int')
})

test('the library makes some hundred thousand domains, of which it holds none while they are listed', () => {
  const bank = { packs: [], stocks: library.stocks }
  expect(stockDomainCount(bank)).toBeGreaterThan(500_000)
  expect(bankDomains(bank).next().value).toMatchObject({ ending: 'reserved', suffix: 'example' })
})
