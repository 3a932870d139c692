import { words } from '../text/text.tsx'

export const playWords = words(
  {
    keys: 'Keys for the recipients',
    previous: 'Previous recipient',
    next: 'Next recipient',
    recipient: 'Recipient',
    recipientAt: (from: number, to: number, total: number) =>
      from === to ? `${from} of ${total}` : `${from}–${to} of ${total}`,
    expand: ['Expand', 'the group'],
    reveal: ['Reveal', 'the address'],
    hide: ['Hide', 'the address'],
    mark: ['Mark', 'it wrong'],
    unmark: ['Unmark', 'it'],
    correct: ['Correct', 'it'],
    undo: 'Undo',
    nothingMarked: ['Nothing marked', 'Sent as it stands'],
    selected: (n: number) => [`${n} selected`, n === 1 ? 'Backspace leaves it out' : 'Backspace leaves them out'],
    marked: (n: number) => [`${n} marked`, n === 1 ? 'Send leaves it out' : 'Send leaves them out'],
    corrected: (n: number) => [`${n} corrected`, n === 1 ? 'Send uses your address' : 'Send uses your addresses'],
    markedAndCorrected: (marked: number, corrected: number) => [`${marked} marked, ${corrected} corrected`, ''],
    hintAt: (at: number, total: number) => `Hint ${at} of ${total}.`,
    nextHint: 'Next hint',
    arrived: (at: number, total: number, setting: string, subject: string) =>
      `Message ${at} of ${total}. ${setting} Subject: ${subject}.`,
  },
  {
    keys: 'Touches pour les destinataires',
    previous: 'Destinataire précédent',
    next: 'Destinataire suivant',
    recipient: 'Destinataire',
    recipientAt: (from, to, total) => (from === to ? `${from} sur ${total}` : `${from}–${to} sur ${total}`),
    expand: ['Développer', 'le groupe'],
    reveal: ['Afficher', 'l’adresse'],
    hide: ['Masquer', 'l’adresse'],
    mark: ['Marquer', 'erroné'],
    unmark: ['Retirer', 'la marque'],
    correct: ['Corriger', ''],
    undo: 'Annuler',
    nothingMarked: ['Rien de marqué', 'Envoi tel quel'],
    selected: (n) =>
      n === 1 ? ['1 sélectionné', 'Retour arrière le retire'] : [`${n} sélectionnés`, 'Retour arrière les retire'],
    marked: (n) => (n === 1 ? ['1 marqué', 'Retiré à l’envoi'] : [`${n} marqués`, 'Retirés à l’envoi']),
    corrected: (n) => (n === 1 ? ['1 corrigé', 'Envoi à votre adresse'] : [`${n} corrigés`, 'Envoi à vos adresses']),
    markedAndCorrected: (marked, corrected) => [
      `${marked} marqué${marked > 1 ? 's' : ''}, ${corrected} corrigé${corrected > 1 ? 's' : ''}`,
      '',
    ],
    hintAt: (at, total) => `Conseil ${at} sur ${total}.`,
    nextHint: 'Conseil suivant',
    arrived: (at, total, setting, subject) => `Message ${at} sur ${total}. ${setting} Objet\u00a0: ${subject}.`,
  },
)
