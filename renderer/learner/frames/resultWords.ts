import type { Display } from '../../../content/model/item.ts'
import type { SessionSummary } from '../../../content/model/summary.ts'
import { words } from '../../text/text.tsx'

const s = (n: number) => (n < 2 ? '' : 's')

/** What the headline is made of. */
export interface HeadlineCounts {
  readonly hits: number
  readonly wrong: number
  readonly falseAlarms: number
}

const alarmsEn = (n: number) => (n === 0 ? 'no false alarm' : n === 1 ? '1 false alarm' : `${n} false alarms`)

const headlineEn = ({ hits, wrong, falseAlarms }: HeadlineCounts) => {
  const raised = `raised ${alarmsEn(falseAlarms)}`
  if (wrong === 0) return `No address was wrong, and you ${raised}.`
  if (wrong === 1)
    return hits === 1
      ? `You caught the one wrong address and ${raised}.`
      : `The one wrong address got past you, and you ${raised}.`
  if (hits === 0) return `You caught none of ${wrong} and ${raised}.`
  return `You caught ${hits === wrong ? `all ${wrong}` : `${hits} of ${wrong}`} and ${raised}.`
}

const alarmsFr = (n: number) => (n === 0 ? 'sans fausse alerte' : `avec ${n} fausse${s(n)} alerte${s(n)}`)

const headlineFr = ({ hits, wrong, falseAlarms }: HeadlineCounts) => {
  const raised = alarmsFr(falseAlarms)
  if (wrong === 0) {
    return falseAlarms === 0
      ? 'Aucune adresse n’était erronée, et vous n’avez donné aucune fausse alerte.'
      : `Aucune adresse n’était erronée, et vous avez donné ${falseAlarms} fausse${s(falseAlarms)} alerte${s(falseAlarms)}.`
  }
  if (wrong === 1) {
    return hits === 1
      ? `Vous avez détecté la seule adresse erronée, ${raised}.`
      : `La seule adresse erronée vous a échappé, ${raised}.`
  }
  if (hits === 0) return `Vous n’avez détecté aucune des ${wrong} adresses erronées, ${raised}.`
  if (hits === wrong) return `Vous avez détecté les ${wrong} adresses erronées, ${raised}.`
  return `Vous avez détecté ${hits} adresse${s(hits)} erronée${s(hits)} sur ${wrong}, ${raised}.`
}

