import type { PackSummary } from '../../../content/contract/learner.ts'
import { words } from '../../text/text.tsx'

/** The words for who signed a pack. */
export const signerWords = words(
  {
    signed: (by: string) => `Signed by ${by}`,
    unknownKey: (keyId: string) => `Signed with an unknown key (${keyId})`,
    unsigned: 'Not signed',
    unsignedTitle: 'Nobody has signed this pack',
    unsignedText: (pack: string) =>
      `Nothing shows who “${pack}” comes from, or whether somebody has changed it. Play it if you know where you got it.`,
    unknownTitle: 'The signer of this pack is not known here',
    unknownText: (pack: string, keyId: string) =>
      `“${pack}” is signed with the key ${keyId}, but nobody has said on this computer whose key that is. Play it if you know where you got it.`,
    play: 'Play it',
    back: 'Back',
  },
  {
    signed: (by) => `Signée par ${by}`,
    unknownKey: (keyId) => `Signée avec une clé inconnue (${keyId})`,
    unsigned: 'Non signée',
    unsignedTitle: 'Personne n’a signé cette série',
    unsignedText: (pack) =>
      `Rien n’indique d’où vient «\u00a0${pack}\u00a0», ni si quelqu’un l’a modifiée. Jouez-la si vous savez qui vous l’a remise.`,
    unknownTitle: 'Le signataire de cette série n’est pas connu ici',
    unknownText: (pack, keyId) =>
      `«\u00a0${pack}\u00a0» est signée avec la clé ${keyId}, mais personne n’a indiqué sur cet ordinateur à qui elle appartient. Jouez-la si vous savez qui vous l’a remise.`,
    play: 'Jouer',
    back: 'Retour',
  },
)

/** Who signed a pack, in a few words; undefined where it came along with the app. */
export const signerText = (
  signer: PackSummary['signer'],
  t: (typeof signerWords)[keyof typeof signerWords],
): string | undefined => {
  switch (signer?.state) {
    case 'signed':
      return t.signed(signer.by)
    case 'unknownKey':
      return t.unknownKey(signer.keyId)
    case 'unsigned':
      return t.unsigned
    case undefined:
      return undefined
  }
}
