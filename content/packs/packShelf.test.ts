import { expect, test } from 'vitest'
import { canonicalJson } from '../basics/canonicalJson.ts'
import { err, ok } from '../basics/result.ts'
import { buildItem } from '../item/build.ts'
import { packHeader } from '../item/header.ts'
import { itemIdOf } from '../model/itemId.ts'
import { must } from '../specimens/hosts.ts'
import { memoryLedger } from '../specimens/memoryLedger.ts'
import { nextVersion, offerOf, specimen, specimenPack } from '../specimens/packs.ts'
import { formerPackHashes } from './former/formerPacks.ts'
import { isScriptPack, type Pack } from './pack.ts'
import { hashOfPacks, openShelf, type PacksOnOffer } from './packShelf.ts'
import { formerHashes } from './shipped/formerHashes.ts'
import { retired } from './shipped/retired.ts'
import { shippedOffer } from './shipped/shippedOffer.ts'
import { allShippedPacks } from './shipped/shippedPacks.ts'

const dealt = specimenPack([specimen(), specimen({ id: 'second' })])
const next = nextVersion(dealt)

/** An offer that counts how often a pack of it was read. */
const counted = (packs: readonly Pack[]) => {
  const offer = offerOf(packs)
  const read: string[] = []
  const counting: PacksOnOffer = {
    list: offer.list,
    read: (header) => {
      read.push(header.id)
      return offer.read(header)
    },
  }
  return { offer: counting, read }
}

test('the shipped packs are offered as their files say, and are read as if they were checked and hashed again', async () => {
  const packs = allShippedPacks()
  expect(shippedOffer.list()).toEqual(
    packs.map((pack) => packHeader(pack, formerHashes[pack.hash], retired.has(pack.id))),
  )
  for (const [at, header] of shippedOffer.list().entries()) {
    // As texts: to go through two objects of this size side by side takes ten times as long.
    expect(canonicalJson(await shippedOffer.read(header))).toBe(canonicalJson(packs[at]))
  }
})

test('listing packs reads none of them, and one that is asked for again is read once', async () => {
  const { offer, read } = counted([dealt, next])
  const shelf = openShelf(offer, memoryLedger())
  expect(shelf.list()).toEqual([packHeader(dealt), packHeader(next)])
  expect(read).toEqual([])
  const [one, other] = await Promise.all([shelf.byHash(next.hash), shelf.byHash(next.hash)])
  expect([must(one), must(other), must(await shelf.byHash(next.hash))]).toEqual([next, next, next])
  expect(read).toHaveLength(1)
})

test('of very many packs the ones that were asked for last stay in memory', async () => {
  const many = Array.from({ length: 13 }, (_, at) => specimenPack([specimen()], { version: at + 1 }))
  const { offer, read } = counted(many)
  const shelf = openShelf(offer, memoryLedger())
  for (const { hash } of many) must(await shelf.byHash(hash))
  must(await shelf.byHash(many[12]?.hash ?? ''))
  expect(read).toHaveLength(13)
  must(await shelf.byHash(many[0]?.hash ?? ''))
  expect(read).toHaveLength(14)
})

test('a pack that came along before is found by its hash, though no ledger kept it, and says what it said', async () => {
  const shelf = openShelf(shippedOffer, memoryLedger())
  for (const hash of formerPackHashes) {
    const pack = must(await shelf.byHash(hash)) ?? expect.unreachable(hash)
    expect(pack.hash).toBe(hash)
    const { id, version } = isScriptPack(pack) ? expect.unreachable() : (pack.scenarios[0] ?? expect.unreachable())
    expect(buildItem(pack, itemIdOf({ id, version }, 1), 'fr')).toMatchObject({ ok: true })
  }
})

test('a pack is found by a hash that its content had before', async () => {
  const offer = { ...offerOf([dealt]), list: () => [packHeader(dealt, ['as it was spelt'])] }
  expect(must(await openShelf(offer, memoryLedger()).byHash('as it was spelt'))).toEqual(dealt)
})

test('every shipped pack is the same once it was kept', async () => {
  const shelf = openShelf(offerOf([]), memoryLedger())
  for (const pack of allShippedPacks()) {
    must(await shelf.keep(pack))
    const kept = must(await shelf.byHash(pack.hash))
    expect(JSON.stringify({ ...kept, hash: '' })).toBe(JSON.stringify({ ...pack, hash: '' }))
  }
})

test('a pack that was kept is found by its hash once another version is on offer', async () => {
  const ledger = memoryLedger()
  must(await openShelf(offerOf([dealt]), ledger).keep(dealt))
  const shelf = openShelf(offerOf([next]), ledger)
  expect(must(await shelf.byHash(dealt.hash))).toEqual(dealt)
  expect(must(await shelf.byHash(next.hash))).toEqual(next)
  expect(must(await openShelf(offerOf([]), ledger).byHash(next.hash))).toBeUndefined()
})

test('a kept pack that is not what its hash says is as good as gone, and is found once it is kept anew', async () => {
  const ledger = memoryLedger()
  const shelf = openShelf(offerOf([]), ledger)
  const { hash, ...file } = dealt
  for (const text of [
    '',
    '{}',
    JSON.stringify({ ...file, version: 7 }),
    JSON.stringify(file).replace('Here', 'There'),
  ]) {
    must(await ledger.keepPack(hash, text))
    expect(must(await shelf.byHash(hash))).toBeUndefined()
  }
  must(await shelf.keep(dealt))
  expect(must(await shelf.byHash(hash))).toEqual(dealt)
})

test('of which packs a source is made is known by its hash, and not where the text is another one', async () => {
  const ledger = memoryLedger()
  const shelf = openShelf(offerOf([]), ledger)
  const hashes = [dealt.hash, next.hash]
  expect(must(await shelf.partsOf(hashOfPacks(hashes)))).toBeUndefined()
  must(await shelf.keepParts(hashes))
  expect(must(await shelf.partsOf(hashOfPacks(hashes)))).toEqual(hashes)
  must(await ledger.keepPack(hashOfPacks(hashes), dealt.hash))
  expect(must(await shelf.partsOf(hashOfPacks(hashes)))).toBeUndefined()
})

test('what the ledger says of a pack that it cannot give is what the shelf says, and it is asked again', async () => {
  const failure = { code: 'ledgerUnavailable', values: { cause: 'closed', path: 'ledger.sqlite' } } as const
  let isBroken = true
  const ledger = memoryLedger()
  const kept = { ...ledger, keptPack: async (hash: string) => (isBroken ? err(failure) : ledger.keptPack(hash)) }
  const shelf = openShelf(offerOf([]), kept)
  must(await shelf.keep(dealt))
  expect(await shelf.byHash(dealt.hash)).toEqual(err(failure))
  isBroken = false
  expect(await shelf.byHash(dealt.hash)).toEqual(ok(dealt))
})
