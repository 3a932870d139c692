import { ed25519 } from '@noble/curves/ed25519.js'
import { equalBytes } from '@noble/curves/utils.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { scryptAsync } from '@noble/hashes/scrypt.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { err, ok, type Result } from '../../basics/result.ts'
import { fromBase64, toBase64 } from '../base64.ts'
import { type Cost, costOf, ourCost } from './cost.ts'
import { keyIdBytes, keyIdLength, keyIdText } from './keyId.ts'
import { faultAt, type LineFault, linesOfFile } from './lines.ts'
import type { PublicKey } from './publicKey.ts'

/** What signs. It is nowhere but in memory without its passphrase. */
export interface SecretKey {
  /** As the public key has it. */
  readonly id: string
  /** 32 bytes, of which Ed25519 makes the key. */
  readonly seed: Uint8Array
}

/** Why a secret key cannot be used: its text is none, or it is another passphrase's. */
export type SecretKeyFailure =
  | { readonly code: 'notAKey'; readonly fault: LineFault }
  | { readonly code: 'wrongPassphrase' }

const what = 'a secret key'
const fix = 'Choose the file that was made with the key, or make a new key.'

/** Where each part of a key's bytes begins: its sort, salt and cost, and then what the passphrase hides. */
const at = { salt: 6, cost: 38, hidden: 54, end: 158 } as const

/** What is hidden: the key's number, its seed, its public key, and a checksum that tells a wrong passphrase. */
const hiddenLength = at.end - at.hidden

/** "Ed", by scrypt, with a checksum by BLAKE2b. */
const sealedSort = utf8ToBytes('EdScB2')
const openSort = Uint8Array.of(0x45, 0x64, 0, 0, 0x42, 0x32)

const checksum = (idAndKey: Uint8Array): Uint8Array =>
  blake2b(concatBytes(sealedSort.subarray(0, 2), idAndKey), { dkLen: 32 })

const masked = (bytes: Uint8Array, mask: Uint8Array): Uint8Array =>
  bytes.map((byte, place) => byte ^ (mask[place] ?? 0))

const maskOf = (passphrase: string, salt: Uint8Array, { N, r, p }: Cost): Promise<Uint8Array> =>
  scryptAsync(utf8ToBytes(passphrase), salt, { N, r, p, dkLen: hiddenLength })

/** A new key of 40 bytes of chance: 8 for its number, 32 for its seed. */
export const newSecretKey = (chance: Uint8Array): SecretKey => ({
  id: keyIdText(chance.subarray(0, keyIdLength)),
  seed: chance.slice(keyIdLength, keyIdLength + 32),
})

/** The public half of a secret key. */
export const publicKeyOf = ({ id, seed }: SecretKey): PublicKey => ({ id, key: ed25519.getPublicKey(seed) })

/**
 * A secret key as the file that minisign reads, under a passphrase: scrypt with N = 2¹⁷, r = 8, p = 1, which takes 128 MB
 * and half a second. `salt` is 32 bytes of chance.
 */
export const sealSecretKey = async (key: SecretKey, passphrase: string, salt: Uint8Array): Promise<string> => {
  const idAndKey = concatBytes(keyIdBytes(key.id), key.seed, publicKeyOf(key).key)
  const hidden = concatBytes(idAndKey, checksum(idAndKey))
  const mask = await maskOf(passphrase, salt, ourCost)
  const bytes = concatBytes(sealedSort, salt, ourCost.bytes, masked(hidden, mask))
  return `untrusted comment: minisign encrypted secret key\n${toBase64(bytes)}\n`
}

/** The bytes of a secret key's text; it may be one without a passphrase. */
const bytesOf = (text: string): Result<Uint8Array, LineFault> => {
  const lines = linesOfFile(text, 2, what, fix)
  if (!lines.ok) return lines
  const [comment = '', line = ''] = lines.value
  if (!comment.startsWith('untrusted comment:'))
    return err(faultAt(1, 'It does not begin with "untrusted comment:".', fix))
  const bytes = fromBase64(line.trim())
  if (bytes === undefined) return err(faultAt(2, 'It is not base64.', fix))
  if (bytes.length === 42) return err(faultAt(2, `It is a public key, not ${what}.`, fix))
  if (bytes.length !== at.end) return err(faultAt(2, `It has ${bytes.length} bytes; ${what} has ${at.end}.`, fix))
  const sort = bytes.subarray(0, at.salt)
  if (!equalBytes(sort, sealedSort) && !equalBytes(sort, openSort))
    return err(faultAt(2, `It is not ${what} of minisign.`, fix))
  return ok(bytes)
}

/** Whether a secret key's text needs a passphrase. Fails where it is none. */
export const needsPassphrase = (text: string): Result<boolean, LineFault> => {
  const bytes = bytesOf(text)
  return bytes.ok ? ok(equalBytes(bytes.value.subarray(0, at.salt), sealedSort)) : bytes
}

/**
 * Reads a secret key, ours or minisign's, which takes up to 1 GB and some seconds as its maker chose. A key that was made
 * without a passphrase takes none, whatever is given.
 */
export const openSecretKey = async (text: string, passphrase: string): Promise<Result<SecretKey, SecretKeyFailure>> => {
  const read = bytesOf(text)
  if (!read.ok) return err({ code: 'notAKey', fault: read.error })
  const bytes = read.value
  const isSealed = equalBytes(bytes.subarray(0, at.salt), sealedSort)
  let hidden = bytes.subarray(at.hidden)
  if (isSealed) {
    const cost = costOf(bytes.subarray(at.cost, at.hidden))
    const problem = 'It asks for more memory or time than minisign ever does.'
    if (cost === undefined) return err({ code: 'notAKey', fault: faultAt(2, problem, fix) })
    hidden = masked(hidden, await maskOf(passphrase, bytes.subarray(at.salt, at.cost), cost))
  }
  const idAndKey = hidden.subarray(0, keyIdLength + 64)
  if (isSealed && !equalBytes(checksum(idAndKey), hidden.subarray(keyIdLength + 64)))
    return err({ code: 'wrongPassphrase' })
  const key = newSecretKey(idAndKey)
  // Whoever signs with another public key than the seed's gives the seed away.
  if (!equalBytes(publicKeyOf(key).key, idAndKey.subarray(keyIdLength + 32))) {
    return err({ code: 'notAKey', fault: faultAt(2, 'Its two halves do not belong together.', fix) })
  }
  return ok(key)
}
