import type { AddressFaultCode } from '../../content/mail/address.ts'
import type { Act, Display, Field, Sensitivity } from '../../content/model/item.ts'
import { words } from '../text/text.tsx'

/** What Send will do: how many recipients it leaves out, and how many it sends to a corrected address. */
const send = (leftOut: number, corrected: number): string =>
  ['Send', leftOut > 0 && `leaving out ${leftOut}`, corrected > 0 && `correcting ${corrected}`]
    .filter(Boolean)
    .join(', ')

const envoyer = (leftOut: number, corrected: number): string => {
  const how = [leftOut > 0 && `en retirant ${leftOut}`, corrected > 0 && `en corrigeant ${corrected}`].filter(Boolean)
  return ['Envoyer', how.join(' et ')].filter(Boolean).join(' ')
}

const faults: Readonly<Record<AddressFaultCode, string>> = {
  empty: 'Write an address, or press Esc to leave it as it was.',
  noAt: 'There is no @ between the person and the organisation.',
  twoAts: 'There is more than one @.',
  emptyLocal: 'There is nothing before the @.',
  localTooLong: 'The part before the @ is too long.',
  dotOutOfPlace: 'Before the @, a dot is at one end or next to another dot.',
  unclosedQuote: 'The quotation mark is not closed.',
  domainLiteral: 'Write the name of the domain, not its number in brackets.',
  noDot: 'The domain has no ending. Write it in full.',
  addressTooLong: 'The address is too long.',
  emptyDomain: 'There is nothing after the @.',
  emptyLabel: 'After the @, a dot is at one end or next to another dot.',
  domainTooLong: 'The domain is too long.',
  numericEnding: 'A domain does not end in a number.',
  badCharacter: 'There is a character that an address cannot contain.',
  badHyphen: 'A part of the domain begins or ends with a hyphen.',
  badALabel: 'A part of the domain begins with xn-- but cannot be decoded.',
  mixedDirections: 'A part of the domain mixes scripts that run in opposite directions.',
  labelTooLong: 'A part of the domain is longer than 63 letters.',
}

const fautes: typeof faults = {
  empty: 'Saisissez une adresse, ou appuyez sur Échap pour la laisser telle quelle.',
  noAt: 'Il manque une arobase (@) entre la personne et l’organisation.',
  twoAts: 'Il y a plus d’une arobase (@).',
  emptyLocal: 'Il n’y a rien avant l’arobase.',
  localTooLong: 'La partie avant l’arobase est trop longue.',
  dotOutOfPlace: 'Avant l’arobase, un point est mal placé\u00a0: à une extrémité, ou à côté d’un autre point.',
  unclosedQuote: 'Le guillemet n’est pas fermé.',
  domainLiteral: 'Écrivez le nom du domaine, et non son numéro entre crochets.',
  noDot: 'Le domaine n’a pas d’extension. Écrivez-le en entier.',
  addressTooLong: 'L’adresse est trop longue.',
  emptyDomain: 'Il n’y a rien après l’arobase.',
  emptyLabel: 'Après l’arobase, un point est mal placé\u00a0: à une extrémité, ou à côté d’un autre point.',
  domainTooLong: 'Le domaine est trop long.',
  numericEnding: 'Un domaine ne se termine pas par un nombre.',
  badCharacter: 'Il y a un caractère qui ne peut pas figurer dans une adresse.',
  badHyphen: 'Une partie du domaine commence ou se termine par un trait d’union.',
  badALabel: 'Une partie du domaine commence par xn-- mais ne peut pas être décodée.',
  mixedDirections: 'Une partie du domaine mélange des écritures de sens opposés.',
  labelTooLong: 'Une partie du domaine dépasse 63 lettres.',
}

