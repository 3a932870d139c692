import { expect, test } from 'vitest'
import { judge } from '../../../../content/activities/marking/judge.ts'
import { kindById } from '../../../../content/detector/kinds.ts'
import type { Decision } from '../../../../content/model/attempt.ts'
import type { AnswerKey, Debrief, Display, Item } from '../../../../content/model/item.ts'
import { headline } from './headline.ts'
import { verdictOf } from './verdictModel.ts'

const people = [
  { name: 'Jo Harlow', address: 'j.harlow@fleetnorth.ml' },
  { name: 'Stores, Depot 4', address: 'stores@quartermaster-depot.mil' },
  { name: 'Anna Price', address: 'a.price@fleetnorth.ml' },
]

const itemShown = (display: Display): Item => ({
  id: 'crew-list@1#1' as Item['id'],
  locale: 'en',
  setting: '',
  sender: { name: '', address: 'me@yard.example', role: '', organisation: '' },
  recipients: people.map(({ name, address }) => ({ field: 'to', name, address, role: '' })),
  act: 'new',
  subject: '',
  body: [],
  quoted: [],
  thread: 'below',
  guidance: [],
  attachments: [],
  sensitivity: 'none',
  display,
  groups: [],
  external: { tip: 'off', recipients: 0, domains: [] },
  difficulty: 1,
})

const domainOfFirst = people[0]?.address.replace(/^.*@/, '') ?? ''

const meantOf = (address: string) => address.replace('.ml', '.mil')

/** The verdict on this message when the recipients in `wrong` are wrong and this is what the learner did. */
const verdict = (
  wrong: readonly number[],
  decision: Partial<Decision>,
  {
    display = 'nameOnly',
    revealed = [],
    predicate,
    item: more = {},
  }: { display?: Display; revealed?: number[]; predicate?: string; item?: Partial<Item> } = {},
) => {
  const item = { ...itemShown(display), ...more }
  const key: AnswerKey = {
    itemId: item.id,
    wrong: wrong.map((recipient) => ({
      recipient,
      kind: 'suffixLetterLost',
      intended: 'fleetnorth.mil',
      meant: meantOf(people[recipient]?.address ?? ''),
    })),
  }
  const slip = {
    kind: 'suffixLetterLost',
    found: 'fleetnorth.ml',
    intended: 'fleetnorth.mil',
    at: [12, 12],
    intendedAt: [12, 13],
  } as const
  const debrief: Debrief = {
    itemId: item.id,
    wrong: wrong.map((recipient) => ({
      recipient,
      kindTitle: '',
      predicate: predicate ?? kindById.suffixLetterLost.explain.en(slip),
      writtenNote: null,
      meantNote: null,
      gaveAway: [],
      leak: '',
      gateway: null,
      hardness: { isHard: false, text: '' },
    })),
    right: people.flatMap((_, recipient) => (wrong.includes(recipient) ? [] : [{ recipient, why: '', cost: '' }])),
    fact: { text: '', source: '' },
  }
  const whole = { marks: [], corrections: [], ...decision }
  return verdictOf(item, key, debrief, { decision: whole, revealed, ...judge(item, key, whole) })
}

const said = (...given: Parameters<typeof verdict>) => headline(verdict(...given), 'en').replaceAll('\u00a0', ' ')

test('a caught recipient is named with what its address ends in and what was meant', () => {
  expect(said([0], { marks: [0] })).toBe('You caught it: Jo Harlow’s address ends in .ml, not .mil.')
})

test('a missed recipient is described in the same words, as one that left', () => {
  expect(said([0], {})).toBe('This one got through: Jo Harlow’s address ends in .ml, not .mil.')
})

test('a correction to another wrong address is caught, and the headline says that it left all the same', () => {
  const corrections = [{ recipient: 0, address: 'j.harlow@fleetnorth.com' }]
  expect(said([0], { corrections })).toBe(
    'You caught it, but it left all the same: Jo Harlow’s address ends in .ml, not .mil.',
  )
  expect(verdict([0], { corrections }).wrong[0]).toMatchObject({
    isCaught: true,
    leaked: true,
    correction: 'j.harlow@fleetnorth.com',
  })
})