/** The words of the result of a session. */
export const resultWords = words(
  {
    kicker: (mode: string, pack: string, version: number, when: string) =>
      `${mode}, ${pack}, version ${version}. ${when}`,
    ofForm: (mode: string, form: number) => `${mode}, test number ${form}`,
    passed: 'Passed.',
    notPassed: 'Not passed.',
    passMark: (mark: string, isReached: boolean) => `. Pass mark ${mark}: ${isReached ? 'reached' : 'not reached'}`,
    alarmLimit: (limit: string, isKept: boolean) => `. Limit ${limit}: ${isKept ? 'kept' : 'exceeded'}`,
    sealed: {
      done: '',
      left: 'You left before the end.',
      open: 'This session was not finished.',
    } satisfies Record<SessionSummary['state'], string>,
    sealedText: (decided: number, all: number) =>
      `You answered ${decided} of ${all} messages, and that is recorded. There is no result, and the solutions stay hidden, because the same messages may come again.`,
    readDebriefs: 'Read the debriefs',
    practisePack: 'Practise this pack',
    size: (messages: number, recipients: number) =>
      `${messages} ${messages === 1 ? 'message' : 'messages'}, ${recipients} ${recipients === 1 ? 'recipient' : 'recipients'}`,
    headline: headlineEn,
    nothing: 'No message was sent.',
    nothingText: 'You left before the first message was sent, so there is nothing to look back on.',
    playAgain: 'Play again',
    starting: 'Starting…',
    close: 'Close',
    happened: 'What happened',
    recipients: 'Recipients',
    marked: 'You marked',
    sent: 'You sent',
    wrong: (n: number) => `${n} wrong`,
    right: (n: number) => `${n} right`,
    leaks: (n: number) =>
      n === 0
        ? 'No message leaked.'
        : n === 1
          ? 'One message leaked: it reached a wrong address.'
          : `${n} messages leaked: they reached a wrong address.`,
    cleanSends: (n: number) =>
      n === 0
        ? ''
        : n === 1
          ? 'One message had nothing wrong, and you sent it as it was.'
          : `${n} messages had nothing wrong, and you sent them as they were.`,
    signs: 'One sign for each recipient',
    wrongRecipients: 'Wrong recipients',
    rightRecipients: 'Right recipients',
    noneShown: 'None in this drill',
    rates: 'Rates',
    catchRate: 'Catch rate',
    alarmRate: 'False-alarm rate',
    of: (n: number, all: number) => `${n} of ${all}`,
    tellingApart: 'Discernment',
    dPrime: 'd prime',
    dPrimeNote: 'How well you tell wrong from right: 0 is guessing',
    leaning: 'Tendency',
    criterion: 'criterion c',
    criterionNote: 'Above 0 you let too much pass, below 0 you mark too much',
    tooFew: 'Not enough answers yet',
    tooFewNote: (wrong: number, right: number) =>
      `Rates mean little below 10 wrong and 10 right recipients. There were ${wrong} and ${right}.`,
    messages: 'Messages',
    show: 'Which messages to show',
    again: (n: number) => `To look at again, ${n}`,
    all: (n: number) => `All ${n}`,
    number: 'No.',
    message: 'Message',
    recipient: 'Recipient',
    whatItWas: 'What it was',
    shownAs: 'Address shown as',
    outcome: 'Outcome',
    rightOne: 'Right',
    allRight: (n: number) => (n === 1 ? '1 recipient' : `${n} recipients`),
    stillLeaked: 'still leaked',
    takenBack: (n: number) => (n === 1 ? 'Send undone once' : `Send undone ${n} times`),
    display: {
      full: 'Full address',
      croppedMiddle: 'Cropped in the middle',
      croppedEnd: 'Cropped at the end',
      nameOnly: 'Name only',
      grouped: 'In a group',
    } satisfies Record<Display, string>,
    wellJudged: (n: number, all: number) =>
      n === 0
        ? ''
        : n === all
          ? 'You judged every recipient correctly.'
          : n === 1
            ? 'In the other message you judged every recipient correctly.'
            : `In the other ${n} messages you judged every recipient correctly.`,
    noneAgain: 'Nothing to look at again',
    noneAgainText: 'You missed nothing and raised no false alarm.',
  },
  {
    kicker: (mode, pack, version, when) => `${mode}, ${pack}, version ${version}, ${when}`,
    ofForm: (mode, form) => `${mode}, test nº\u00a0${form}`,
    passed: 'Réussie.',
    notPassed: 'Non réussie.',
    passMark: (mark, isReached) => `. Seuil ${mark}\u00a0: ${isReached ? 'atteint' : 'non atteint'}`,
    alarmLimit: (limit, isKept) => `. Limite ${limit}\u00a0: ${isKept ? 'respectée' : 'dépassée'}`,
    sealed: {
      done: '',
      left: 'Vous avez quitté la session avant la fin.',
      open: 'Cette session n’a pas été terminée.',
    },
    sealedText: (decided, all) =>
      `Vous avez traité ${decided} message${s(decided)} sur ${all}, et c’est enregistré. Il n’y a pas de résultat, et les solutions restent cachées, car les mêmes messages peuvent revenir.`,
    readDebriefs: 'Lire les explications',
    practisePack: 'S’exercer sur cette série',
    size: (messages, recipients) => `${messages} message${s(messages)}, ${recipients} destinataire${s(recipients)}`,
    headline: headlineFr,
    nothing: 'Aucun message n’a été envoyé.',
    nothingText: 'Vous avez quitté la session avant le premier envoi\u00a0: il n’y a rien à revoir.',
    playAgain: 'Rejouer',
    starting: 'Un instant…',
    close: 'Fermer',
    happened: 'Ce qui s’est passé',
    recipients: 'Destinataires',
    marked: 'Marqués',
    sent: 'Envoyés',
    wrong: (n) => `${n} erroné${s(n)}`,
    right: (n) => `${n} bon${s(n)}`,
    leaks: (n) =>
      n === 0
        ? 'Aucun message n’a fuité.'
        : n === 1
          ? 'Un message a fuité\u00a0: il est arrivé à une mauvaise adresse.'
          : `${n} messages ont fuité\u00a0: ils sont arrivés à une mauvaise adresse.`,
    cleanSends: (n) =>
      n === 0
        ? ''
        : n === 1
          ? 'Un message ne comportait aucune erreur, et vous l’avez envoyé tel quel.'
          : `${n} messages ne comportaient aucune erreur, et vous les avez envoyés tels quels.`,
    signs: 'Un signe par destinataire',
    wrongRecipients: 'Destinataires erronés',
    rightRecipients: 'Bons destinataires',
    noneShown: 'Aucun dans cet exercice',
    rates: 'Taux',
    catchRate: 'Taux de détection',
    alarmRate: 'Taux de fausses alertes',
    of: (n, all) => `${n} sur ${all}`,
    tellingApart: 'Discernement',
    dPrime: 'd prime',
    dPrimeNote: 'Distinguer l’erroné du juste\u00a0: 0 équivaut au hasard',
    leaning: 'Tendance',
    criterion: 'critère c',
    criterionNote: 'Au-dessus de 0, vous laissez trop passer\u202f; au-dessous, vous marquez trop',
    tooFew: 'Pas encore assez de réponses',
    tooFewNote: (wrong, right) =>
      `Les taux ne sont parlants qu’à partir de 10 destinataires erronés et 10 bons. Il y en avait ${wrong} et ${right}.`,
    messages: 'Messages',
    show: 'Messages à afficher',
    again: (n) => `À revoir, ${n}`,
    all: (n) => (n < 2 ? `Tous, ${n}` : `Tous les ${n}`),
    number: 'Nº',
    message: 'Message',
    recipient: 'Destinataire',
    whatItWas: 'Ce que c’était',
    shownAs: 'Adresse affichée',
    outcome: 'Verdict',
    rightOne: 'Juste',
    allRight: (n) => `${n} destinataire${s(n)}`,
    stillLeaked: 'a fuité malgré tout',
    takenBack: (n) => (n === 1 ? 'envoi annulé une fois' : `envoi annulé ${n} fois`),
    display: {
      full: 'En entier',
      croppedMiddle: 'Coupée au milieu',
      croppedEnd: 'Coupée à la fin',
      nameOnly: 'Nom seul',
      grouped: 'Dans un groupe',
    },
    wellJudged: (n, all) =>
      n === 0
        ? ''
        : n === all
          ? 'Vous avez bien jugé chaque destinataire.'
          : n === 1
            ? 'Dans l’autre message, vous avez bien jugé chaque destinataire.'
            : `Dans les ${n} autres messages, vous avez bien jugé chaque destinataire.`,
    noneAgain: 'Rien à revoir',
    noneAgainText: 'Vous n’avez rien manqué ni donné de fausse alerte.',
  },
)
