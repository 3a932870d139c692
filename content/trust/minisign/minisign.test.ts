import { utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { must } from '../../specimens/hosts.ts'
import { byMinisign } from '../../specimens/minisign.ts'
import { tries } from '../../specimens/tries.ts'
import { fromBase64, toBase64 } from '../base64.ts'
import { costOf, ourCost } from './cost.ts'
import { publicKeyFile, publicKeyLine, readPublicKey } from './publicKey.ts'
import { needsPassphrase, newSecretKey, openSecretKey, publicKeyOf, sealSecretKey } from './secretKey.ts'
import { sign } from './sign.ts'
import { readSignature, signatureFile } from './signature.ts'
import { verifySignature } from './verify.ts'

const file = utf8ToBytes(byMinisign.file)
const theirs = must(readPublicKey(byMinisign.publicKey))

/** Bytes that count up from one: chance for tests. */
const counted = (length: number, from = 1): Uint8Array => Uint8Array.from({ length }, (_, at) => (at + from) % 256)

const key = newSecretKey(counted(40))

test('a public key of minisign is read from its file and from its line, and written as it was', () => {
  expect(theirs.id).toBe('651010CB45150592')
  expect(readPublicKey(publicKeyLine(theirs))).toEqual({ ok: true, value: theirs })
  expect(publicKeyFile(theirs)).toBe(byMinisign.publicKey)
})

test.each(['signature', 'legacySignature'] as const)('minisign’s %s of its file is whole', (name) => {
  const signature = must(readSignature(byMinisign[name]))
  expect(signature.keyId).toBe(theirs.id)
  expect(signature.isPrehashed).toBe(name === 'signature')
  expect(verifySignature(file, signature, theirs)).toBe('whole')
  expect(verifySignature(utf8ToBytes(byMinisign.file.trim()), signature, theirs)).toBe('otherFile')
  expect(verifySignature(file, signature, publicKeyOf(key))).toBe('notTheirs')
  expect(verifySignature(file, { ...signature, trustedComment: 'version=3' }, theirs)).toBe('notTheirs')
})

test('a legacy signature is none of the hash, and the other way round', () => {
  for (const name of ['signature', 'legacySignature'] as const) {
    const signature = must(readSignature(byMinisign[name]))
    const otherwise = { ...signature, isPrehashed: !signature.isPrehashed }
    expect(verifySignature(file, otherwise, theirs)).toBe('otherFile')
  }
})

test('minisign’s secret key opens with its passphrase and signs as minisign does', async () => {
  expect(needsPassphrase(byMinisign.sealedKey)).toEqual({ ok: true, value: true })
  const opened = must(await openSecretKey(byMinisign.sealedKey, byMinisign.passphrase))
  expect(publicKeyOf(opened)).toEqual(theirs)
  const signature = must(readSignature(byMinisign.signature))
  // Ed25519 leaves nothing to chance: the same file and comment give the same bytes, whoever signs.
  expect(sign(file, signature.trustedComment, opened)).toEqual(signature)
  const wrong = await openSecretKey(byMinisign.sealedKey, `${byMinisign.passphrase} `)
  expect(wrong).toEqual({ ok: false, error: { code: 'wrongPassphrase' } })
})

test('a key that minisign made without a passphrase needs none', async () => {
  expect(needsPassphrase(byMinisign.openKey)).toEqual({ ok: true, value: false })
  expect(publicKeyOf(must(await openSecretKey(byMinisign.openKey, '')))).toEqual(
    must(readPublicKey(byMinisign.otherPublicKey)),
  )
})

test('a key that is sealed here has the layout and the cost of minisign’s, hides its seed, and opens again', async () => {
  const text = await sealSecretKey(key, 'élan', counted(32, 50))
  const bytes = fromBase64(text.split('\n')[1] ?? '') ?? new Uint8Array()
  const of = (from: string) => fromBase64(from.split('\n')[1] ?? '') ?? new Uint8Array()
  expect(bytes.subarray(0, 6)).toEqual(of(byMinisign.sealedKey).subarray(0, 6))
  expect(bytes.subarray(38, 54)).toEqual(of(byMinisign.sealedKey).subarray(38, 54))
  expect(bytes.length).toBe(158)
  expect(toBase64(bytes)).not.toContain(toBase64(key.seed).slice(0, 40))
  expect(must(await openSecretKey(text, 'élan'))).toEqual(key)
})

test('a secret key whose halves do not belong together signs nothing', async () => {
  const bytes = fromBase64(byMinisign.openKey.split('\n')[1] ?? '') ?? new Uint8Array()
  bytes[54 + 8 + 32] = (bytes[54 + 8 + 32] ?? 0) ^ 1
  const opened = await openSecretKey(`untrusted comment: x\n${toBase64(bytes)}\n`, '')
  expect(opened).toMatchObject({ ok: false, error: { code: 'notAKey', fault: { place: 'line 2' } } })
})

test('the cost is what libsodium makes of the two limits, and never more than minisign’s own', () => {
  const limits = (operations: bigint, memory: bigint) => {
    const bytes = new Uint8Array(16)
    new DataView(bytes.buffer).setBigUint64(0, operations, true)
    new DataView(bytes.buffer).setBigUint64(8, memory, true)
    return costOf(bytes)
  }
  expect(costOf(ourCost.bytes)).toMatchObject({ N: 2 ** 17, r: 8, p: 1 })
  // libsodium's SENSITIVE and INTERACTIVE.
  expect(limits(2n ** 25n, 2n ** 30n)).toMatchObject({ N: 2 ** 20, r: 8, p: 1 })
  expect(limits(2n ** 19n, 2n ** 24n)).toMatchObject({ N: 2 ** 14, r: 8, p: 1 })
  expect(limits(0n, 2n ** 24n)).toMatchObject({ N: 2 ** 10, p: 1 })
  expect(limits(2n ** 25n + 1n, 2n ** 24n)).toBeUndefined()
  expect(limits(2n ** 20n, 2n ** 64n - 1n)).toBeUndefined()
})

test('what is signed here is whole after its way through a file, and any other byte is not', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, at, change) => {
      const read = must(readSignature(signatureFile(sign(bytes, 'lastlook-pack é', key))))
      expect(verifySignature(bytes, read, publicKeyOf(key))).toBe('whole')
      const changed = Uint8Array.from(bytes.length > 0 ? bytes : [0])
      if (bytes.length > 0) changed[at % bytes.length] = (changed[at % bytes.length] ?? 0) ^ change
      expect(verifySignature(changed, read, publicKeyOf(key))).toBe('otherFile')
    }),
    { numRuns: tries(60) },
  )
})