test('a correction to the right address is caught, and nothing left', () => {
  const corrections = [{ recipient: 0, address: 'j.harlow@fleetnorth.mil' }]
  expect(said([0], { corrections })).toBe('You caught it: Jo Harlow’s address ends in .ml, not .mil.')
})

test('a recipient both marked and corrected is left out, so its correction is not mentioned', () => {
  const decision = { marks: [0], corrections: [{ recipient: 0, address: 'j.harlow@fleetnorth.com' }] }
  expect(verdict([0], decision).wrong[0]).toMatchObject({ correction: null, leaked: false })
})

test('a miss beside a false alarm says both', () => {
  expect(said([0], { marks: [1] })).toBe(
    'This one got through while you doubted a right one: Jo Harlow’s address ends in .ml, not .mil.',
  )
})

test('a false alarm on a role mailbox keeps its name readable', () => {
  expect(said([], { marks: [1] })).toBe('False alarm: the address of Stores, Depot 4 was right.')
})

test('a right recipient corrected to another address is a false alarm that leaked', () => {
  expect(said([], { corrections: [{ recipient: 2, address: 'a.price@fleetnorth.com' }] })).toBe(
    'A false alarm that leaked: Anna Price’s address was right, and your correction is not.',
  )
})

test('a clean message sent as it stands was right to send', () => {
  expect(said([], {})).toBe('You were right to send it: all 3 addresses are correct.')
})

test('of several wrong recipients, the headline counts the caught and those that left', () => {
  expect(said([0, 2], { marks: [0, 2] })).toBe('You caught both wrong addresses.')
  expect(said([0, 2], { marks: [0] })).toBe('You caught 1 of 2 wrong addresses; 1 left with the message.')
  expect(said([0, 2], {})).toBe('Both wrong addresses left with the message.')
})

test('an explanation with a colon of its own gets a sentence of its own', () => {
  const predicate = 'says ukfirm where uk.firm was meant: the dot is missing'
  expect(said([0], { marks: [0] }, { predicate })).toBe(`You caught it. Jo Harlow’s address ${predicate}.`)
})

test('French elides before a vowel and puts a role mailbox in quotation marks', () => {
  expect(headline(verdict([], { marks: [2] }), 'fr')).toBe(
    'Fausse alerte\u00a0: l’adresse d’Anna\u00a0Price était bonne.',
  )
  expect(headline(verdict([], { marks: [1] }), 'fr')).toBe(
    'Fausse alerte\u00a0: l’adresse de «\u00a0Stores, Depot 4\u00a0» était bonne.',
  )
})

test('an address counts as unseen only while it was hidden and never revealed', () => {
  expect(verdict([0], {}).wrong[0]?.isUnseen).toBe(true)
  expect(verdict([0], {}, { revealed: [0] }).wrong[0]?.isUnseen).toBe(false)
  expect(verdict([0], {}, { display: 'full' }).wrong[0]?.isUnseen).toBe(false)
})

test('the verdict knows the group that an address was collapsed into, and the domain that the tip named', () => {
  expect(verdict([0], {}).wrong[0]).toMatchObject({ group: null, namedDomain: null })
  const inGroup: Partial<Item> = {
    display: 'grouped',
    groups: [{ name: 'Regulars', recipients: [0, 1] }],
    external: { tip: 'domains', recipients: 1, domains: [domainOfFirst] },
  }
  expect(verdict([0], {}, { item: inGroup }).wrong[0]).toMatchObject({ group: 'Regulars', namedDomain: domainOfFirst })
})

test('the tags count every recipient once, what was wrong first', () => {
  expect(verdict([0], { marks: [1] }).counts).toEqual([
    { outcome: 'miss', count: 1 },
    { outcome: 'falseAlarm', count: 1 },
    { outcome: 'correctRejection', count: 1 },
  ])
})