export const composeWords = words(
  {
    newMessage: 'New message',
    sentMessage: 'The message',
    from: 'From',
    subject: 'Subject',
    fields: { to: 'To', cc: 'Cc', bcc: 'Bcc' } satisfies Record<Field, string>,
    send,
    sensitivity: 'Sensitivity',
    labels: { none: '', internal: 'Internal', personal: 'Personal', limited: 'Limited distribution' } satisfies Record<
      Sensitivity,
      string
    >,
    external: (n: number) =>
      n === 1 ? '1 recipient is outside your organisation' : `${n} recipients are outside your organisation`,
    externalDomains: (outside: string, domains: readonly string[]) => `${outside}: ${domains.join(', ')}`,
    recipients: 'Recipients',
    acts: { new: '', reply: 'Reply', replyAll: 'Reply to all', forward: 'Forward' } satisfies Record<Act, string>,
    forwarded: 'Forwarded message',
    attachments: 'Attachments',
    message: 'Message text',
    quoted: (name: string, address: string | undefined, when: string) =>
      address === undefined ? `${name}, ${when}` : `${name} <${address}>, ${when}`,
    position: (at: number, total: number) => `recipient ${at} of ${total}`,
    positions: (from: number, to: number, total: number) => `recipients ${from} to ${to} of ${total}`,
    groupOf: (n: number) => `group of ${n}`,
    selected: 'selected',
    hidden: {
      full: '',
      croppedMiddle: 'address cropped',
      croppedEnd: 'address cropped',
      nameOnly: 'address hidden',
      grouped: 'address hidden',
    } satisfies Record<Display, string>,
    wrong: 'wrong',
    markedWrong: 'marked wrong',
    correctedTo: (address: string) => `corrected to ${address}`,
    mailAddress: 'Mail address',
    writtenTo: 'Written to',
    contact: (times: number, daysAgo: number) => {
      if (times === 0) return 'never before'
      const last = daysAgo === 1 ? 'yesterday' : `${daysAgo} days ago`
      return times === 1 ? `once, ${last}` : `${times} times, last ${last}`
    },
    list: 'List',
    members: (n: number) => `${n} people get what is sent to it`,
    listOf: (n: number) => `list of ${n} people`,
    yourCorrection: 'Your correction',
    mark: 'Mark wrong',
    unmark: 'Not wrong',
    correct: 'Correct',
    close: 'Close',
    correctionOf: (name: string) => `Right address for ${name}`,
    correctionHint: { keep: 'to keep it,', cancel: 'to leave it as it was' },
    faults,
    said: {
      revealed: (name: string, address: string) => `${name}: ${address}`,
      marked: (name: string) => `${name} marked wrong.`,
      unmarked: (name: string) => `${name} no longer marked.`,
      corrected: (name: string, address: string) => `${name} corrected to ${address}.`,
      expanded: (group: string, names: readonly string[]) => `${group}: ${names.join(', ')}.`,
      selected: (n: number) => `${n} selected. Backspace again leaves ${n === 1 ? 'it' : 'them'} out.`,
      leftOut: (n: number) => (n === 1 ? '1 recipient left out.' : `${n} recipients left out.`),
      copied: (n: number) => (n === 1 ? '1 address copied.' : `${n} addresses copied.`),
      undone: 'Undone.',
      redone: 'Redone.',
      nothingToUndo: 'Nothing to undo.',
      nothingToRedo: 'Nothing to redo.',
    },
  },
  {
    newMessage: 'Nouveau message',
    sentMessage: 'Le message',
    from: 'De',
    subject: 'Objet',
    fields: { to: 'À', cc: 'Cc', bcc: 'Cci' },
    send: envoyer,
    sensitivity: 'Sensibilité',
    labels: { none: '', internal: 'Interne', personal: 'Personnel', limited: 'Diffusion limitée' },
    external: (n) =>
      n === 1 ? '1 destinataire est hors de votre organisation' : `${n} destinataires sont hors de votre organisation`,
    externalDomains: (outside, domains) => `${outside}\u00a0: ${domains.join(', ')}`,
    recipients: 'Destinataires',
    acts: { new: '', reply: 'Réponse', replyAll: 'Réponse à tous', forward: 'Transfert' },
    forwarded: 'Message transféré',
    attachments: 'Pièces jointes',
    message: 'Texte du message',
    quoted: (name, address, when) => (address === undefined ? `${name}, ${when}` : `${name} <${address}>, ${when}`),
    position: (at, total) => `destinataire ${at} sur ${total}`,
    positions: (from, to, total) => `destinataires ${from} à ${to} sur ${total}`,
    groupOf: (n) => `groupe de ${n}`,
    selected: 'sélectionné',
    hidden: {
      full: '',
      croppedMiddle: 'adresse tronquée',
      croppedEnd: 'adresse tronquée',
      nameOnly: 'adresse masquée',
      grouped: 'adresse masquée',
    },
    wrong: 'erroné',
    markedWrong: 'marqué comme erroné',
    correctedTo: (address) => `corrigé en ${address}`,
    mailAddress: 'Adresse',
    writtenTo: 'Vous lui avez écrit',
    contact: (times, daysAgo) => {
      if (times === 0) return 'jamais'
      const last = daysAgo === 1 ? 'hier' : `il y a ${daysAgo} jours`
      return times === 1 ? `une fois, ${last}` : `${times} fois, la dernière ${last}`
    },
    list: 'Liste',
    members: (n) => `${n} personnes reçoivent ce qu’on y envoie`,
    listOf: (n) => `liste de ${n} personnes`,
    yourCorrection: 'Votre correction',
    mark: 'Marquer erroné',
    unmark: 'Retirer la marque',
    correct: 'Corriger',
    close: 'Fermer',
    correctionOf: (name) => `Bonne adresse pour ${name}`,
    correctionHint: { keep: 'pour valider,', cancel: 'pour annuler' },
    faults: fautes,
    said: {
      revealed: (name, address) => `${name}\u00a0: ${address}`,
      marked: (name) => `${name}\u00a0: marqué comme erroné.`,
      unmarked: (name) => `${name}\u00a0: marque retirée.`,
      corrected: (name, address) => `${name}\u00a0: adresse corrigée en ${address}.`,
      expanded: (group, names) => `${group}\u00a0: ${names.join(', ')}.`,
      selected: (n) =>
        n === 1
          ? '1 sélectionné. Retour arrière de nouveau pour le retirer.'
          : `${n} sélectionnés. Retour arrière de nouveau pour les retirer.`,
      leftOut: (n) => (n === 1 ? '1 destinataire retiré.' : `${n} destinataires retirés.`),
      copied: (n) => (n === 1 ? '1 adresse copiée.' : `${n} adresses copiées.`),
      undone: 'Annulé.',
      redone: 'Rétabli.',
      nothingToUndo: 'Rien à annuler.',
      nothingToRedo: 'Rien à rétablir.',
    },
  },
)
