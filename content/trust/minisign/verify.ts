import { ed25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { PublicKey } from './publicKey.ts'
import type { Signature } from './signature.ts'

/**
 * What a signature and a key say of a file. `whole`: this key signed this file with this comment. `otherFile`: it signed
 * the comment, and another file than this. `notTheirs`: this key did not sign what stands in the signature.
 */
export type Verdict = 'whole' | 'otherFile' | 'notTheirs'

/** What is signed of a file's bytes. */
export const signedBytes = (bytes: Uint8Array, isPrehashed: boolean): Uint8Array =>
  isPrehashed ? blake2b(bytes) : bytes

/** What is signed of a comment: the signature of the file goes before it, so neither can be put beside another. */
export const commentBytes = (signature: Uint8Array, trustedComment: string): Uint8Array =>
  concatBytes(signature, utf8ToBytes(trustedComment))

/** RFC 8032 and nothing beside it: no second spelling of a point, no key of small order. */
const isSignedBy = (signature: Uint8Array, bytes: Uint8Array, { key }: PublicKey): boolean =>
  ed25519.verify(signature, bytes, key, { zip215: false })

/** Verifies a signature of a file's bytes with a key, whatever numbers the two have. */
export const verifySignature = (bytes: Uint8Array, signature: Signature, key: PublicKey): Verdict => {
  const { trustedComment, commentSignature } = signature
  if (!isSignedBy(commentSignature, commentBytes(signature.signature, trustedComment), key)) return 'notTheirs'
  return isSignedBy(signature.signature, signedBytes(bytes, signature.isPrehashed), key) ? 'whole' : 'otherFile'
}
