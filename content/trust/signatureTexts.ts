import type { SignedPack } from './packComment.ts'
import type { PackSignature } from './packSignature.ts'

/** Who signed a pack, in English sentences for whoever handles its file: what is so, and what to do where that is anything. */
export interface SignatureText {
  readonly said: string
  /** Null where everything is as it should be. */
  readonly fix: string | null
}

const named = ({ id, version }: Pick<SignedPack, 'id' | 'version'>): string => `"${id}" version ${version}`

/** What there is to say of a pack's signature. */
export const signatureText = (signature: PackSignature, pack: Pick<SignedPack, 'id' | 'version'>): SignatureText => {
  switch (signature.state) {
    case 'signed':
      return { said: `${signature.by} signed it with the key ${signature.keyId}.`, fix: null }
    case 'altered':
      return signature.isSameContent
        ? {
            said: `It says what ${signature.by} signed, but it is written in another way, as when an editor or a mail program changes the ends of lines.`,
            fix: 'Get the file once more, without a program between that changes it, or have it signed again.',
          }
        : {
            said: `It is not as ${signature.by} signed it: the pack or its signature has been changed since.`,
            fix: `Get both files once more from ${signature.by}.`,
          }
    case 'otherPack':
      return {
        said: `The signature of ${signature.by} is for ${named(signature.signed)}, and this is ${named(pack)}.`,
        fix: `Ask ${signature.by} for the signature of this one.`,
      }
    case 'unknownKey':
      return {
        said: `It is signed with the key ${signature.keyId}, of which nobody has said here whose it is.`,
        fix: 'Ask its signer for their public key, and trust it: lastlook pack keys trust KEY --name NAME.',
      }
    case 'unsigned':
      return { said: 'Nobody has signed it.', fix: 'Make sure that you know where it comes from.' }
    case 'unreadable': {
      const { place, problem, fix } = signature.fault
      return { said: `Its signature is none: ${place}: ${problem}`, fix }
    }
  }
}
