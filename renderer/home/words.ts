import { words } from '../text/text.tsx'

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
    goOn: (pack: string) => `Go on: ${pack}`,
    week: 'This week',
    dayIs: { done: 'done', today: 'still to come', past: 'not played', ahead: 'ahead' },
    moreWays: 'More ways to play',
    ways: { sprint: 'Sprint', assessment: 'Assessment', typing: 'Type it' },
    sprintText: 'Twelve messages straight through, debriefs at the end. A clock if you want one.',
    assessmentText: (items: number, passMark: string, limit: string) =>
      `${items} messages, nothing told before the end. To pass: ${passMark} caught, at most ${limit} false alarms.`,
    typingText: 'Ten messages without recipients. Type them from a card, and see your own slips.',
    open: 'Open',
    sprintRules: [
      { head: 'Twelve messages.', text: 'Each Send leads straight to the next one.' },
      { head: 'Debriefs at the end.', text: 'The result has them all.' },
      { head: 'No time limit.', text: 'There is a clock. It is hidden until you ask for it, and ends nothing.' },
      { head: 'Practice only.', text: 'It is recorded as a sprint and never counts as an assessment.' },
    ],
    assessmentRules: (items: number, passMark: string, limit: string) => [
      { head: `${items} messages.`, text: 'Each Send leads straight to the next one, and cannot be taken back.' },
      { head: 'Nothing is told before the end.', text: 'Then you see the result and all debriefs.' },
      {
        head: `To pass: ${passMark} caught, ${limit} false alarms at most.`,
        text: 'Both at once: marking everything does not pass.',
      },
      { head: 'No time limit.', text: 'How long you take changes nothing.' },
      { head: 'Leaving ends it.', text: 'It is recorded as left and has no result.' },
    ],
    typingRules: [
      { head: 'Ten messages, no recipients.', text: 'A card says who is to get each. You type the addresses.' },
      {
        head: 'As in your mail program.',
        text: 'It remembers addresses and offers them as you type. Not all that it remembers is right.',
      },
      { head: 'Told after each message.', text: 'Your slips are shown letter by letter, and kept for practice.' },
      { head: 'No time limit.', text: 'It never counts as an assessment.' },
    ],
    pack: 'Pack',
    form: 'Form',
    formNote: 'The same number gives everybody the same messages. Take the one that you were given.',
    noForm: 'A form is a whole number from 1 to 9999.',
    startWay: { sprint: 'Start the sprint', assessment: 'Start the assessment', typing: 'Start typing' },
    back: 'Back',
    stateOf: { done: 'Done', left: 'Left, no result', open: 'Not finished' },
    howItWorks: 'How it works',
    steps: [
      {
        head: 'Look at each recipient',
        text: 'Mail programs hide addresses. Reveal them as you would in life.',
      },
      {
        head: 'Mark what is wrong',
        text: 'Or write in the right address. Most recipients are right: leave those as they are.',
      },
      { head: 'Send', text: 'You see at once what you caught, what left, and how one could have known.' },
    ],
    lastResults: 'Last results',
    progress: 'Progress',
    caught: (hits: number, wrong: number) => `${hits} of ${wrong} caught`,
    typedRight: (right: number) => `${right} right`,
    typedSlips: (n: number) => (n === 1 ? '1 slip' : `${n} slips`),
    noneWrong: 'No wrong address',
    falseAlarms: (n: number) => (n === 1 ? '1 false alarm' : `${n} false alarms`),
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
    noPacksText: 'Lastlook comes with packs of messages, but finds none. Install it again to get them back.',
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
    goOn: (pack) => `Continuer\u00a0: ${pack}`,
    week: 'Cette semaine',
    dayIs: { done: 'fait', today: 'à faire', past: 'pas joué', ahead: 'à venir' },
    moreWays: 'Autres façons de jouer',
    ways: { sprint: 'Sprint', assessment: 'Évaluation', typing: 'À vous d’écrire' },
    sprintText: 'Douze messages d’une traite, les explications à la fin. Un chronomètre si vous en voulez un.',
    assessmentText: (items, passMark, limit) =>
      `${items} messages, rien n’est dit avant la fin. Pour réussir\u00a0: ${passMark} détectés, au plus ${limit} de fausses alertes.`,
    typingText: 'Dix messages sans destinataires. Saisissez-les d’après une fiche et voyez vos propres fautes.',
    open: 'Ouvrir',
    sprintRules: [
      { head: 'Douze messages.', text: 'Chaque envoi mène droit au suivant.' },
      { head: 'Les explications à la fin.', text: 'Elles sont toutes dans le résultat.' },
      {
        head: 'Sans limite de temps.',
        text: 'Il y a un chronomètre. Il reste caché tant que vous ne le demandez pas, et n’arrête rien.',
      },
      { head: 'Pour s’exercer.', text: 'C’est enregistré comme sprint et ne compte jamais comme évaluation.' },
    ],
    assessmentRules: (items, passMark, limit) => [
      { head: `${items} messages.`, text: 'Chaque envoi mène droit au suivant et ne se reprend pas.' },
      { head: 'Rien n’est dit avant la fin.', text: 'Vous voyez ensuite le résultat et toutes les explications.' },
      {
        head: `Pour réussir\u00a0: ${passMark} détectés, au plus ${limit} de fausses alertes.`,
        text: 'Les deux à la fois\u00a0: tout marquer ne suffit pas.',
      },
      { head: 'Sans limite de temps.', text: 'Le temps que vous prenez ne change rien.' },
      { head: 'Quitter y met fin.', text: 'C’est enregistré comme quitté, sans résultat.' },
    ],
    typingRules: [
      {
        head: 'Dix messages sans destinataires.',
        text: 'Une fiche dit qui doit recevoir chacun. Vous saisissez les adresses.',
      },
      {
        head: 'Comme dans votre messagerie.',
        text: 'Elle a mémorisé des adresses et les propose à la saisie. Tout n’y est pas juste.',
      },
      {
        head: 'Expliqué après chaque message.',
        text: 'Vos fautes sont montrées lettre par lettre et gardées pour vous exercer.',
      },
      { head: 'Sans limite de temps.', text: 'Cela ne compte jamais comme évaluation.' },
    ],
    pack: 'Série',
    form: 'Sujet',
    formNote: 'Le même numéro donne à tous les mêmes messages. Prenez celui que l’on vous a donné.',
    noForm: 'Un sujet est un nombre entier de 1 à 9999.',
    startWay: { sprint: 'Commencer le sprint', assessment: 'Commencer l’évaluation', typing: 'Commencer à écrire' },
    back: 'Retour',
    stateOf: { done: 'Terminé', left: 'Quitté, sans résultat', open: 'Pas terminé' },
    howItWorks: 'Comment ça marche',
    steps: [
      {
        head: 'Regardez chaque destinataire',
        text: 'Les messageries cachent les adresses. Affichez-les, comme dans la vie.',
      },
      {
        head: 'Marquez ce qui est faux',
        text: 'Ou corrigez l’adresse. La plupart des destinataires sont bons\u00a0: laissez-les.',
      },
      {
        head: 'Envoyez',
        text: 'Vous voyez aussitôt ce que vous avez détecté, ce qui est parti et l’indice à voir.',
      },
    ],
    lastResults: 'Derniers résultats',
    progress: 'Progrès',
    caught: (hits, wrong) => `${hits} sur ${wrong} détecté${s(hits)}`,
    typedRight: (right) => `${right} juste${s(right)}`,
    typedSlips: (n) => `${n} faute${s(n)}`,
    noneWrong: 'Aucune adresse fausse',
    falseAlarms: (n) => `${n} fausse${s(n)} alerte${s(n)}`,
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
