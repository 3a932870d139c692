import { appendFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { specimen, specimenPack } from '../../content/specimens/packs.ts'
import { newSecretKey, publicKeyOf } from '../../content/trust/minisign/secretKey.ts'
import { sign } from '../../content/trust/minisign/sign.ts'
import { signatureFile } from '../../content/trust/minisign/signature.ts'
import { packComment } from '../../content/trust/packComment.ts'
import { must, temporaryFolder } from '../specimens/ledger.ts'
import { trustKey } from './knownKeys.ts'
import { offerWith } from './packFiles.ts'

const key = newSecretKey(Uint8Array.from({ length: 40 }, (_, at) => at))
const pack = specimenPack([specimen()], { id: 'own' })
const { hash: _, ...written } = pack

let folder = ''
let file = ''
beforeEach(() => {
  folder = temporaryFolder()
  file = path.join(folder, 'own.json')
  writeFileSync(file, JSON.stringify(written))
  const policy = path.join(folder, 'policy.json')
  writeFileSync(policy, '{ "format": "lastlook-policy/1" }')
  vi.stubEnv('LASTLOOK_POLICY', policy)
})

const putSignature = (comment = packComment(pack)) =>
  writeFileSync(`${file}.minisig`, signatureFile(sign(Buffer.from(JSON.stringify(written)), comment, key)))
const trustIt = () =>
  must(trustKey(folder, { name: 'Priya Nair', publicKey: publicKeyOf(key) }, '2026-11-25T09:00:00.000Z'))
const signer = () =>
  must(offerWith([file], folder))
    .list()
    .at(-1)?.signer
const faults = () => {
  const offer = offerWith([file], folder)
  return offer.ok ? [] : offer.error.map((line) => line.replaceAll(folder, '…').replaceAll(path.sep, '/'))
}

test('a pack is on offer with who signed it', () => {
  expect(signer()).toEqual({ state: 'unsigned' })
  putSignature()
  expect(signer()).toEqual({ state: 'unknownKey', keyId: publicKeyOf(key).id })
  trustIt()
  expect(signer()).toEqual({ state: 'signed', by: 'Priya Nair' })
})

test('a pack that was altered after it was signed is not on offer: file, place and remedy are named', () => {
  putSignature()
  trustIt()
  appendFileSync(file, ' ')
  expect(faults()).toEqual([
    expect.stringMatching(
      /^…\/own\.json: …\/own\.json\.minisig: It says what Priya Nair signed, .* have it signed again\.$/,
    ),
  ])
  writeFileSync(file, JSON.stringify({ ...written, summary: { en: 'Other', fr: 'Autre' } }))
  expect(faults()).toEqual([
    '…/own.json: …/own.json.minisig: It is not as Priya Nair signed it: the pack or its signature has been changed since. Get both files once more from Priya Nair.',
  ])
})

test('nor is one whose signature is for another version, or is none', () => {
  putSignature(packComment({ ...pack, version: 7 }))
  trustIt()
  expect(faults()).toEqual([
    expect.stringContaining('The signature of Priya Nair is for "own" version 7, and this is "own" version 1.'),
  ])
  writeFileSync(`${file}.minisig`, 'untrusted comment: x\n')
  expect(faults()).toEqual([expect.stringContaining('Its signature is none: the file: It has 1 line')])
})

test('without its keys nothing is on offer: a file of them that is none is named', () => {
  const { file: known } = trustIt()
  writeFileSync(known, '{}')
  expect(faults()).toContainEqual(expect.stringMatching(/^…\/keys\/known\/\w{16}\.json: format: It is missing/))
})
