import type { MailboxFaultCode } from '../../content/mail/mailbox.ts'
import { words } from '../text/text.tsx'
import { composeWords } from './words.ts'

type FaultWords = Readonly<Record<MailboxFaultCode | 'nobody', string>>

const faults: FaultWords = {
  ...composeWords.en.faults,
  noAt: 'This is no address: it has no @.',
  unclosedAngle: 'The < before the address is not closed.',
  unopenedAngle: 'There is a > without its <.',
  textAfterAddress: 'Something stands behind the address.',
  unclosedComment: 'The parenthesis is not closed.',
  unclosedGroup: 'The group is not closed by a semicolon.',
  groupInGroup: 'A group cannot stand in a group.',
  lineTooLong: 'This is too long to be read.',
  nobody: 'Nobody is in the fields yet.',
}

const fautes: FaultWords = {
  ...composeWords.fr.faults,
  noAt: 'Ce n’est pas une adresse\u00a0: il y manque le @.',
  unclosedAngle: 'Le < devant l’adresse n’est pas fermé.',
  unopenedAngle: 'Il y a un > sans son <.',
  textAfterAddress: 'Il y a quelque chose après l’adresse.',
  unclosedComment: 'La parenthèse n’est pas fermée.',
  unclosedGroup: 'Il manque un point-virgule à la fin du groupe.',
  groupInGroup: 'Un groupe ne peut pas en contenir un autre.',
  lineTooLong: 'C’est trop long pour être lu.',
  nobody: 'Il n’y a encore personne dans les champs.',
}

/** The words of fields that recipients are typed into. */
export const entryWords = words(
  {
    sendTo: (n: number) => (n === 0 ? 'Send' : `Send to ${n}`),
    chipsIn: (n: number) => (n === 1 ? '1 recipient' : `${n} recipients`),
    keys: 'Comma or Enter takes over. Left arrow reaches the recipients.',
    listOf: (n: number) => `list of ${n}`,
    expand: (name: string) => `Expand ${name}`,
    remove: (name: string) => `Remove ${name}`,
    offers: (field: string) => `Remembered addresses for ${field}`,
    forget: 'Forget',
    forgetKey: 'Shift+Delete has it forgotten',
    faults,
    breaksAt: 'It breaks here:',
    said: {
      added: (names: readonly string[]) => `${names.join(', ')} added.`,
      removed: (names: readonly string[]) => `${names.join(', ')} removed.`,
      selected: (n: number) => (n === 1 ? '1 recipient selected.' : `${n} recipients selected.`),
      expanded: (list: string, names: readonly string[]) => `${list}: ${names.join(', ')}.`,
      forgotten: (address: string) => `${address} is forgotten.`,
      offered: (n: number) => (n === 1 ? '1 address offered.' : `${n} addresses offered.`),
      copied: (n: number) => (n === 1 ? '1 address copied.' : `${n} addresses copied.`),
      editing: (address: string) => `${address} is text again.`,
      undone: 'Undone.',
      redone: 'Done again.',
    },
  },
  {
    sendTo: (n) => (n === 0 ? 'Envoyer' : `Envoyer à ${n}`),
    chipsIn: (n) => `${n} destinataire${n > 1 ? 's' : ''}`,
    keys: 'Virgule ou Entrée valide. La flèche gauche mène aux destinataires.',
    listOf: (n) => `liste de ${n}`,
    expand: (name) => `Développer ${name}`,
    remove: (name) => `Retirer ${name}`,
    offers: (field) => `Adresses mémorisées pour ${field}`,
    forget: 'Oublier',
    forgetKey: 'Maj+Suppr la fait oublier',
    faults: fautes,
    breaksAt: 'L’erreur est ici\u00a0:',
    said: {
      added: (names) => `Ajouté\u00a0: ${names.join(', ')}.`,
      removed: (names) => `Retiré\u00a0: ${names.join(', ')}.`,
      selected: (n) => (n === 1 ? '1 destinataire sélectionné.' : `${n} destinataires sélectionnés.`),
      expanded: (list, names) => `${list}\u00a0: ${names.join(', ')}.`,
      forgotten: (address) => `${address} est oubliée.`,
      offered: (n) => (n === 1 ? '1 adresse proposée.' : `${n} adresses proposées.`),
      copied: (n) => (n === 1 ? '1 adresse copiée.' : `${n} adresses copiées.`),
      editing: (address) => `${address} redevient du texte.`,
      undone: 'Annulé.',
      redone: 'Rétabli.',
    },
  },
)
