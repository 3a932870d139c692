import { words } from '../../text/text.tsx'
import { addressOf } from './addressOf.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** A wait as people say it: within the hour, in days up to six weeks, then in months. */
const waitEn = (ms: number): string => {
  const days = Math.round(ms / dayMs)
  if (ms < hourMs) return 'within the hour'
  if (days < 1) return 'later today'
  if (days === 1) return 'in about a day'
  return days <= 45 ? `in about ${days} days` : `in about ${Math.round(days / 30)} months`
}

const waitFr: typeof waitEn = (ms) => {
  const days = Math.round(ms / dayMs)
  if (ms < hourMs) return 'd’ici une heure'
  if (days < 1) return 'plus tard dans la journée'
  if (days === 1) return 'dans un jour environ'
  return days <= 45 ? `dans ${days} jours environ` : `dans ${Math.round(days / 30)} mois environ`
}

/** The words of the debrief. Headlines are made in `headline.ts`. */
export const debriefWords = words(
  {
    unseen: {
      before: 'You sent it without seeing ',
      what: (name: string) => addressOf.en(name),
      after: '. One press of ',
      end: ' on the name would have shown it.',
      afterInGroup: '. ',
      endInGroup: (group: string) => ` on “${group}”, then on the name, would have shown it.`,
      named: 'The line above the recipients named ',
    },
    seen: 'The address was on the screen in full.',
    readLetters: 'Read addresses letter by letter, the ending first.',
    askWhose: 'No letter is wrong: ask whose address it is.',
    correctionRight: 'Your correction is right.',
    goesTo: 'The message goes to ',
    correctionWrong: (name: string) => `Your correction is not ${addressOf.en(name)}.`,
    wentTo: 'The message would have gone to ',
    wasRight: (name: string) => `${name} was right.`,
    whyHard: 'Why this one is hard',
    whyEasy: 'Why this one is easier',
    gaveAway: 'What gave it away',
    leak: 'What would have leaked',
    gateway: 'What a mail gateway would have done',
    realCase: 'The real case',
    comesBack: 'When this kind comes back',
    back: (ms: number, isMissed: boolean) =>
      isMissed ? `You missed one, so it is back for review ${waitEn(ms)}.` : `It comes back for review ${waitEn(ms)}.`,
    whyRight: (n: number): string => (n === 1 ? 'Why it is right' : 'Why these are right'),
    whyOthers: (n: number): string => (n === 1 ? 'Why the other is right' : 'Why the others are right'),
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
    askWhose: 'Aucune lettre n’est erronée\u00a0: demandez-vous à qui est cette adresse.',
    correctionRight: 'Votre correction est juste.',
    goesTo: 'Le message est envoyé à ',
    correctionWrong: (name) => `Votre correction n’est pas ${addressOf.fr(name)}.`,
    wentTo: 'Le message aurait été envoyé à ',
    wasRight: (name) => `${name}\u00a0: l’adresse était bonne.`,
    whyHard: 'Pourquoi elle est difficile à voir',
    whyEasy: 'Pourquoi elle est plus facile à voir',
    gaveAway: 'Ce qui la trahissait',
    leak: 'Ce qui aurait fuité',
    gateway: 'Ce qu’une passerelle de messagerie aurait fait',
    realCase: 'Le cas réel',
    comesBack: 'Quand ce type revient',
    back: (ms, isMissed) =>
      isMissed
        ? `Vous en avez manqué un\u00a0: il revient en révision ${waitFr(ms)}.`
        : `Il revient en révision ${waitFr(ms)}.`,
    whyRight: (n) => (n === 1 ? 'Pourquoi elle est bonne' : 'Pourquoi elles sont bonnes'),
    whyOthers: (n) => (n === 1 ? 'Pourquoi l’autre est bonne' : 'Pourquoi les autres sont bonnes'),
    message: 'Le message',
    seeMessage: 'Voir le message',
    next: 'Message suivant',
    practiseKind: 'S’exercer à ce type',
    result: 'Voir le résultat',
    backToResult: 'Retour',
  },
)
