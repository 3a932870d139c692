import { utf8ToBytes } from '@noble/hashes/utils.js'
import { err, ok, type Result } from '../basics/result.ts'
import type { Pack, PackFault } from '../packs/pack.ts'
import type { PackSigner } from '../packs/packSigner.ts'
import { type KnownKey, type PackSignature, packSignatureOf } from '../trust/packSignature.ts'
import { signatureText } from '../trust/signatureTexts.ts'

/** Whose pack it is where it can be played; else why it cannot: it was altered, or its signature is another's or none. */
export const playableSigner = (signature: PackSignature, pack: Pack): Result<PackSigner, PackFault> => {
  switch (signature.state) {
    case 'signed':
      return ok({ state: 'signed', by: signature.by })
    case 'unknownKey':
      return ok({ state: 'unknownKey', keyId: signature.keyId })
    case 'unsigned':
      return ok({ state: 'unsigned' })
    case 'altered':
    case 'otherPack':
    case 'unreadable': {
      const { said, fix } = signatureText(signature, pack)
      return err({ place: 'signature', problem: said, fix: fix ?? '' })
    }
  }
}

/** The same of a pack whose text was kept letter for letter, with the text of its signature. */
export const signerOf = (
  text: string,
  pack: Pack,
  signature: string | undefined,
  known: readonly KnownKey[],
): Result<PackSigner, PackFault> =>
  playableSigner(packSignatureOf({ bytes: utf8ToBytes(text), pack }, signature, known), pack)
