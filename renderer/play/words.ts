import { words } from '../text/text.tsx'

export const playWords = words(
  {
    keys: 'Keys for the recipients',
    previous: 'Previous recipient',
    next: 'Next recipient',
    recipient: 'Recipient',
    recipientAt: (at: number, total: number) => `${at} of ${total}`,
    reveal: ['Reveal', 'the address'],
    hide: ['Hide', 'the address'],
    mark: ['Mark', 'it wrong'],
    unmark: ['Unmark', 'it'],
    correct: ['Correct', 'it'],
    nothingMarked: ['Nothing marked', 'Sent as it stands'],
    marked: (n: number) => [`${n} marked`, n === 1 ? 'Send leaves it out' : 'Send leaves them out'],
    corrected: (n: number) => [`${n} corrected`, n === 1 ? 'Send uses your address' : 'Send uses your addresses'],
    markedAndCorrected: (marked: number, corrected: number) => [`${marked} marked, ${corrected} corrected`, ''],
    arrived: (at: number, total: number, setting: string, subject: string) =>
      `Message ${at} of ${total}. ${setting} Subject: ${subject}.`,
  },
  {
    keys: 'Touches pour les destinataires',
    previous: 'Destinataire précédent',
    next: 'Destinataire suivant',
    recipient: 'Destinataire',
    recipientAt: (at, total) => `${at} sur ${total}`,
    reveal: ['Afficher', 'l’adresse'],
    hide: ['Masquer', 'l’adresse'],
    mark: ['Marquer', 'erroné'],
    unmark: ['Retirer', 'la marque'],
    correct: ['Corriger', ''],
    nothingMarked: ['Rien de marqué', 'Envoi tel quel'],
    marked: (n) => (n === 1 ? ['1 marqué', 'Retiré à l’envoi'] : [`${n} marqués`, 'Retirés à l’envoi']),
    corrected: (n) => (n === 1 ? ['1 corrigé', 'Envoi à votre adresse'] : [`${n} corrigés`, 'Envoi à vos adresses']),
    markedAndCorrected: (marked, corrected) => [
      `${marked} marqué${marked > 1 ? 's' : ''}, ${corrected} corrigé${corrected > 1 ? 's' : ''}`,
      '',
    ],
    arrived: (at, total, setting, subject) => `Message ${at} sur ${total}. ${setting} Objet\u00a0: ${subject}.`,
  },
)
