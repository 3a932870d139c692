import { expect, test } from 'vitest'
import type { AnswerKey, Item } from '../../model/item.ts'
import { judge, strayRecipient } from './judge.ts'

const itemTo = (...addresses: string[]): Item => ({
  id: 'a@1#1' as Item['id'],
  locale: 'en',
  setting: '',
  sender: { name: '', address: 'me@yard.example', role: '', organisation: '' },
  recipients: addresses.map((address) => ({ field: 'to', name: '', address, role: '' })),
  act: 'new',
  subject: '',
  body: [],
  quoted: [],
  thread: 'below',
  guidance: [],
  attachments: [],
  sensitivity: 'none',
  display: 'full',
  groups: [],
  external: { tip: 'off', recipients: 0, domains: [] },
  difficulty: 1,
})
const item = itemTo('p.nair@fleetnorth.mil', 'j.harlow@fleetnorth.ml')
const jo = {
  recipient: 1,
  kind: 'suffixLetterLost',
  intended: 'fleetnorth.mil',
  meant: 'j.harlow@fleetnorth.mil',
} as const
const typo: AnswerKey = { itemId: item.id, wrong: [jo] }
const clean: AnswerKey = { itemId: item.id, wrong: [] }
const outcomesOf = (key: AnswerKey, marks: number[], corrections: { recipient: number; address: string }[] = []) => {
  const judgement = judge(item, key, { marks, corrections })
  return [...judgement.outcomes.map((one) => one.outcome), judgement.leaked ? 'leaked' : 'kept']
}

test('marking the wrong recipient is a hit, and nothing leaks', () => {
  expect(outcomesOf(typo, [1])).toEqual(['correctRejection', 'hit', 'kept'])
})

test('sending it as it stands is a miss and a leak', () => {
  expect(outcomesOf(typo, [])).toEqual(['correctRejection', 'miss', 'leaked'])
})

test('a mark on a clean recipient is a false alarm, and the typo stays a miss', () => {
  expect(outcomesOf(typo, [0])).toEqual(['falseAlarm', 'miss', 'leaked'])
})

test('a clean message sent as it stands is right throughout', () => {
  expect(outcomesOf(clean, [])).toEqual(['correctRejection', 'correctRejection', 'kept'])
})

test('a correction to the addressee’s own address is a hit, whatever the case of its domain', () => {
  expect(outcomesOf(typo, [], [{ recipient: 1, address: 'j.harlow@FleetNorth.MIL' }])).toEqual([
    'correctRejection',
    'hit',
    'kept',
  ])
})

test('a correction to another wrong address is caught, but still leaks', () => {
  expect(outcomesOf(typo, [], [{ recipient: 1, address: 'j.harlow@fleetnorth.com' }])).toEqual([
    'correctRejection',
    'hit',
    'leaked',
  ])
})

test('correcting a right recipient is a false alarm, and it leaks', () => {
  expect(outcomesOf(clean, [], [{ recipient: 0, address: 'p.nair@fleetnorth.ml' }])).toEqual([
    'falseAlarm',
    'correctRejection',
    'leaked',
  ])
})

test('marked and corrected is left out', () => {
  expect(outcomesOf(typo, [1], [{ recipient: 1, address: 'nobody@nowhere.example' }])).toEqual([
    'correctRejection',
    'hit',
    'kept',
  ])
})

test('a decision on somebody who is not in the message is found', () => {
  expect(strayRecipient(item, { marks: [0, 1], corrections: [] })).toBeUndefined()
  expect(strayRecipient(item, { marks: [2], corrections: [] })).toBe(2)
})

test('where nobody was meant to stand, only leaving out keeps the message in', () => {
  const vendor: AnswerKey = {
    itemId: item.id,
    wrong: [{ recipient: 1, kind: 'outsider', intended: 'fleetnorth.ml', meant: null }],
  }
  expect(outcomesOf(vendor, [])).toEqual(['correctRejection', 'miss', 'leaked'])
  expect(outcomesOf(vendor, [1])).toEqual(['correctRejection', 'hit', 'kept'])
  expect(outcomesOf(vendor, [], [{ recipient: 1, address: 'another@vendor.example' }])).toEqual([
    'correctRejection',
    'hit',
    'leaked',
  ])
})

test('each of those who may not see each other counts by itself: one left out leaves the other in view', () => {
  const inView = (recipient: number) =>
    ({ recipient, kind: 'bccDue', intended: 'fleetnorth.mil', meant: null }) as const
  const key: AnswerKey = { itemId: item.id, wrong: [inView(0), inView(1)] }
  expect(outcomesOf(key, [0])).toEqual(['hit', 'miss', 'leaked'])
  expect(outcomesOf(key, [0, 1])).toEqual(['hit', 'hit', 'kept'])
})
