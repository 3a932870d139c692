import { words } from '../text/text.tsx'

/** The words around the screens. */
export const appWords = words(
  {
    sections: 'Sections',
    play: 'Play',
    progress: 'Progress',
    result: 'Result',

    titleOf: (screen: string) => `${screen} · Lastlook`,
    choices: 'Look of the messages, language, theme and sound',
    language: 'Language',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    sound: 'Sound',
    sounds: { off: 'Sound off', on: 'Sound on' },
    look: 'Look of messages',
    looks: { desktop: 'Mail program', web: 'Webmail', phone: 'Phone', mixed: 'Each in turn' },
    loading: 'Opening your records…',
    closing: { title: 'Your result is on its way.', why: 'Your last answer is being recorded.' },

    tryAgain: 'Try again',
    dismiss: 'Close',
    unsaved: (n: number) => (n === 1 ? '1 answer is not saved yet.' : `${n} answers are not saved yet.`),
    keepOpen: 'Keep this window open: Lastlook holds on to the answers and keeps trying.',
    notDone: {
      start: 'The drill did not start.',
      open: 'The session did not open.',
      export: 'The records were not exported.',
      settings: 'Your choice applies for now, but it was not saved.',
      lists: 'The lists are not up to date.',
      leave: 'It was not recorded that you left.',
      resume: 'The session could not be resumed.',
    },
    noToken: {
      title: 'This page was opened without its key.',
      text: 'Open Lastlook from its own window or the address it printed.',
      why: 'The address ends in a key that changes at every start, so that no other page can read your answers. A bookmark, or an address from an earlier start, does not have it.',
    },
  },
  {
    sections: 'Rubriques',
    play: 'Jouer',
    progress: 'Progrès',
    result: 'Résultat',

    titleOf: (screen) => `${screen} · Lastlook`,
    choices: 'Aspect des messages, langue, thème et son',
    language: 'Langue',
    theme: 'Thème',
    themes: { system: 'Système', light: 'Clair', dark: 'Sombre' },
    sound: 'Son',
    sounds: { off: 'Son coupé', on: 'Son activé' },
    look: 'Aspect des messages',
    looks: { desktop: 'Logiciel de bureau', web: 'Webmail', phone: 'Téléphone', mixed: 'À tour de rôle' },
    loading: 'Ouverture de vos enregistrements…',
    closing: { title: 'Votre résultat arrive.', why: 'Votre dernière réponse est en cours d’enregistrement.' },

    tryAgain: 'Réessayer',
    dismiss: 'Fermer',
    unsaved: (n) =>
      n < 2 ? `${n} réponse n’est pas encore enregistrée.` : `${n} réponses ne sont pas encore enregistrées.`,
    keepOpen: 'Laissez cette fenêtre ouverte\u00a0: Lastlook garde les réponses et continue d’essayer.',
    notDone: {
      start: 'L’exercice n’a pas commencé.',
      open: 'La session ne s’est pas ouverte.',
      export: 'Les enregistrements n’ont pas été exportés.',
      settings: 'Votre choix s’applique pour l’instant, mais il n’a pas été enregistré.',
      lists: 'Les listes ne sont pas à jour.',
      leave: 'Votre départ n’a pas été enregistré.',
      resume: 'La session n’a pas pu être reprise.',
    },
    noToken: {
      title: 'Cette page a été ouverte sans sa clé.',
      text: 'Ouvrez Lastlook depuis sa propre fenêtre ou avec l’adresse qu’il a affichée.',
      why: 'L’adresse se termine par une clé renouvelée à chaque lancement, afin qu’aucune autre page ne puisse lire vos réponses. Un favori ou l’adresse d’un lancement précédent ne la contient pas.',
    },
  },
)
