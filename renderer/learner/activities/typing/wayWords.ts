import { words } from '../../../text/text.tsx'

const s = (n: number) => (n < 2 ? '' : 's')

/** The words about typing where it is offered and listed. */
export const wayWords = words(
  {
    title: 'Type it',
    text: 'Ten messages whose recipients you type from a card. Your own slips are caught, named and kept.',
    rules: [
      { head: 'Ten messages.', text: 'A card says who gets each. You type the addresses as in your mail program.' },
      {
        head: 'The program remembers.',
        text: 'It offers addresses as you type. Some of them were once slips.',
      },
      {
        head: 'Feedback after each.',
        text: 'Your slips are shown letter by letter, and come back for review.',
      },
      { head: 'Practice only.', text: 'What you type does not count in any rate or assessment.' },
    ],
    start: 'Start typing',
    inTable: (n: number, all: number) => `${n} of ${all} typed right`,
    typedRight: (right: number, people: number) => `${right} of ${people} typed right`,
    slips: (n: number) => (n === 1 ? '1 slip' : `${n} slips`),
  },
  {
    title: 'À vous d’écrire',
    text: 'Dix messages dont vous saisissez les destinataires d’après une fiche. Vos fautes sont relevées, nommées et conservées.',
    rules: [
      {
        head: 'Dix messages.',
        text: 'Une fiche indique à qui envoyer chacun. Vous saisissez les adresses comme dans votre messagerie.',
      },
      {
        head: 'Le logiciel se souvient.',
        text: 'Il propose des adresses pendant la saisie. Certaines étaient des fautes.',
      },
      {
        head: 'Retour après chacun.',
        text: 'Vos fautes sont montrées lettre par lettre, et reviennent en révision.',
      },
      {
        head: 'Entraînement seulement.',
        text: 'Ce que vous saisissez ne compte dans aucun taux ni aucune évaluation.',
      },
    ],
    start: 'Commencer la saisie',
    inTable: (n, all) => `${n} sur ${all} bien saisie${n > 1 ? 's' : ''}`,
    typedRight: (right, people) => `${right} sur ${people} bien saisie${s(right)}`,
    slips: (n) => `${n} faute${s(n)}`,
  },
)
