import { words } from '../text/text.tsx'
import type { LetterChange } from './diffModel.ts'
import { addressOf } from './headline.ts'

/** Letters one by one, so that a screen reader says each. */
const spelled = (letters: string, dot: string): string =>
  Array.from(letters, (letter) => (letter === '.' ? dot : letter)).join(' ')

const changeEn = ({ written, meant }: LetterChange): string => {
  if (written === '') return `Lost: ${spelled(meant, 'dot')}.`
  if (meant === '') return `Added: ${spelled(written, 'dot')}.`
  return `Written ${spelled(written, 'dot')} in place of ${spelled(meant, 'dot')}.`
}

const changeFr: typeof changeEn = ({ written, meant }) => {
  if (written === '') return `Perdu\u00a0: ${spelled(meant, 'point')}.`
  if (meant === '') return `Ajouté\u00a0: ${spelled(written, 'point')}.`
  return `Écrit ${spelled(written, 'point')} au lieu de ${spelled(meant, 'point')}.`
}

/** The words of the debrief. Headlines are made in `headline.ts`. */
export const debriefWords = words(
  {
    unseen: {
      before: 'You sent it with ',
      what: (name: string) => `${addressOf.en(name)} unseen`,
      after: '. One press of ',
      end: ' on the name would have shown it.',
      afterInGroup: '. ',
      endInGroup: (group: string) => ` on “${group}”, then on the name, would have shown it.`,
      named: 'The line above the recipients named ',
    },
    seen: 'The address was on the screen in full.',
    readLetters: 'Read addresses letter by letter, the ending first.',
    askWhose: 'No letter of it is wrong: ask whose it is.',
    correctionRight: 'Your correction is right.',
    goesTo: 'The message goes to ',
    correctionWrong: (name: string) => `Your correction is not ${addressOf.en(name)}.`,
    wentTo: 'The message would have gone to ',
    wasRight: (name: string) => `${name} was right.`,
    parts: { person: 'person', organisation: 'organisation', ending: 'ending' },
    written: 'Written',
    meant: 'Meant',
    meantNobody: 'nobody in this place',
    told: (side: 'written' | 'meant', address: string, note: string | null) =>
      `${side === 'written' ? 'Written' : 'Meant'}: ${address}${note ? ` (${note})` : ''}.`,
    change: changeEn,
    gaveAway: 'What gave it away',
    leak: 'What would have leaked',
    gateway: 'What a gateway would have done',
    realCase: 'The real case',
    whyRight: 'Why these are right',
    whyOthers: 'Why the others are right',
    message: 'The message',
    seeMessage: 'See the message',
    next: 'Next message',
    practiseKind: 'Practise this kind',
    result: 'See the result',
    backToResult: 'Back',
  },
  {
    unseen: {
      before: 'Vous l’avez envoyé sans avoir vu ',
      what: (name) => addressOf.fr(name),
      after: '. La touche ',
      end: ' sur le nom l’aurait affichée.',
      afterInGroup: '. La touche ',
      endInGroup: (group) => ` sur «\u00a0${group}\u00a0», puis sur le nom, l’aurait affichée.`,
      named: 'La ligne au-dessus des destinataires nommait ',
    },
    seen: 'L’adresse était affichée en entier.',
    readLetters: 'Lisez les adresses lettre par lettre, en commençant par l’extension.',
    askWhose: 'Aucune lettre n’y est fausse\u00a0: demandez-vous à qui elle est.',
    correctionRight: 'Votre correction est juste.',
    goesTo: 'Le message part à ',
    correctionWrong: (name) => `Votre correction n’est pas ${addressOf.fr(name)}.`,
    wentTo: 'Le message serait parti à ',
    wasRight: (name) => `${name}\u00a0: l’adresse était bonne.`,
    parts: { person: 'personne', organisation: 'organisation', ending: 'extension' },
    written: 'Écrit',
    meant: 'Voulu',
    meantNobody: 'personne à cette place',
    told: (side, address, note) =>
      `${side === 'written' ? 'Écrit' : 'Voulu'}\u00a0: ${address}${note ? ` (${note})` : ''}.`,
    change: changeFr,
    gaveAway: 'Ce qui la trahissait',
    leak: 'Ce qui aurait fui',
    gateway: 'Ce qu’une passerelle aurait fait',
    realCase: 'Le cas réel',
    whyRight: 'Pourquoi elles sont bonnes',
    whyOthers: 'Pourquoi les autres sont bonnes',
    message: 'Le message',
    seeMessage: 'Voir le message',
    next: 'Message suivant',
    practiseKind: 'S’exercer à ce type',
    result: 'Voir le résultat',
    backToResult: 'Retour',
  },
)
