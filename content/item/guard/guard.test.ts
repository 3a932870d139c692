import { expect, test } from 'vitest'
import type { GuardQuestion } from '../../model/guard.ts'
import type { Item } from '../../model/item.ts'
import type { KnownDomain } from '../../packs/pack.ts'
import { type Guarded, guardQuestion } from './guard.ts'

const known = (...domains: string[]): KnownDomain[] =>
  domains.map((domain) => ({ domain, name: domain, status: 'reserved', weight: 1 }))

type Recipient = Pick<Item['recipients'][number], 'name' | 'address'> & Partial<Item['recipients'][number]>

const message = (recipients: Recipient[], more: Partial<Guarded> = {}): Guarded => ({
  id: 'draft@1#0' as Item['id'],
  sender: { name: 'Robin Castell', address: 'r.castell@yard.example', role: '', organisation: 'The Yard' },
  recipients: recipients.map((one) => ({ field: 'to', role: '', ...one })),
  body: ['Good morning,', 'Here it is.'],
  quoted: [],
  ...more,
})

const seeds = 120

/** What is asked about a message under each of many seeds, silence left out. */
const asked = (item: Guarded, directory: KnownDomain[] = []): GuardQuestion[] =>
  Array.from({ length: seeds }, (_, seed) => guardQuestion({ ...item, id: `draft@1#${seed}` as Item['id'] }, directory))
    // Null is silence.
    .filter((question) => question !== null)

const kayla = { name: 'Kayla Vargas', address: 'kayla.vargas@mill.example', contact: { times: 3, daysAgo: 9 } }

test('an address that is nearly a known one is asked about mostly, and always in the same way', () => {
  const item = message([kayla, { name: 'Jo Harlow', address: 'j.harlow@northquay-depot.exampel' }])
  const directory = known('yard.example', 'northquay-depot.example')
  const questions = asked(item, directory)
  expect(new Set(questions.map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify({ reason: 'misspelt', recipient: 1, isOutside: true, known: 'northquay-depot.example' })]),
  )
  expect(questions.length).toBeGreaterThan(seeds * 0.7)
  expect(questions.length).toBeLessThan(seeds)
  expect(asked(item, directory)).toEqual(questions)
})

test('a right address is asked about now and then: what the check knows was mistyped before', () => {
  const item = message([{ ...kayla, address: 'kayla.vargas@northquay-depot.example' }])
  const questions = asked(item, known('yard.example', 'northquay-depot.example'))
  expect(questions.length).toBeGreaterThan(0)
  expect(questions.length).toBeLessThan(seeds * 0.2)
  for (const question of questions) {
    expect(question).toMatchObject({ reason: 'misspelt', recipient: 0 })
    // Never as a name that somebody could register.
    expect(question.reason === 'misspelt' && question.known).toMatch(/\.example$/)
  }
})

test('what the thread came from is known', () => {
  const quoted = [{ name: 'Jo Harlow', address: 'j.harlow@northquay-depot.example', when: '', text: '' }]
  const item = message([{ name: 'Jo Harlow', address: 'j.harlow@nortquay-depot.example' }], { quoted })
  expect(asked(item)).toHaveLength(asked(item).filter(({ reason }) => reason === 'misspelt').length)
  expect(asked(item).length).toBeGreaterThan(seeds * 0.9)
})

test.each([
  ['Dear Ryan,', 'Ryan'],
  ['Mon capitaine, cher Théo,', 'Théo'],
  // A place at work, which the check takes for a person.
  ['Hello Hall 4,', 'Hall'],
])('%s greets somebody who gets nothing', (greeting, named) => {
  const questions = asked(message([kayla], { body: [greeting] }))
  expect(questions.length).toBeGreaterThan(seeds / 2)
  for (const question of questions)
    expect(question).toEqual({ reason: 'greetingNamesAnother', recipient: 0, isOutside: true, named })
})

test.each([
  'Dear Kayla,',
  'Chère Mme Vargas,',
  'KAYLA,',
  'Good morning all,',
  'Ryan asked me to send you the list that you wanted so badly, and here it is at last,',
  'Ryan is on leave.',
])('%s greets nobody else', (greeting) => {
  expect(asked(message([kayla], { body: [greeting] }))).toEqual([])
})

test('a message to many is asked about now and then, by one who is outside', () => {
  const many = Array.from({ length: 8 }, (_, at) => ({
    ...kayla,
    address: at < 5 ? `n${at}@yard.example` : `n${at}@mill.example`,
  }))
  const questions = asked(message(many))
  expect(questions.length).toBeGreaterThan(seeds * 0.15)
  expect(questions.length).toBeLessThan(seeds / 2)
  for (const question of questions) {
    expect(question).toMatchObject({ reason: 'manyRecipients', isOutside: true, people: 8 })
    expect(question.recipient).toBeGreaterThanOrEqual(5)
  }
  expect(asked(message(many.slice(0, 7)))).toEqual([])
  const list = { ...kayla, address: 'all-staff@yard.example', members: 212 }
  const listed = asked(message([kayla, list]))
  expect(listed.length).toBeGreaterThan(seeds * 0.15)
  for (const question of listed)
    expect(question).toEqual({ reason: 'manyRecipients', recipient: 1, isOutside: false, people: 213 })
})

test('of two organisations outside, the one is asked about that fewer are at', () => {
  const at = (domain: string, local: string) => ({ ...kayla, address: `${local}@${domain}` })
  const item = message([at('base.example', 'a'), at('mill.example', 'b'), at('mill.example', 'c')])
  const questions = asked(item)
  expect(questions.length).toBeGreaterThan(0)
  expect(questions.length).toBeLessThan(seeds * 0.2)
  for (const question of questions)
    expect(question).toEqual({
      reason: 'twoOutsideOrganisations',
      recipient: 0,
      isOutside: true,
      other: 'mill.example',
    })
})

test('a first contact is asked about now and then, unless it wrote before or nothing is known of it', () => {
  const first = { ...kayla, contact: { times: 0, daysAgo: 0 } }
  const questions = asked(message([first]))
  expect(questions.length).toBeGreaterThan(seeds * 0.08)
  expect(questions.length).toBeLessThan(seeds * 0.4)
  for (const question of questions) expect(question).toEqual({ reason: 'firstContact', recipient: 0, isOutside: true })
  const quoted = [{ name: first.name, address: first.address, when: '', text: '' }]
  expect(asked(message([first], { quoted }))).toEqual([])
  expect(asked(message([{ name: kayla.name, address: kayla.address }]))).toEqual([])
  expect(asked(message([kayla]))).toEqual([])
})

test('an address that cannot be read is passed over', () => {
  expect(asked(message([{ ...kayla, address: 'kayla' }]))).toEqual([])
})