test('no letter of a signature can be another: it is refused, or it verifies no more', () => {
  const text = byMinisign.signature
  // The first line is anybody's to write.
  const first = text.indexOf('\n') + 1
  fc.assert(
    fc.property(
      fc.integer({ min: first, max: text.length - 2 }),
      fc.constantFrom(...'Aa0+/= \u202e\0\n'),
      (at, letter) => {
        fc.pre(text[at] !== letter)
        const read = readSignature(text.slice(0, at) + letter + text.slice(at + 1))
        const isSame =
          read.ok && read.value.keyId === theirs.id && verifySignature(file, read.value, theirs) === 'whole'
        expect(isSame).toBe(false)
      },
    ),
    { numRuns: tries(300) },
  )
})

const lines = byMinisign.signature.split('\n')
const withLine = (at: number, line: string): string => lines.with(at, line).join('\n')

test.each([
  ['an empty file', '', 'the file'],
  ['one line', 'untrusted comment: x', 'the file'],
  ['two signatures', byMinisign.signature + byMinisign.signature, 'the file'],
  ['a text of many megabytes', 'untrusted comment: '.repeat(500_000), 'the file'],
  ['a line too many', `${byMinisign.signature}x\n`, 'the file'],
  ['no comment', withLine(0, 'RWSS'), 'line 1'],
  ['NUL in a comment', withLine(0, 'untrusted comment: \0'), 'line 1'],
  ['an escape in what is trusted', withLine(2, 'trusted comment: \u001b[2J'), 'line 3'],
  ['spaces within base64', withLine(1, lines[1]?.replace('B', ' B') ?? ''), 'line 2'],
  ['no padding', withLine(3, lines[3]?.replaceAll('=', '') ?? ''), 'line 4'],
  ['a public key in its place', withLine(1, publicKeyLine(theirs)), 'line 2'],
  ['half of the second signature', withLine(3, lines[3]?.slice(0, 44) ?? ''), 'line 4'],
  ['another sort of signature', withLine(1, toBase64(counted(74))), 'line 2'],
  ['no trusted comment', withLine(2, 'comment: x'), 'line 3'],
])('%s is no signature, and the place is named', (_, text, place) => {
  expect(readSignature(text)).toMatchObject({ ok: false, error: { place, problem: expect.any(String) } })
})

test('the ends of lines of Windows and a byte-order mark stand for nothing', () => {
  const text = `\uFEFF${byMinisign.signature.replaceAll('\n', '\r\n')}`
  expect(readSignature(text)).toEqual(readSignature(byMinisign.signature))
  expect(readPublicKey(`\uFEFF${byMinisign.publicKey.replaceAll('\n', '\r\n')}`)).toEqual({ ok: true, value: theirs })
})

test.each([
  ['a secret key', byMinisign.openKey, 'line 2'],
  ['half a key', publicKeyLine(theirs).slice(0, 40), 'line 1'],
  ['one line of something else', 'hello', 'the file'],
])('%s is no public key', (_, text, place) => {
  expect(readPublicKey(text)).toMatchObject({ ok: false, error: { place } })
})

test('base64 gives back its bytes, and bytes have one spelling', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      expect(fromBase64(toBase64(bytes))).toEqual(bytes)
    }),
    { numRuns: tries(200) },
  )
  for (const text of ['A', 'AB', 'AA=A', 'AB==', 'A===', 'AAA=AAAA', 'AA\n=', '-_-_'])
    expect(fromBase64(text)).toBe(undefined)
})

test('a text of any sort is read or refused, and never breaks the reader', () => {
  const letter = fc.constantFrom(
    'untrusted comment: ',
    'trusted comment: ',
    '\n',
    '\r',
    '\0',
    '\ud800',
    'RW',
    'S',
    '=',
    'é',
  )
  const text = fc.array(letter, { maxLength: 40 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(text, (any) => {
      for (const read of [readSignature(any), readPublicKey(any), needsPassphrase(any)]) expect(read.ok).toBe(false)
    }),
    { numRuns: tries(500) },
  )
})
