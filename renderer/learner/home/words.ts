import { words } from '../../text/text.tsx'

const s = (n: number) => (n < 2 ? '' : 's')

/** How long a drill takes, at forty seconds a message. */
const minutes = (items: number): number => Math.round((items * 2) / 3)

/** The words of the first screen. */
export const homeWords = words(
  {
    heroFirst: 'Start your first drill',
    heroNext: 'Start a drill',
    hero: (items: number, pack: string) =>
      `${items} messages from the pack “${pack}”, about ${minutes(items)} minutes. Not every address in them is right.`,
    start: 'Start',
    starting: 'Starting…',
    noTimeLimit: 'No time limit',
    daily: 'Daily five',
    dailyText: (pack: string) => `Five messages, about four minutes. Today they come from the pack “${pack}”.`,
    dailyDone: 'Today’s five are done. Tomorrow’s come from another pack.',
    dailyResult: 'See the result',
    playNext: (pack: string) => `Keep playing: ${pack}`,
    unfinished: 'Not finished:',
    placeIn: (mode: string, at: number, total: number) => `${mode}, message ${at} of ${total}.`,
    resume: 'Resume',
    week: 'This week',
    dayIs: { done: 'done', today: 'still to come', past: 'not played', ahead: 'ahead' },
    moreWays: 'More ways to play',
    open: 'Open',
    pack: 'Pack',
    form: 'Test number',
    formNote: 'The same number gives everybody the same messages. Use the one that you were given.',
    guard: 'Guard',
    guardNote: 'After Send, the sender’s mail check may ask about a recipient. It may be right, wrong or silent.',
    noForm: 'A test number is a whole number from 1 to 9999.',
    back: 'Back',
    stateOf: { done: 'Done', left: 'Left, no result', open: 'Not finished' },
    howItWorks: 'How it works',
    steps: [
      {
        head: 'Look at each recipient',
        text: 'Mail programs hide addresses. Reveal them as you would at work.',
      },
      {
        head: 'Mark what is wrong',
        text: 'Or type the right address. Most recipients are right: leave those as they are.',
      },
      { head: 'Send', text: 'You see at once what you caught, what got out, and how you could have known.' },
    ],
    lastResults: 'Last results',
    progress: 'Progress',
    packs: 'Packs',
    packCaught: (hits: number, wrong: number) => [`${hits} of ${wrong}`, ' caught'],
    packFalseAlarms: (n: number) => [`${n}`, n === 1 ? ' false alarm' : ' false alarms'],
    played: (met: number, scenarios: number) => `${met} of ${scenarios} played`,
    notStarted: (scenarios: number) => `Not started. ${scenarios} messages.`,
    startPack: 'Start',
    continuePack: 'Continue',
    againPack: 'Again',
    ofPack: (verb: string, pack: string) => `${verb}: ${pack}`,
    noPacks: 'There is no pack to play',
    noPacksText: 'Lastlook comes with packs of messages, but cannot find any. Reinstall it to get them back.',
  },
  {
    heroFirst: 'Commencez votre premier exercice',
    heroNext: 'Commencez un exercice',
    hero: (items, pack) =>
      `${items} messages de la série «\u00a0${pack}\u00a0», environ ${minutes(items)} minutes. Toutes les adresses n’y sont pas justes.`,
    start: 'Commencer',
    starting: 'Un instant…',
    noTimeLimit: 'Sans limite de temps',
    daily: 'Les cinq du jour',
    dailyText: (pack) =>
      `Cinq messages, environ quatre minutes. Aujourd’hui, ils viennent de la série «\u00a0${pack}\u00a0».`,
    dailyDone: 'Les cinq du jour sont faits. Ceux de demain viendront d’une autre série.',
    dailyResult: 'Voir le résultat',
    playNext: (pack) => `Continuer à jouer\u00a0: ${pack}`,
    unfinished: 'Non terminé\u00a0:',
    placeIn: (mode, at, total) => `${mode}, message ${at} sur ${total}.`,
    resume: 'Reprendre',
    week: 'Cette semaine',
    dayIs: { done: 'fait', today: 'à faire', past: 'non joué', ahead: 'à venir' },
    moreWays: 'Autres façons de jouer',
    open: 'Ouvrir',
    pack: 'Série',
    form: 'Numéro du test',
    formNote: 'Le même numéro donne à tous les mêmes messages. Utilisez celui que l’on vous a donné.',
    guard: 'Contrôle',
    guardNote:
      'À l’envoi, le contrôle de messagerie de l’expéditeur peut vous interroger sur un destinataire. Il peut voir juste, se tromper ou se taire.',
    noForm: 'Le numéro du test est un nombre entier de 1 à 9999.',
    back: 'Retour',
    stateOf: { done: 'Terminé', left: 'Quitté, sans résultat', open: 'Non terminé' },
    howItWorks: 'Comment ça marche',
    steps: [
      {
        head: 'Regardez chaque destinataire',
        text: 'Les messageries cachent les adresses. Affichez-les, comme au travail.',
      },
      {
        head: 'Marquez ce qui est erroné',
        text: 'Ou corrigez l’adresse. La plupart des destinataires sont bons\u00a0: laissez-les tels quels.',
      },
      {
        head: 'Envoyez',
        text: 'Vous voyez aussitôt ce que vous avez détecté, ce qui est parti et ce qui aurait dû vous alerter.',
      },
    ],
    lastResults: 'Derniers résultats',
    progress: 'Progrès',
    packs: 'Séries',
    packCaught: (hits, wrong) => [`${hits} sur ${wrong}`, ` détecté${s(hits)}`],
    packFalseAlarms: (n) => [`${n}`, ` fausse${s(n)} alerte${s(n)}`],
    played: (met, scenarios) => `${met} sur ${scenarios} joué${s(met)}`,
    notStarted: (scenarios) => `Pas encore commencée. ${scenarios} message${s(scenarios)}.`,
    startPack: 'Commencer',
    continuePack: 'Continuer',
    againPack: 'Rejouer',
    ofPack: (verb, pack) => `${verb}\u00a0: ${pack}`,
    noPacks: 'Il n’y a aucune série à jouer',
    noPacksText:
      'Lastlook est fourni avec des séries de messages, mais n’en trouve aucune. Réinstallez-le pour les récupérer.',
  },
)
