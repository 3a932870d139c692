import { utf8ToBytes } from '@noble/hashes/utils.js'
import { expect, test } from 'vitest'
import { newSecretKey, publicKeyOf } from './minisign/secretKey.ts'
import { sign } from './minisign/sign.ts'
import { signatureFile } from './minisign/signature.ts'
import { packComment, readPackComment } from './packComment.ts'
import { type KnownKey, packSignatureOf } from './packSignature.ts'

const keyFrom = (from: number) => newSecretKey(Uint8Array.from({ length: 40 }, (_, at) => at + from))
const [ours, another] = [keyFrom(1), keyFrom(100)]
const known: readonly KnownKey[] = [{ name: 'Priya Nair', publicKey: publicKeyOf(ours) }]
const hash = 'ab'.repeat(32)
const pack = { id: 'two-mills', version: 2, hash }
const bytes = utf8ToBytes('{"id":"two-mills"}')
const came = { bytes, pack }
const signed = signatureFile(sign(bytes, packComment(pack), ours))
const keyId = ours.id

test('a pack that the owner of a known key signed says their name', () => {
  expect(packSignatureOf(came, signed, known)).toEqual({ state: 'signed', by: 'Priya Nair', keyId })
})

test('a signature with another comment, as minisign writes it by itself, is as good', () => {
  const text = signatureFile(sign(bytes, 'timestamp:1795888870\tfile:m.json', ours))
  expect(packSignatureOf(came, text, known)).toMatchObject({ state: 'signed' })
})

test('without a signature a pack is unsigned, and with that of a stranger its key is unknown', () => {
  expect(packSignatureOf(came, undefined, known)).toEqual({ state: 'unsigned' })
  expect(packSignatureOf(came, signed, [])).toEqual({ state: 'unknownKey', keyId })
})

test('a pack that was changed after it was signed is altered; where it still says the same, that is said', () => {
  const edited = { bytes: utf8ToBytes('{"id":"two-mills" }'), pack: { ...pack, hash: 'cd'.repeat(32) } }
  expect(packSignatureOf(edited, signed, known)).toEqual({
    state: 'altered',
    by: 'Priya Nair',
    keyId,
    isSameContent: false,
  })
  const respelled = { ...edited, pack }
  expect(packSignatureOf(respelled, signed, known)).toMatchObject({ state: 'altered', isSameContent: true })
})

test('a signature of another version or pack is named, whatever the bytes are', () => {
  const later = { bytes: utf8ToBytes('{"version":3}'), pack: { ...pack, version: 3 } }
  expect(packSignatureOf(later, signed, known)).toEqual({ state: 'otherPack', by: 'Priya Nair', keyId, signed: pack })
  const lying = signatureFile(sign(bytes, packComment({ ...pack, id: 'forces' }), ours))
  expect(packSignatureOf(came, lying, known)).toMatchObject({ state: 'otherPack', signed: { id: 'forces' } })
})

test('whoever writes a known key’s number on a signature of their own has altered it', () => {
  const forged = signatureFile({ ...sign(bytes, packComment(pack), another), keyId })
  expect(packSignatureOf(came, forged, known)).toMatchObject({
    state: 'altered',
    by: 'Priya Nair',
    isSameContent: false,
  })
})

test('of several known keys with one number the one that signed is named', () => {
  const twin = { name: 'Somebody else', publicKey: { ...publicKeyOf(another), id: keyId } }
  expect(packSignatureOf(came, signed, [twin, ...known])).toMatchObject({ state: 'signed', by: 'Priya Nair' })
})

test('a file that is no signature says where', () => {
  expect(packSignatureOf(came, '\0', known)).toMatchObject({ state: 'unreadable', fault: { place: 'line 1' } })
})

test('the comment says id, version and hash, and nothing else is taken for it', () => {
  expect(packComment(pack)).toBe(`lastlook-pack id=two-mills version=2 sha256=${hash}`)
  expect(readPackComment(packComment(pack))).toEqual(pack)
  for (const other of [
    '',
    'lastlook-pack',
    ` ${packComment(pack)}`,
    `${packComment(pack)} `,
    packComment({ ...pack, id: 'É' }),
  ])
    expect(readPackComment(other)).toBe(undefined)
})
