import { mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { must, temporaryFolder } from '../specimens/ledger.ts'
import { openPackFolder } from './packFolder.ts'

const open = () => {
  const folder = temporaryFolder()
  return { folder, store: openPackFolder(folder) }
}

const listed = async (store: ReturnType<typeof openPackFolder>) =>
  must(await store.list()).map(({ packId, version, origin, isDeleted }) => [packId, version, origin, isDeleted])

test('a data folder without packs has none, and none is made by looking', async () => {
  const { folder, store } = open()
  expect(must(await store.list())).toEqual([])
  expect(must(await store.read('wards', null))).toBeUndefined()
  expect(readdirSync(folder)).toEqual([])
})

test('a draft is written over, a published version never', async () => {
  const { store } = open()
  must(await store.writeDraft('wards', 'own', 'one'))
  must(await store.writeDraft('wards', 'own', 'two'))
  expect(must(await store.publish('wards', 1, 'own', 'first'))).toBe(true)
  expect(must(await store.publish('wards', 1, 'own', 'other'))).toBe(false)
  expect(must(await store.read('wards', null))).toBe('two')
  expect(must(await store.read('wards', 1))).toBe('first')
  expect(await listed(store)).toEqual([
    ['wards', null, 'own', false],
    ['wards', 1, 'own', false],
  ])
})

test('what is deleted is listed as such and restored as it was; its number stays taken', async () => {
  const { store } = open()
  must(await store.publish('wards', 1, 'received', 'first'))
  expect(must(await store.setDeleted('wards', 1, true))).toBe(true)
  expect(await listed(store)).toEqual([['wards', 1, 'received', true]])
  expect(must(await store.publish('wards', 1, 'own', 'other'))).toBe(false)
  expect(must(await store.setDeleted('wards', 1, false))).toBe(true)
  expect(must(await store.read('wards', 1))).toBe('first')
  expect(await listed(store)).toEqual([['wards', 1, 'received', false]])
  expect(must(await store.setDeleted('wards', 2, true))).toBe(false)
})

test('a draft that was deleted goes when another is written, and is never listed twice', async () => {
  const { store } = open()
  must(await store.writeDraft('wards', 'own', 'one'))
  must(await store.setDeleted('wards', null, true))
  must(await store.writeDraft('wards', 'own', 'two'))
  expect(await listed(store)).toEqual([['wards', null, 'own', false]])
  expect(must(await store.read('wards', null))).toBe('two')
})

test('a day is that of the last writing, and deleting changes nothing of it', async () => {
  const { folder, store } = open()
  must(await store.writeDraft('wards', 'own', 'one'))
  utimesSync(join(folder, 'packs', 'pack-wards', 'draft.own.json'), 1_700_000_000, 1_700_000_000)
  must(await store.setDeleted('wards', null, true))
  expect(must(await store.list())[0]?.changedAt).toBe('2023-11-14T22:13:20.000Z')
})

test('other files are left alone: half-written ones, other names, a folder that is no pack', async () => {
  const { folder, store } = open()
  must(await store.writeDraft('con', 'own', 'one'))
  const packs = join(folder, 'packs')
  writeFileSync(join(packs, 'pack-con', 'draft.own.json.new'), '{')
  writeFileSync(join(packs, 'pack-con', '01.own.json'), '{}')
  writeFileSync(join(packs, 'notes.txt'), '')
  mkdirSync(join(packs, 'pack-..'))
  writeFileSync(join(packs, 'pack-file'), '')
  symlinkSync('/nowhere', join(packs, 'pack-gone'))
  expect(await listed(store)).toEqual([['con', null, 'own', false]])
})

test('an id that is none is refused, whoever asks', () => {
  const { store } = open()
  expect(() => store.read('../ledger', null)).toThrow()
})

test('a file in the way is named', async () => {
  const { folder, store } = open()
  writeFileSync(join(folder, 'packs'), '')
  expect(await store.writeDraft('wards', 'own', 'one')).toMatchObject({
    error: { code: 'ledgerUnavailable', values: { cause: 'fileInTheWay' } },
  })
})
