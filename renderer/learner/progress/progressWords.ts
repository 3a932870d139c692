import { kindById } from '../../../content/detector/kinds.ts'
import type { Change, Reading, Share } from '../../../content/learning/progress/reading.ts'
import { words } from '../../text/text.tsx'

const s = (n: number) => (n < 2 ? '' : 's')

const directionEn = {
  caught: {
    more: 'You catch more than at first',
    same: 'You catch about as many as at first',
    fewer: 'You catch fewer than at first',
  },
  alarms: {
    more: 'raise more false alarms',
    same: 'raise about as many false alarms',
    fewer: 'raise fewer false alarms',
  },
}

const thenNowEn = ({ before, now }: Change) => `(${before.n} of ${before.of}, now ${now.n} of ${now.of})`

const sumEn = ({ n, of }: Share, alarms: number) => {
  const raised = `raised ${alarms === 0 ? 'no false alarm' : alarms === 1 ? '1 false alarm' : `${alarms} false alarms`}`
  if (of === 0) return `No address has been wrong so far, and you ${raised}.`
  return `You caught ${n} of ${of} wrong ${of === 1 ? 'address' : 'addresses'} and ${raised}.`
}

const passedEn = ({ n, of }: Share) =>
  of === 0
    ? ''
    : of === 1
      ? ` Your assessment was ${n === 1 ? '' : 'not '}passed.`
      : ` You passed ${n} of ${of} assessments.`

const leadEn = (reading: Reading) => `${recordEn(reading)}${passedEn(reading.passed)}`

const recordEn = ({ caught, alarms, isEnough, change, hardest }: Reading) => {
  const first = change
    ? `${directionEn.caught[change.caught.direction]} ${thenNowEn(change.caught)} and ${directionEn.alarms[change.alarms.direction]} ${thenNowEn(change.alarms)}.`
    : sumEn(caught, alarms.n)
  if (!isEnough) return `${first} Rates mean little below 10 wrong and 10 right recipients.`
  if (!hardest) return first
  const { kind, caught: of } = hardest
  return `${first} Most often missed: “${kindById[kind].title.en}”, ${of.n} of ${of.of} caught.`
}

const directionFr = {
  caught: {
    more: 'Vous en détectez plus qu’au début',
    same: 'Vous en détectez à peu près autant qu’au début',
    fewer: 'Vous en détectez moins qu’au début',
  },
  alarms: {
    more: 'donnez plus de fausses alertes',
    same: 'donnez à peu près autant de fausses alertes',
    fewer: 'donnez moins de fausses alertes',
  },
}

const thenNowFr = ({ before, now }: Change) => `(${before.n} sur ${before.of}, puis ${now.n} sur ${now.of})`

const sumFr = ({ n, of }: Share, alarms: number) => {
  const raised = alarms === 0 ? 'sans fausse alerte' : `avec ${alarms} fausse${s(alarms)} alerte${s(alarms)}`
  if (of === 0) return `Aucune adresse n’a encore été erronée, ${raised}.`
  return `Vous avez détecté ${n} adresse${s(n)} erronée${s(n)} sur ${of}, ${raised}.`
}

const passedFr = ({ n, of }: Share) =>
  of === 0
    ? ''
    : of === 1
      ? ` Votre évaluation ${n === 1 ? 'est' : 'n’est pas'} réussie.`
      : ` Vous avez réussi ${n} évaluation${s(n)} sur ${of}.`

const leadFr = (reading: Reading) => `${recordFr(reading)}${passedFr(reading.passed)}`

const recordFr = ({ caught, alarms, isEnough, change, hardest }: Reading) => {
  const first = change
    ? `${directionFr.caught[change.caught.direction]} ${thenNowFr(change.caught)} et ${directionFr.alarms[change.alarms.direction]} ${thenNowFr(change.alarms)}.`
    : sumFr(caught, alarms.n)
  if (!isEnough) return `${first} Les taux ne sont parlants qu’à partir de 10 destinataires erronés et 10 bons.`
  if (!hardest) return first
  const { kind, caught: of } = hardest
  return `${first} Le plus souvent manqué\u00a0: «\u00a0${kindById[kind].title.fr}\u00a0», ${of.n} sur ${of.of} détecté${s(of.n)}.`
}

