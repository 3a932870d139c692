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
    unfinished: 'Not finished:',
    placeIn: (mode: string, at: number, total: number) => `${mode}, message ${at} of ${total}.`,
    goOnNow: 'Go on',
    week: 'This week',
    dayIs: { done: 'done', today: 'still to come', past: 'not played', ahead: 'ahead' },
    moreWays: 'More ways to play',
    ways: { sprint: 'Sprint', typing: 'Type it', assessment: 'Assessment' },
    sprintText: 'Twelve messages straight through, debriefs at the end. A clock if you want one.',
    typingText: 'Ten messages whose recipients you type from a card. Your own slips are caught, named and kept.',
    assessmentText: (items: number, passMark: string, limit: string) =>
      `${items} messages, nothing told before the end. To pass: ${passMark} caught, at most ${limit} false alarms.`,
    open: 'Open',
    sprintRules: [
      { head: 'Twelve messages.', text: 'Each Send leads straight to the next one.' },
      { head: 'Debriefs at the end.', text: 'The result has them all.' },
      { head: 'No time limit.', text: 'There is a clock. It is hidden until you ask for it, and ends nothing.' },
      { head: 'Practice only.', text: 'It is recorded as a sprint and never counts as an assessment.' },
    ],
    typingRules: [
      { head: 'Ten messages.', text: 'A card says who gets each. You type the addresses as in your mail program.' },
      {
        head: 'The program remembers.',
        text: 'It offers addresses as you type. Some of what it remembers was once a slip.',
      },
      { head: 'Told after each.', text: 'What went out wrong is shown letter by letter, and comes back for review.' },
      { head: 'Practice only.', text: 'What you type counts for no rate and no assessment.' },
    ],
    assessmentRules: (items: number, passMark: string, limit: string) => [
      {
        head: `${items} messages.`,
        text: 'Each Send leads straight to the next one. For ten seconds, it can be undone.',
      },
      { head: 'Nothing is told before the end.', text: 'Then you see the result and all debriefs.' },
      {
        head: `To pass: ${passMark} caught, ${limit} false alarms at most.`,
        text: 'Both at once: marking everything does not pass.',
      },
      { head: 'No time limit.', text: 'How long you take changes nothing.' },
      {
        head: 'Leaving ends it.',
        text: 'It is recorded as left and has no result. After closing the window you can go on.',
      },
    ],
    pack: 'Pack',
    form: 'Form',
    formNote: 'The same number gives everybody the same messages. Take the one that you were given.',
    noForm: 'A form is a whole number from 1 to 9999.',
    startWay: { sprint: 'Start the sprint', typing: 'Start typing', assessment: 'Start the assessment' },
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
    noneWrong: 'No wrong address',
    typedRight: (right: number, people: number) => `${right} of ${people} typed right`,
    slips: (n: number) => (n === 1 ? '1 slip' : `${n} slips`),
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
    unfinished: 'Pas terminé\u00a0:',
    placeIn: (mode, at, total) => `${mode}, message ${at} sur ${total}.`,
    goOnNow: 'Reprendre',
    week: 'Cette semaine',
    dayIs: { done: 'fait', today: 'à faire', past: 'pas joué', ahead: 'à venir' },
    moreWays: 'Autres façons de jouer',
    ways: { sprint: 'Sprint', typing: 'À vous d’écrire', assessment: 'Évaluation' },
    sprintText: 'Douze messages d’une traite, les explications à la fin. Un chronomètre si vous en voulez un.',
    typingText:
      'Dix messages dont vous saisissez les destinataires d’après une fiche. Vos fautes sont vues, nommées et gardées.',
    assessmentText: (items, passMark, limit) =>
      `${items} messages, rien n’est dit avant la fin. Pour réussir\u00a0: ${passMark} détectés, au plus ${limit} de fausses alertes.`,
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
    typingRules: [
      {
        head: 'Dix messages.',
        text: 'Une fiche dit à qui va chacun. Vous saisissez les adresses comme dans votre messagerie.',
      },
      {
        head: 'Le logiciel se souvient.',
        text: 'Il propose des adresses pendant la saisie. Certaines étaient des fautes.',
      },
      {
        head: 'Dit après chacun.',
        text: 'Ce qui est mal parti est montré lettre par lettre, et revient en révision.',
      },
      {
        head: 'Entraînement seulement.',
        text: 'Ce que vous saisissez ne compte dans aucun taux ni aucune évaluation.',
      },
    ],
    assessmentRules: (items, passMark, limit) => [
      {
        head: `${items} messages.`,
        text: 'Chaque envoi mène droit au suivant. Il peut être annulé pendant dix secondes.',
      },
      { head: 'Rien n’est dit avant la fin.', text: 'Vous voyez ensuite le résultat et toutes les explications.' },
      {
        head: `Pour réussir\u00a0: ${passMark} détectés, au plus ${limit} de fausses alertes.`,
        text: 'Les deux à la fois\u00a0: tout marquer ne suffit pas.',
      },
      { head: 'Sans limite de temps.', text: 'Le temps que vous prenez ne change rien.' },
      {
        head: 'Quitter y met fin.',
        text: 'C’est enregistré comme quitté, sans résultat. Une fenêtre fermée se reprend.',
      },
    ],
    pack: 'Série',
    form: 'Sujet',
    formNote: 'Le même numéro donne à tous les mêmes messages. Prenez celui que l’on vous a donné.',
    noForm: 'Un sujet est un nombre entier de 1 à 9999.',
    startWay: { sprint: 'Commencer le sprint', typing: 'Commencer la saisie', assessment: 'Commencer l’évaluation' },
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
    noneWrong: 'Aucune adresse fausse',
    typedRight: (right, people) => `${right} sur ${people} bien saisie${s(right)}`,
    slips: (n) => `${n} faute${s(n)}`,
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
