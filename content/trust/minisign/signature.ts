import { concatBytes } from '@noble/hashes/utils.js'
import { err, ok, type Result } from '../../basics/result.ts'
import { fromBase64, toBase64 } from '../base64.ts'
import { keyIdBytes, keyIdLength, keyIdText } from './keyId.ts'
import { faultAt, type LineFault, linesOfFile } from './lines.ts'

/** A detached signature as it stands in its file. Nothing in it is true before it is verified, its key's number neither. */
export interface Signature {
  /** The number of the key that is said to have made it; see `keyIdText`. */
  readonly keyId: string
  /** Whether the file's BLAKE2b-512 is signed (`ED`), as is usual; else the file itself (`Ed`, of former versions). */
  readonly isPrehashed: boolean
  /** 64 bytes: over the file or its hash. */
  readonly signature: Uint8Array
  /** What the signer says of the file, without the words before it. */
  readonly trustedComment: string
  /** 64 bytes: over the signature and the comment. */
  readonly commentSignature: Uint8Array
}

const what = 'a signature'
const fix = 'Ask for the signature once more: a file of four lines, as minisign writes it.'
const untrusted = 'untrusted comment:'
const trusted = 'trusted comment: '

/** The bytes of a line, where it has as many as it should. */
const bytesOf = (line: string, at: number, length: number): Result<Uint8Array, LineFault> => {
  const bytes = fromBase64(line.trim())
  if (bytes === undefined) return err(faultAt(at, 'It is not base64.', fix))
  if (bytes.length === length) return ok(bytes)
  return err(faultAt(at, `It has ${bytes.length} bytes; it should have ${length}.`, fix))
}

/** Reads the text of a signature file. It verifies nothing. */
export const readSignature = (text: string): Result<Signature, LineFault> => {
  const lines = linesOfFile(text, 4, what, fix)
  if (!lines.ok) return lines
  const [comment = '', line = '', trustedLine = '', last = ''] = lines.value
  if (!comment.startsWith(untrusted)) return err(faultAt(1, `It does not begin with "${untrusted}".`, fix))
  const signed = bytesOf(line, 2, 2 + keyIdLength + 64)
  if (!signed.ok) return signed
  const sort = String.fromCharCode(...signed.value.subarray(0, 2))
  if (sort !== 'ED' && sort !== 'Ed') return err(faultAt(2, `It is not ${what} of minisign.`, fix))
  if (!trustedLine.startsWith(trusted)) return err(faultAt(3, `It does not begin with "${trusted}".`, fix))
  const commentSignature = bytesOf(last, 4, 64)
  if (!commentSignature.ok) return commentSignature
  return ok({
    keyId: keyIdText(signed.value.subarray(2, 2 + keyIdLength)),
    isPrehashed: sort === 'ED',
    signature: signed.value.slice(2 + keyIdLength),
    trustedComment: trustedLine.slice(trusted.length),
    commentSignature: commentSignature.value,
  })
}

/** A signature as the text of its file. */
export const signatureFile = (signature: Signature): string => {
  const sort = Uint8Array.of(0x45, signature.isPrehashed ? 0x44 : 0x64)
  const signed = concatBytes(sort, keyIdBytes(signature.keyId), signature.signature)
  return `${untrusted} signature made with Lastlook, which minisign verifies
${toBase64(signed)}
${trusted}${signature.trustedComment}
${toBase64(signature.commentSignature)}
`
}