/** The words of a learner's progress. `lead` says in a sentence or two what the charts say. */
export const progressWords = words(
  {
    title: 'Progress',
    lead: leadEn,
    period: 'Period',
    periods: { '12weeks': '12 weeks', all: 'All' },
    show: 'Show as',
    chart: 'Chart',
    table: 'Table',
    savePicture: 'Save as picture',
    saving: 'Drawing…',
    pictureName: 'lastlook-progress',
    pictureOf: (from: string, to: string) => `Weeks of ${from} to ${to}`,
    size: (messages: number, sessions: number) =>
      `${messages} ${messages === 1 ? 'message' : 'messages'} in ${sessions} ${sessions === 1 ? 'session' : 'sessions'}`,
    loading: 'Counting your answers…',
    failed: 'Your answers could not be counted.',
    tryAgain: 'Try again',
    empty: 'Nothing to see yet',
    emptyText: 'From your first Send on, this page shows what you catch, week by week, and what gets past you.',
    play: 'Play',
    earlier: (n: number) =>
      n === 1 ? '1 message is older and not counted here.' : `${n} messages are older and not counted here.`,
    weeks: 'Week by week',
    weeksChart: (weeks: number, from: string, to: string) =>
      weeks === 1
        ? `Line chart of one week, ${from}. The table has the same figures.`
        : `Line chart of ${weeks} weeks with answers, ${from} to ${to}. The table has the same figures.`,
    week: 'Week of',
    messages: 'Messages',
    caught: 'Caught',
    missed: 'Missed',
    falseAlarms: 'False alarms',
    of: (n: number, all: number) => `${n} of ${all}`,
    ofAll: (all: number) => `of ${all}`,
    rate: 'Rate',
    wrong: 'wrong',
    right: 'right',
    few: 'fewer than 10 recipients',
    passMark: (share: string) => `Pass mark ${share}`,
    assessments: 'Assessments',
    assessmentPassed: 'assessment passed',
    assessmentFailed: 'assessment not passed',
    passedOf: (passed: number, taken: number) => `${passed} of ${taken} passed`,
    tooFew: 'too few answers yet',
    tooFewRate: 'too few',
    byKind: 'By kind of error',
    byDisplay: 'By how the address is shown',
    byDifficulty: 'By difficulty',
    byField: 'By field',
    kind: 'Kind',
    display: 'Address shown as',
    difficulty: 'Difficulty',
    field: 'Field',
    noneWrong: 'No address has been wrong in this period.',
    difficulties: ['Very easy', 'Easy', 'Medium', 'Hard', 'Very hard'] as readonly string[],
    times: 'Time to Send',
    sort: 'Message',
    timeTypo: 'Time, one wrong',
    timeClean: 'Time, all right',
    typo: 'With a wrong address',
    clean: 'All addresses right',
    median: 'Median time',
    ofMessages: (n: number) => (n === 1 ? '1 message' : `${n} messages`),
    timesNote: 'Half of the messages took longer, half took less.',
    untimed: (n: number) =>
      n === 1
        ? '1 message is left out: it took less than 0.3 s or more than 5 minutes.'
        : `${n} messages are left out: they took less than 0.3 s or more than 5 minutes.`,
    rates: 'Overall',
    ends: 'What became of each wrong address',
    marked: 'Marked or corrected',
    miscorrected: 'Corrected to another wrong one',
    mistaken: 'A right one marked instead',
    unseen: 'Nothing marked',
    sessions: 'Sessions',
  },
  {
    title: 'Progrès',
    lead: leadFr,
    period: 'Période',
    periods: { '12weeks': '12 semaines', all: 'Tout' },
    show: 'Afficher',
    chart: 'Graphique',
    table: 'Tableau',
    savePicture: 'Enregistrer l’image',
    saving: 'Un instant…',
    pictureName: 'lastlook-progres',
    pictureOf: (from, to) => `Semaines du ${from} au ${to}`,
    size: (messages, sessions) => `${messages} message${s(messages)} en ${sessions} session${s(sessions)}`,
    loading: 'Décompte de vos réponses…',
    failed: 'Vos réponses n’ont pas pu être comptées.',
    tryAgain: 'Réessayer',
    empty: 'Rien à voir pour l’instant',
    emptyText:
      'Dès le premier envoi, cette page montre ce que vous détectez, semaine par semaine, et ce qui vous échappe.',
    play: 'Jouer',
    earlier: (n) =>
      n < 2 ? `${n} message plus ancien n’est pas compté ici.` : `${n} messages plus anciens ne sont pas comptés ici.`,
    weeks: 'Semaine par semaine',
    weeksChart: (weeks, from, to) =>
      weeks === 1
        ? `Courbe d’une seule semaine, ${from}. Les mêmes chiffres figurent dans le tableau.`
        : `Courbe de ${weeks} semaines avec des réponses, du ${from} au ${to}. Les mêmes chiffres figurent dans le tableau.`,
    week: 'Semaine du',
    messages: 'Messages',
    caught: 'Détectés',
    missed: 'Manqués',
    falseAlarms: 'Fausses alertes',
    of: (n, all) => `${n} sur ${all}`,
    ofAll: (all) => `sur ${all}`,
    rate: 'Taux',
    wrong: 'erronés',
    right: 'bons',
    few: 'moins de 10 destinataires',
    passMark: (share) => `Seuil de réussite ${share}`,
    assessments: 'Évaluations',
    assessmentPassed: 'évaluation réussie',
    assessmentFailed: 'évaluation non réussie',
    passedOf: (passed, taken) => `${passed} réussie${s(passed)} sur ${taken}`,
    tooFew: 'pas encore assez de réponses',
    tooFewRate: 'trop peu',
    byKind: 'Par type d’erreur',
    byDisplay: 'Selon l’affichage de l’adresse',
    byDifficulty: 'Par difficulté',
    byField: 'Par champ',
    kind: 'Type',
    display: 'Adresse affichée',
    difficulty: 'Difficulté',
    field: 'Champ',
    noneWrong: 'Aucune adresse n’a été erronée sur cette période.',
    difficulties: ['Très facile', 'Facile', 'Moyenne', 'Difficile', 'Très difficile'],
    times: 'Temps jusqu’à l’envoi',
    sort: 'Message',
    timeTypo: 'Temps, une erronée',
    timeClean: 'Temps, toutes justes',
    typo: 'Avec une adresse erronée',
    clean: 'Adresses toutes justes',
    median: 'Temps médian',
    ofMessages: (n) => `${n} message${s(n)}`,
    timesNote: 'La moitié des messages a pris plus de temps, la moitié moins.',
    untimed: (n) =>
      n < 2
        ? `${n} message est écarté\u00a0: moins de 0,3\u00a0s ou plus de 5 minutes.`
        : `${n} messages sont écartés\u00a0: moins de 0,3\u00a0s ou plus de 5 minutes.`,
    rates: 'Au total',
    ends: 'Ce qu’est devenue chaque adresse erronée',
    marked: 'Marquée ou corrigée',
    miscorrected: 'Remplacée par une autre adresse erronée',
    mistaken: 'Une adresse juste marquée à sa place',
    unseen: 'Rien de marqué',
    sessions: 'Sessions',
  },
)
