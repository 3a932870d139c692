import type { Locale } from '../basics/locale.ts'
import type { Failure, FailureCode, FailureValues } from '../model/failure.ts'
import type { LedgerUnavailableValues } from '../model/ledgerTrouble.ts'
import { badInputWhat, internalWhat } from './faultTexts.ts'
import { type CauseText, ledgerTexts } from './ledgerTexts.ts'
import { inBrackets, quoted } from './textParts.ts'

/** A failure in words: what it is called, what happened, and what to do about it. Full sentences. */
export interface FailureText extends CauseText {
  readonly title: string
}

type FailureTexts = {
  readonly [Code in FailureCode]: Readonly<Record<Locale, (values: FailureValues<Code>) => FailureText>>
}

/** The table is by cause, and each entry takes the values of its own; a cause and its values come together. */
const ledgerText = (values: LedgerUnavailableValues, locale: Locale): CauseText =>
  (ledgerTexts[values.cause][locale] as (values: LedgerUnavailableValues) => CauseText)(values)

/** The words for every code that a call can fail with, in both languages. */
const failureTexts: FailureTexts = {
  ledgerUnavailable: {
    en: (values) => ({ title: 'Lastlook cannot reach its records.', ...ledgerText(values, 'en') }),
    fr: (values) => ({ title: 'Lastlook n’a pas accès à ses enregistrements.', ...ledgerText(values, 'fr') }),
  },
  ledgerFull: {
    en: ({ path, system }) => ({
      title: 'The disk with your records is full.',
      what: `There is no room left to write to ${path}${inBrackets(system)}.`,
      remedy: 'Free some space on that disk, then try again. Nothing that was recorded before is lost.',
    }),
    fr: ({ path, system }) => ({
      title: 'Le disque qui contient vos enregistrements est plein.',
      what: `Il n’y a plus de place pour écrire dans ${path}${inBrackets(system)}.`,
      remedy: 'Libérez de l’espace sur ce disque, puis réessayez. Rien de ce qui était enregistré n’est perdu.',
    }),
  },
  unreachable: {
    en: ({ status }) => ({
      title: 'Lastlook does not answer.',
      what: `This page has lost contact with the program behind it${status === null ? '' : ` (HTTP ${status})`}.`,
      remedy:
        'If you closed the program, start it again; in a browser, open the address that it then prints. Otherwise try again in a minute.',
    }),
    fr: ({ status }) => ({
      title: 'Lastlook ne répond pas.',
      what: `Cette page a perdu le contact avec le programme qui la sert${status === null ? '' : ` (HTTP ${status})`}.`,
      remedy:
        'Si vous avez fermé le programme, relancez-le\u202f; dans un navigateur, ouvrez l’adresse qu’il affiche alors. Sinon, réessayez dans une minute.',
    }),
  },
  unknownPack: {
    en: () => ({
      title: 'This pack is no longer there.',
      what: 'Lastlook does not know a pack with this name any more.',
      remedy: 'Choose another pack.',
    }),
    fr: () => ({
      title: 'Cette série n’existe plus.',
      what: 'Lastlook ne connaît plus de série de ce nom.',
      remedy: 'Choisissez une autre série.',
    }),
  },
  draftChanged: {
    en: () => ({
      title: 'Another window has changed this draft.',
      what: 'It was saved there since you opened it here. Nothing was written over.',
      remedy: 'Open the draft anew. To keep what you wrote here, copy it first, or save it as a pack of its own.',
    }),
    fr: () => ({
      title: 'Ce brouillon a changé dans une autre fenêtre.',
      what: 'Il y a été enregistré depuis que vous l’avez ouvert ici. Rien n’a été écrasé.',
      remedy: 'Rouvrez le brouillon. Pour garder votre version, copiez-la d’abord ou faites-en une série à part.',
    }),
  },
  unfitPack: {
    en: () => ({
      title: 'This pack cannot be played in this way.',
      what: 'How a pack can be played is part of what it teaches.',
      remedy: 'Choose another pack, or another way to play this one.',
    }),
    fr: () => ({
      title: 'Cette série ne se joue pas ainsi.',
      what: 'La façon de jouer une série fait partie de ce qu’elle enseigne.',
      remedy: 'Choisissez une autre série, ou une autre façon de jouer celle-ci.',
    }),
  },
  nothingDue: {
    en: () => ({
      title: 'There is nothing to review right now.',
      what: 'What was due for review has been answered since this page was shown.',
      remedy: 'Start a drill instead.',
    }),
    fr: () => ({
      title: 'Il n’y a rien à revoir pour le moment.',
      what: 'Ce qui était à revoir a été traité depuis l’affichage de cette page.',
      remedy: 'Commencez plutôt un exercice.',
    }),
  },
  unknownSession: {
    en: () => ({
      title: 'This session is not in the records.',
      what: 'The records hold no session with this number; the file may have been replaced while Lastlook was open.',
      remedy: 'Put the previous file back, or start a new drill.',
    }),
    fr: () => ({
      title: 'Cette session ne figure pas dans les enregistrements.',
      what: 'Aucune session ne porte ce numéro\u202f; le fichier a peut-être été remplacé pendant que Lastlook était ouvert.',
      remedy: 'Remettez l’ancien fichier en place, ou commencez un nouvel exercice.',
    }),
  },
  endedSession: {
    en: () => ({
      title: 'This session has ended.',
      what: 'It was finished or left since this page was shown.',
      remedy: 'Look at it under Progress, or start a new one.',
    }),
    fr: () => ({
      title: 'Cette session est close.',
      what: 'Elle a été terminée ou quittée depuis l’affichage de cette page.',
      remedy: 'Consultez-la sous Progrès, ou commencez-en une nouvelle.',
    }),
  },
  changedPack: {
    en: ({ pack }) => ({
      title: 'The pack of this session has changed.',
      what: `The session comes from another version of the pack ${quoted.en(pack)} than the one that is there now.`,
      remedy: 'Put the previous version back, or leave the session: your answers stay recorded.',
    }),
    fr: ({ pack }) => ({
      title: 'La série de cette session a changé.',
      what: `La session vient d’une autre version de la série ${quoted.fr(pack)} que celle qui est là maintenant.`,
      remedy: 'Remettez l’ancienne version en place, ou quittez la session\u00a0: vos réponses restent enregistrées.',
    }),
  },
  missingAnswer: {
    en: ({ message }) => ({
      title: 'An answer of this session is missing.',
      what: `Message ${message} was sent, but its answer did not reach the records before the window closed, although later ones did.`,
      remedy: 'Leave the session: your other answers stay recorded. Then start a new one.',
    }),
    fr: ({ message }) => ({
      title: 'Il manque une réponse à cette session.',
      what: `La réponse au message ${message} n’a pas été enregistrée avant la fermeture de la fenêtre, alors que d’autres l’ont été.`,
      remedy: 'Quittez la session\u00a0: vos autres réponses restent enregistrées. Puis commencez-en une nouvelle.',
    }),
  },
  unknownItem: {
    en: ({ position }) => ({
      title: 'This message does not belong to the session.',
      what: `The answer names a message that is not number ${position + 1} of the session.`,
      remedy: 'Start Lastlook again, and report it if it happens again.',
    }),
    fr: ({ position }) => ({
      title: 'Ce message ne fait pas partie de la session.',
      what: `La réponse désigne un message qui n’est pas le nº\u00a0${position + 1} de la session.`,
      remedy: 'Relancez Lastlook et signalez le problème s’il se reproduit.',
    }),
  },
  unknownRecipient: {
    en: () => ({
      title: 'This recipient does not belong to the message.',
      what: 'The answer names a recipient that the message does not have.',
      remedy: 'Start Lastlook again, and report it if it happens again.',
    }),
    fr: () => ({
      title: 'Ce destinataire ne fait pas partie du message.',
      what: 'La réponse désigne un destinataire que le message n’a pas.',
      remedy: 'Relancez Lastlook et signalez le problème s’il se reproduit.',
    }),
  },
  badInput: {
    en: (values) => ({
      title: 'Lastlook did not understand its own request.',
      what: `This is a fault in Lastlook: ${badInputWhat.en(values)}.`,
      remedy: 'Start Lastlook again, and report it with this text if it happens again.',
    }),
    fr: (values) => ({
      title: 'Lastlook n’a pas compris sa propre demande.',
      what: `C’est un défaut de Lastlook\u00a0: ${badInputWhat.fr(values)}.`,
      remedy: 'Relancez Lastlook et, si cela se reproduit, signalez-le avec ce texte.',
    }),
  },
  internal: {
    en: (values) => ({
      title: 'Something went wrong in Lastlook.',
      what: `This is a fault in Lastlook: ${internalWhat.en(values)}.`,
      remedy: 'Try again, and report it with this text if it happens again.',
    }),
    fr: (values) => ({
      title: 'Un incident s’est produit dans Lastlook.',
      what: `C’est un défaut de Lastlook\u00a0: ${internalWhat.fr(values)}.`,
      remedy: 'Réessayez et, si cela se reproduit, signalez-le avec ce texte.',
    }),
  },
}

/** A failure in the words of a language. */
export const failureText = ({ code, values }: Failure, locale: Locale): FailureText =>
  // The table is by code, and each entry takes the values of its own; a code and its values come together.
  (failureTexts[code][locale] as (values: Failure['values']) => FailureText)(values)

/** A failure as the command line says it: in English, what happened and what to do. */
export const describeFailure = (failure: Failure): string => {
  const { what, remedy } = failureText(failure, 'en')
  return `${what} ${remedy}`
}
