import { ed25519 } from '@noble/curves/ed25519.js'
import type { SecretKey } from './secretKey.ts'
import type { Signature } from './signature.ts'
import { commentBytes, signedBytes } from './verify.ts'

/**
 * Signs a file's bytes and what its signer says of it, one line without control characters. The same input gives the same
 * signature.
 */
export const sign = (bytes: Uint8Array, trustedComment: string, { id, seed }: SecretKey): Signature => {
  const signature = ed25519.sign(signedBytes(bytes, true), seed)
  return {
    keyId: id,
    isPrehashed: true,
    signature,
    trustedComment,
    commentSignature: ed25519.sign(commentBytes(signature, trustedComment), seed),
  }
}
