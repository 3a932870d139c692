import { words } from '../text/text.tsx'
import type { EntryFault } from './entryState.ts'
import { composeWords } from './words.ts'

/** The faults that only a typed text can have, beside those of a corrected address. */
type OwnFault = Exclude<EntryFault['code'], keyof (typeof composeWords)['en']['faults']> | 'empty'

const own: Readonly<Record<OwnFault, string>> = {
  empty: 'Write an address.',
  unclosedAngle: 'The bracket < is not closed.',
  unopenedAngle: 'There is a > without a < before it.',
  textAfterAddress: 'There is something after the address. Separate addresses with a comma or a semicolon.',
  unclosedComment: 'The bracket ( is not closed.',
  unclosedGroup: 'The group is not closed by a semicolon.',
  groupInGroup: 'A group cannot contain another group.',
  lineTooLong: 'That is too much at once. Paste it in parts.',
  tooMany: 'A message can have 500 recipients at most.',
}

const propres: typeof own = {
  empty: 'Saisissez une adresse.',
  unclosedAngle: 'Le chevron < n’est pas fermé.',
  unopenedAngle: 'Il y a un > qu’aucun < ne précède.',
  textAfterAddress: 'Il y a quelque chose après l’adresse. Séparez les adresses par une virgule ou un point-virgule.',
  unclosedComment: 'La parenthèse n’est pas fermée.',
  unclosedGroup: 'Le groupe n’est pas fermé par un point-virgule.',
  groupInGroup: 'Un groupe ne peut pas en contenir un autre.',
  lineTooLong: 'C’est trop pour une seule fois. Collez-le en plusieurs parties.',
  tooMany: 'Un message peut avoir 500 destinataires au plus.',
}

/** What the fields say that recipients are typed into. */
export const entryWords = words(
  {
    fieldOf: (field: string) => `${field}: names and addresses`,
    remembered: 'Remembered addresses',
    forget: (address: string) => `Forget ${address}`,
    listOf: (n: number) => `list of ${n}`,
    chipAt: (at: number, total: number) => `${at} of ${total}`,
    fault: (text: string, why: string) => `“${text}”: ${why}`,
    faults: { ...composeWords.en.faults, ...own },
    nobody: 'There are no recipients yet. The card says who gets the message.',
    send: (n: number) => (n === 0 ? 'Send' : `Send to ${n}`),
    said: {
      added: (texts: readonly string[]) => `Added: ${texts.join(', ')}.`,
      removed: (n: number) => (n === 1 ? '1 recipient removed.' : `${n} recipients removed.`),
      selected: (n: number) => `${n} selected. Backspace removes ${n === 1 ? 'it' : 'them'}.`,
      reopened: (address: string) => `${address} can be edited.`,
      forgotten: (address: string) => `${address} has been forgotten.`,
      expanded: (list: string, n: number) => `${list}: ${n} recipients.`,
      offered: (n: number) => (n === 1 ? '1 remembered address.' : `${n} remembered addresses.`),
      copied: (n: number) => (n === 1 ? '1 address copied.' : `${n} addresses copied.`),
      undone: 'Undone.',
      redone: 'Redone.',
    },
  },
  {
    fieldOf: (field) => `${field}\u00a0: noms et adresses`,
    remembered: 'Adresses mémorisées',
    forget: (address) => `Oublier ${address}`,
    listOf: (n) => `liste de ${n}`,
    chipAt: (at, total) => `${at} sur ${total}`,
    fault: (text, why) => `«\u00a0${text}\u00a0»\u00a0: ${why}`,
    faults: { ...composeWords.fr.faults, ...propres },
    nobody: 'Aucun destinataire pour l’instant. La fiche indique à qui envoyer le message.',
    send: (n) => (n === 0 ? 'Envoyer' : `Envoyer à ${n}`),
    said: {
      added: (texts) => `Ajouté\u00a0: ${texts.join(', ')}.`,
      removed: (n) => (n === 1 ? '1 destinataire retiré.' : `${n} destinataires retirés.`),
      selected: (n) =>
        n === 1
          ? '1 sélectionné. Retour arrière pour le retirer.'
          : `${n} sélectionnés. Retour arrière pour les retirer.`,
      reopened: (address) => `${address} peut être modifiée.`,
      forgotten: (address) => `${address} a été oubliée.`,
      expanded: (list, n) => `${list}\u00a0: ${n} destinataires.`,
      offered: (n) => (n === 1 ? '1 adresse mémorisée.' : `${n} adresses mémorisées.`),
      copied: (n) => (n === 1 ? '1 adresse copiée.' : `${n} adresses copiées.`),
      undone: 'Annulé.',
      redone: 'Rétabli.',
    },
  },
)
