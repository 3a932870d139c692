import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../basics/canonicalJson.ts'
import { formerKindIds } from '../../model/errorKind.ts'
import { PackFile } from '../pack.ts'
import { parsePack } from '../parsePack.ts'
import { shippedPack, shippedPacks } from '../shipped/shippedPacks.ts'
import { formerPackHashes, readFormerPack } from './formerPacks.ts'
import siblings from './siblings.json' with { type: 'json' }

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** A JSON text with the kinds of error called as they were. */
const inFormerWords = (text: string): string =>
  Object.entries(formerKindIds).reduce(
    (so, [then, today]) => so.replaceAll(`"kind":"${today}"`, `"kind":"${then}"`),
    text,
  )

test('every pack of before is what its hash says, and none is on offer', async () => {
  for (const hash of formerPackHashes) {
    const pack = (await readFormerPack(hash)) ?? expect.unreachable(hash)
    const { hash: _, ...file } = pack
    expect(hashOf(canonicalJson(file)), pack.id).toBe(hash)
    expect(parsePack(JSON.stringify(file))).toMatchObject({ ok: true, value: { hash } })
  }
  const offered = shippedPacks().map(({ hash }) => hash)
  expect(offered.filter((hash) => formerPackHashes.includes(hash))).toEqual([])
  expect(await readFormerPack('0')).toBeUndefined()
})

test('every pack that has changed since has another version, and so has each message that did', async () => {
  for (const hash of formerPackHashes) {
    const then = (await readFormerPack(hash)) as PackFile
    const now = shippedPack(then.id)
    expect(now.version, now.id).toBeGreaterThan(then.version)
    for (const scenario of now.scenarios) {
      const before = then.scenarios.find(({ id }) => id === scenario.id)
      if (before?.version === scenario.version) expect(scenario, scenario.id).toEqual(before)
    }
  }
})

test('a pack that names kinds as they were called is read as the same pack, with the same hash', () => {
  const former = inFormerWords(JSON.stringify(siblings))
  expect(former).toContain('"kind":"wrongHouse"')
  expect(former).not.toContain('wrongOrganisation')
  const read = parsePack(former)
  expect(read).toMatchObject({ ok: true })
  expect(read).toEqual(parsePack(JSON.stringify(siblings)))
})

test('Siblings is found by the hash that it had in the words of then too', async () => {
  const then = hashOf(inFormerWords(canonicalJson(v.parse(PackFile, siblings))))
  expect(await readFormerPack(then)).toMatchObject({ id: 'siblings', hash: then })
})
