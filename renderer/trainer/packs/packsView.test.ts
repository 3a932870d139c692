import { expect, test } from 'vitest'
import type { PackRow } from '../../../content/contract/packRoom.ts'
import { firstView, listed, type PacksView } from './packsView.ts'

const row = (packId: string, more: Partial<PackRow> = {}): PackRow => ({
  packId,
  version: 1,
  nextVersion: null,
  origin: 'own',
  title: { en: packId, fr: '' },
  sign: 'address',
  changedAt: null,
  isDeleted: false,
  messages: 1,
  written: { en: 1, fr: 0 },
  against: null,
  isReadable: true,
  ...more,
})

const packs = [
  row('Wards', { version: null }),
  row('Élysée', { origin: 'received', messages: 3 }),
  row('Archive', { isDeleted: true }),
  row('Forces', { origin: 'shipped', messages: 58 }),
]

const idsOf = (view: Partial<PacksView>, isFound: (pack: PackRow) => boolean = () => false) =>
  listed(packs, { ...firstView, ...view }, ({ title }) => title.en, isFound).map(({ packId }) => packId)

test('what was deleted stands in its own list alone', () => {
  expect(idsOf({})).toEqual(['Wards', 'Élysée', 'Forces'])
  expect(idsOf({ state: 'deleted' })).toEqual(['Archive'])
})

test('drafts and published ones, and where they come from, narrow the list together', () => {
  expect(idsOf({ state: 'drafts' })).toEqual(['Wards'])
  expect(idsOf({ state: 'published', origin: 'received' })).toEqual(['Élysée'])
  expect(idsOf({ state: 'drafts', origin: 'shipped' })).toEqual([])
})

test('a title is found whatever its case and accents, and a text by what the host found in it', () => {
  expect(idsOf({ sought: ' elysee ' })).toEqual(['Élysée'])
  expect(idsOf({ sought: 'berth' }, ({ packId }) => packId === 'Forces')).toEqual(['Forces'])
})

test('it is sorted by title as the language has it, and by how many messages there are', () => {
  expect(idsOf({ order: 'title' })).toEqual(['Élysée', 'Forces', 'Wards'])
  expect(idsOf({ order: 'messages' })).toEqual(['Forces', 'Élysée', 'Wards'])
})
