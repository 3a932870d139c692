import { words } from '../text/text.tsx'
import type { EntryFault } from './entryState.ts'
import { composeWords } from './words.ts'

/** The faults that only a typed text can have, beside those of a corrected address. */
type OwnFault = Exclude<EntryFault['code'], keyof (typeof composeWords)['en']['faults']> | 'empty'

const own: Readonly<Record<OwnFault, string>> = {
  empty: 'Write an address.',
  unclosedAngle: 'The bracket < is not closed.',
  unopenedAngle: 'There is a > without a < before it.',
  textAfterAddress: 'Something stands behind the address. Part addresses by a comma or a semicolon.',
  unclosedComment: 'The bracket ( is not closed.',
  unclosedGroup: 'The group is not closed by a semicolon.',
  groupInGroup: 'A group stands in a group.',
  lineTooLong: 'That is more than can be taken in at once. Paste it in parts.',
  tooMany: 'A message takes 500 recipients at most.',
}

const propres: typeof own = {
  empty: 'Saisissez une adresse.',
  unclosedAngle: 'Le chevron < n’est pas fermé.',
  unopenedAngle: 'Il y a un > sans < avant lui.',
  textAfterAddress: 'Il y a quelque chose après l’adresse. Séparez les adresses par une virgule ou un point-virgule.',
  unclosedComment: 'La parenthèse n’est pas fermée.',
  unclosedGroup: 'Le groupe n’est pas fermé par un point-virgule.',
  groupInGroup: 'Il y a un groupe dans un groupe.',
  lineTooLong: 'C’est plus que ce qui peut être repris d’un coup. Collez-le en plusieurs fois.',
  tooMany: 'Un message a 500 destinataires au plus.',
}

/** What the fields say that recipients are typed into. */
export const entryWords = words(
  {
    fieldOf: (field: string) => `${field}: names and addresses`,
    remembered: 'Remembered addresses',
    forget: (address: string) => `Have ${address} forgotten`,
    listOf: (n: number) => `list of ${n}`,
    chipAt: (at: number, total: number) => `${at} of ${total}`,
    fault: (text: string, why: string) => `“${text}”: ${why}`,
    faults: { ...composeWords.en.faults, ...own },
    nobody: 'Nobody is addressed yet. The card says who gets the message.',
    send: (n: number) => (n === 0 ? 'Send' : `Send to ${n}`),
    said: {
      added: (texts: readonly string[]) => `Added: ${texts.join(', ')}.`,
      removed: (n: number) => (n === 1 ? '1 recipient taken out.' : `${n} recipients taken out.`),
      selected: (n: number) => `${n} selected. Backspace takes ${n === 1 ? 'it' : 'them'} out.`,
      reopened: (address: string) => `${address} is text again.`,
      forgotten: (address: string) => `${address} is forgotten.`,
      expanded: (list: string, n: number) => `${list}: ${n} recipients.`,
      offered: (n: number) => (n === 1 ? '1 remembered address.' : `${n} remembered addresses.`),
      copied: (n: number) => (n === 1 ? '1 address copied.' : `${n} addresses copied.`),
      undone: 'Undone.',
      redone: 'Done again.',
    },
  },
  {
    fieldOf: (field) => `${field}\u00a0: noms et adresses`,
    remembered: 'Adresses mémorisées',
    forget: (address) => `Faire oublier ${address}`,
    listOf: (n) => `liste de ${n}`,
    chipAt: (at, total) => `${at} sur ${total}`,
    fault: (text, why) => `«\u00a0${text}\u00a0»\u00a0: ${why}`,
    faults: { ...composeWords.fr.faults, ...propres },
    nobody: 'Aucun destinataire pour l’instant. La fiche dit à qui va le message.',
    send: (n) => (n === 0 ? 'Envoyer' : `Envoyer à ${n}`),
    said: {
      added: (texts) => `Ajouté\u00a0: ${texts.join(', ')}.`,
      removed: (n) => (n === 1 ? '1 destinataire retiré.' : `${n} destinataires retirés.`),
      selected: (n) =>
        n === 1 ? '1 sélectionné. Retour arrière le retire.' : `${n} sélectionnés. Retour arrière les retire.`,
      reopened: (address) => `${address} est de nouveau du texte.`,
      forgotten: (address) => `${address} est oubliée.`,
      expanded: (list, n) => `${list}\u00a0: ${n} destinataires.`,
      offered: (n) => (n === 1 ? '1 adresse mémorisée.' : `${n} adresses mémorisées.`),
      copied: (n) => (n === 1 ? '1 adresse copiée.' : `${n} adresses copiées.`),
      undone: 'Annulé.',
      redone: 'Rétabli.',
    },
  },
)
