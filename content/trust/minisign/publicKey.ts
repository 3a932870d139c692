import { concatBytes } from '@noble/hashes/utils.js'
import { err, ok, type Result } from '../../basics/result.ts'
import { fromBase64, toBase64 } from '../base64.ts'
import { keyIdBytes, keyIdLength, keyIdText } from './keyId.ts'
import { faultAt, type LineFault, linesOfFile } from './lines.ts'

/** What a signature is verified with: an Ed25519 key and the number that signatures name it by. */
export interface PublicKey {
  /** 16 hexadecimal digits; see `keyIdText`. */
  readonly id: string
  /** 32 bytes. */
  readonly key: Uint8Array
}

const what = 'a public key'
const fix = 'Ask for the key once more: two lines, or the second of them, which begins with RW.'

/** "Ed": the one sort of key that there is. */
const sort = Uint8Array.of(0x45, 0x64)

const fromLine = (line: string, at: number): Result<PublicKey, LineFault> => {
  const bytes = fromBase64(line)
  if (bytes === undefined) return err(faultAt(at, 'It is not base64.', fix))
  if (bytes[0] !== sort[0] || bytes[1] !== sort[1]) return err(faultAt(at, `It is not ${what} of minisign.`, fix))
  if (bytes.length !== 42) return err(faultAt(at, `It has ${bytes.length} bytes; ${what} has 42.`, fix))
  return ok({ id: keyIdText(bytes.subarray(2, 2 + keyIdLength)), key: bytes.slice(2 + keyIdLength) })
}

/** Reads a public key: the two lines of minisign's file, or its second line alone, as `minisign -P` takes it. */
export const readPublicKey = (text: string): Result<PublicKey, LineFault> => {
  const alone = text.trim()
  if (/^RW[A-Za-z0-9+/=]*$/.test(alone) && alone.length < 100) return fromLine(alone, 1)
  const lines = linesOfFile(text, 2, what, fix)
  if (!lines.ok) return lines
  const [comment = '', line = ''] = lines.value
  if (!comment.startsWith('untrusted comment:'))
    return err(faultAt(1, 'It does not begin with "untrusted comment:".', fix))
  return fromLine(line.trim(), 2)
}

/** A public key on one line, as `minisign -P` takes it. */
export const publicKeyLine = ({ id, key }: PublicKey): string => toBase64(concatBytes(sort, keyIdBytes(id), key))

/** A public key as the file that minisign writes. */
export const publicKeyFile = (key: PublicKey): string =>
  `untrusted comment: minisign public key ${key.id}\n${publicKeyLine(key)}\n`
