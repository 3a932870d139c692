import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../basics/canonicalJson.ts'
import { formerKindIds } from '../../model/errorKind.ts'
import { PackFile } from '../pack.ts'
import { parsePack } from '../parsePack.ts'
import { formerHashes } from './formerHashes.ts'
import siblings from './siblings.json' with { type: 'json' }

/** A JSON text with the kinds of error called as they were. */
const inFormerWords = (text: string): string =>
  Object.entries(formerKindIds).reduce(
    (so, [then, today]) => so.replaceAll(`"kind":"${today}"`, `"kind":"${then}"`),
    text,
  )

test('a pack that names kinds as they were called is read as the same pack, with the same hash', () => {
  const former = inFormerWords(JSON.stringify(siblings))
  expect(former).toContain('"kind":"wrongHouse"')
  expect(former).not.toContain('wrongOrganisation')
  const read = parsePack(former)
  expect(read).toMatchObject({ ok: true })
  expect(read).toEqual(parsePack(JSON.stringify(siblings)))
})

test('the former hash of Siblings is that of its content in the words of then', () => {
  const file = v.parse(PackFile, siblings)
  const former = bytesToHex(sha256(utf8ToBytes(inFormerWords(canonicalJson(file)))))
  const today = bytesToHex(sha256(utf8ToBytes(canonicalJson(file))))
  expect(formerHashes[today]).toEqual([former])
})
