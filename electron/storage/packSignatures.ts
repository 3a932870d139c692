import { longestText } from '../../content/trust/minisign/lines.ts'
import { type KnownKey, type PackSignature, packSignatureOf } from '../../content/trust/packSignature.ts'
import type { PackFileRead } from './packFile.ts'
import { readSmallText } from './smallText.ts'

/** Where a file's signature stands: beside it, as minisign has it. */
export const signaturePath = (file: string): string => `${file}.minisig`

/** Who signed a pack's file, by the signature beside it and the keys that are known. */
export const signatureBeside = (file: string, read: PackFileRead, known: readonly KnownKey[]): PackSignature => {
  const text = readSmallText(signaturePath(file), longestText)
  if (!text.ok) return { state: 'unreadable', fault: { place: 'the file', ...text.error } }
  return packSignatureOf(read, text.value, known)
}
