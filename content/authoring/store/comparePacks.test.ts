import { expect, test } from 'vitest'
import type { JsonObject } from '../../basics/json.ts'
import { comparePacks } from './comparePacks.ts'

const pack = (scripts: readonly JsonObject[], more: JsonObject = {}): JsonObject => ({
  id: 'wards',
  version: 1,
  scripts,
  ...more,
})

test('the same pack in another order of its keys is no change, nor is its version', () => {
  const before = pack([{ id: 'a', subject: { en: 'One', fr: 'Un' } }])
  const after = { scripts: [{ subject: { fr: 'Un', en: 'One' }, id: 'a' }], version: 2, id: 'wards' }
  expect(comparePacks(before, after)).toEqual({ pack: [], messages: [] })
})

test('messages are told apart by their ids, wherever they stand', () => {
  const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  expect(comparePacks(pack([a, b]), pack([c, a]))).toEqual({
    pack: [],
    messages: [
      { id: 'c', change: 'added', fields: [] },
      { id: 'b', change: 'removed', fields: [] },
    ],
  })
})

test('a change is told by its place, with what stood there and what stands there', () => {
  const before = pack([{ id: 'a', to: ['one'], subject: { en: 'One' } }], { title: { en: 'Wards' } })
  const after = pack([{ id: 'a', to: ['one', 'two'], subject: { en: 'Two' } }], { title: { en: 'The wards' } })
  expect(comparePacks(before, after)).toEqual({
    pack: [{ place: 'title.en', before: '"Wards"', after: '"The wards"' }],
    messages: [
      {
        id: 'a',
        change: 'changed',
        fields: [
          { place: 'to.1', before: null, after: '"two"' },
          { place: 'subject.en', before: '"One"', after: '"Two"' },
        ],
      },
    ],
  })
})

test('what is no list of messages has none, and a message without an id is named by its place', () => {
  expect(comparePacks({ scripts: 7 }, { scripts: [null, { id: 'a' }, { id: 'a' }] }).messages).toEqual([
    { id: '1', change: 'added', fields: [] },
    { id: 'a', change: 'added', fields: [] },
    { id: '3', change: 'added', fields: [] },
  ])
})
