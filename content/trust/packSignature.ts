import type { LineFault } from './minisign/lines.ts'
import type { PublicKey } from './minisign/publicKey.ts'
import { readSignature } from './minisign/signature.ts'
import { verifySignature } from './minisign/verify.ts'
import { readPackComment, type SignedPack } from './packComment.ts'

/** A key that this machine knows whose it is. */
export interface KnownKey {
  /** What its owner is called here: one line of plain text. */
  readonly name: string
  readonly publicKey: PublicKey
}

/** A pack as it came: its bytes, and what is read in them. */
export interface PackBytes {
  readonly bytes: Uint8Array
  readonly pack: SignedPack
}

/**
 * Who signed a pack, as far as it can be known here.
 * `signed`: the owner of a known key, and it is as they signed it.
 * `altered`: that owner signed it, and it has changed since, or the signature has. `isSameContent`: it says the same and is
 * written otherwise, as where an editor or a mail program changed the ends of lines.
 * `otherPack`: that owner signed another pack or version, which is named.
 * `unknownKey`: a signature by a key that is not known here, which proves nothing.
 * `unreadable`: what stands beside it is no signature.
 */
export type PackSignature =
  | { readonly state: 'signed'; readonly by: string; readonly keyId: string }
  | { readonly state: 'altered'; readonly by: string; readonly keyId: string; readonly isSameContent: boolean }
  | { readonly state: 'otherPack'; readonly by: string; readonly keyId: string; readonly signed: SignedPack }
  | { readonly state: 'unknownKey'; readonly keyId: string }
  | { readonly state: 'unsigned' }
  | { readonly state: 'unreadable'; readonly fault: LineFault }

const isSamePack = (one: SignedPack, other: SignedPack): boolean => one.id === other.id && one.version === other.version

/**
 * Looks who signed a pack. `signatureText` is the text of the signature beside it, undefined where there is none. Several
 * known keys may have one number, since anybody can give theirs any: each of them is tried.
 */
export const packSignatureOf = (
  { bytes, pack }: PackBytes,
  signatureText: string | undefined,
  knownKeys: readonly KnownKey[],
): PackSignature => {
  if (signatureText === undefined) return { state: 'unsigned' }
  const read = readSignature(signatureText)
  if (!read.ok) return { state: 'unreadable', fault: read.error }
  const signature = read.value
  const { keyId } = signature
  const tried = knownKeys
    .filter(({ publicKey }) => publicKey.id === keyId)
    .map(({ name, publicKey }) => ({ by: name, verdict: verifySignature(bytes, signature, publicKey) }))
  const [first] = tried
  if (first === undefined) return { state: 'unknownKey', keyId }
  const { by, verdict } = tried.find((one) => one.verdict !== 'notTheirs') ?? first
  if (verdict === 'notTheirs') return { state: 'altered', by, keyId, isSameContent: false }
  const signed = readPackComment(signature.trustedComment)
  if (signed !== undefined && !isSamePack(signed, pack)) return { state: 'otherPack', by, keyId, signed }
  // Whoever signs with minisign itself says nothing of a pack in the comment: the bytes are theirs all the same.
  if (verdict === 'whole') return { state: 'signed', by, keyId }
  return { state: 'altered', by, keyId, isSameContent: signed?.hash === pack.hash }
}
