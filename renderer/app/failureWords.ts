import type { Failure } from '../../content/model/failure.ts'
import { words } from '../text/text.tsx'

/** A failure in words: what it is called, what happened, and what to do about it. Full sentences. */
export interface FailureText {
  readonly title: string
  readonly what: string
  readonly remedy: string
}

type Values = Failure['values']

const place = (values: Values) => values.path ?? '?'
const reason = (values: Values) => values.reason ?? '?'

/** The words for every code that a call can fail with. */
export const failureWords = words(
  {
    ledgerUnavailable: (values: Values): FailureText => ({
      title: 'Lastlook cannot reach its records.',
      what: `The records are kept in ${place(values)}. The system says: ${reason(values)}.`,
      remedy:
        'Check that the folder exists, that you may write to it, and that no other program holds the file open. Then try again. Nothing that was recorded before is changed.',
    }),
    ledgerFull: (values: Values): FailureText => ({
      title: 'The disk with your records is full.',
      what: `There is no room left to write to ${place(values)}. The system says: ${reason(values)}.`,
      remedy: 'Free some space on that disk, then try again. Nothing that was recorded before is lost.',
    }),
    unreachable: (values: Values): FailureText => ({
      title: 'Lastlook does not answer.',
      what: `This page has lost the program behind it: ${reason(values)}.`,
      remedy: 'If you closed the program, start it again and open the address that it prints. Otherwise try again.',
    }),
    unknownPack: (_: Values): FailureText => ({
      title: 'This pack is no longer there.',
      what: 'Lastlook does not know a pack with this name any more.',
      remedy: 'Choose another pack.',
    }),
    unfitPack: (_: Values): FailureText => ({
      title: 'This pack is not played in this way.',
      what: 'How a pack can be played is part of what it teaches.',
      remedy: 'Choose another pack, or another way to play this one.',
    }),
    nothingDue: (_: Values): FailureText => ({
      title: 'Nothing is back for review just now.',
      what: 'What was to be reviewed has been answered since this page was shown.',
      remedy: 'Start a drill instead.',
    }),
    unknownSession: (_: Values): FailureText => ({
      title: 'This session is not in the records.',
      what: 'The records hold no session with this number; the file may have been replaced while Lastlook was open.',
      remedy: 'Put the former file back, or go on with a new drill.',
    }),
    endedSession: (_: Values): FailureText => ({
      title: 'This session has ended.',
      what: 'It was finished or left since this page was shown.',
      remedy: 'Look at it under Progress, or start a new one.',
    }),
    changedPack: ({ pack = '?' }: Values): FailureText => ({
      title: 'The pack of this session has changed.',
      what: `The session was dealt from another version of the pack “${pack}” than the one that is there now.`,
      remedy: 'Put the former version back, or leave the session: your answers stay recorded.',
    }),
    missingAnswer: ({ message = '?' }: Values): FailureText => ({
      title: 'An answer of this session is missing.',
      what: `Message ${message} was sent, but its answer did not reach the records before the window closed, and later ones did.`,
      remedy: 'Leave the session: your other answers stay recorded. Then start a new one.',
    }),
    unknownItem: (_: Values): FailureText => ({
      title: 'This message does not belong to the session.',
      what: 'The answer names a message that the session did not deal.',
      remedy: 'Start Lastlook again, and report it if it comes back.',
    }),
    unknownRecipient: (_: Values): FailureText => ({
      title: 'This recipient does not belong to the message.',
      what: 'The answer names a recipient that the message does not have.',
      remedy: 'Start Lastlook again, and report it if it comes back.',
    }),
    badInput: (values: Values): FailureText => ({
      title: 'Lastlook did not understand its own request.',
      what: `That is a fault in Lastlook: ${reason(values)}.`,
      remedy: 'Start Lastlook again, and report it with this text if it comes back.',
    }),
    internal: (values: Values): FailureText => ({
      title: 'Something in Lastlook went wrong.',
      what: `That is a fault in Lastlook: ${reason(values)}.`,
      remedy: 'Try again, and report it with this text if it comes back.',
    }),
  },
  {
    ledgerUnavailable: (values) => ({
      title: 'Lastlook n’a pas accès à ses enregistrements.',
      what: `Les enregistrements se trouvent dans ${place(values)}. Le système indique\u00a0: ${reason(values)}.`,
      remedy:
        'Vérifiez que le dossier existe, que vous avez le droit d’y écrire et qu’aucun autre programme ne tient le fichier ouvert. Puis réessayez. Rien de ce qui était enregistré n’est modifié.',
    }),
    ledgerFull: (values) => ({
      title: 'Le disque qui contient vos enregistrements est plein.',
      what: `Il n’y a plus de place pour écrire dans ${place(values)}. Le système indique\u00a0: ${reason(values)}.`,
      remedy: 'Libérez de l’espace sur ce disque, puis réessayez. Rien de ce qui était enregistré n’est perdu.',
    }),
    unreachable: (values) => ({
      title: 'Lastlook ne répond pas.',
      what: `Cette page a perdu le programme qui la sert\u00a0: ${reason(values)}.`,
      remedy: 'Si vous avez fermé le programme, relancez-le et ouvrez l’adresse qu’il affiche. Sinon, réessayez.',
    }),
    unknownPack: () => ({
      title: 'Cette série n’existe plus.',
      what: 'Lastlook ne connaît plus de série de ce nom.',
      remedy: 'Choisissez une autre série.',
    }),
    unfitPack: () => ({
      title: 'Cette série ne se joue pas ainsi.',
      what: 'La façon de jouer une série fait partie de ce qu’elle enseigne.',
      remedy: 'Choisissez une autre série, ou une autre façon de jouer celle-ci.',
    }),
    nothingDue: () => ({
      title: 'Il n’y a rien à revoir pour le moment.',
      what: 'Ce qui était à revoir a été traité depuis l’affichage de cette page.',
      remedy: 'Commencez plutôt un exercice.',
    }),
    unknownSession: () => ({
      title: 'Cette session ne figure pas dans les enregistrements.',
      what: 'Aucune session ne porte ce numéro\u202f; le fichier a peut-être été remplacé pendant que Lastlook était ouvert.',
      remedy: 'Remettez l’ancien fichier en place, ou commencez un nouvel exercice.',
    }),
    endedSession: () => ({
      title: 'Cette session est close.',
      what: 'Elle a été terminée ou quittée depuis l’affichage de cette page.',
      remedy: 'Consultez-la sous Progrès, ou commencez-en une nouvelle.',
    }),
    changedPack: ({ pack = '?' }) => ({
      title: 'La série de cette session a changé.',
      what: `La session vient d’une autre version de la série «\u00a0${pack}\u00a0» que celle qui est là maintenant.`,
      remedy: 'Remettez l’ancienne version en place, ou quittez la session\u00a0: vos réponses restent enregistrées.',
    }),
    missingAnswer: ({ message = '?' }) => ({
      title: 'Il manque une réponse à cette session.',
      what: `La réponse au message ${message} n’a pas été enregistrée avant la fermeture de la fenêtre, alors que d’autres l’ont été.`,
      remedy: 'Quittez la session\u00a0: vos autres réponses restent enregistrées. Puis commencez-en une nouvelle.',
    }),
    unknownItem: () => ({
      title: 'Ce message ne fait pas partie de la session.',
      what: 'La réponse désigne un message que la session n’a pas distribué.',
      remedy: 'Relancez Lastlook et signalez le problème s’il se reproduit.',
    }),
    unknownRecipient: () => ({
      title: 'Ce destinataire ne fait pas partie du message.',
      what: 'La réponse désigne un destinataire que le message n’a pas.',
      remedy: 'Relancez Lastlook et signalez le problème s’il se reproduit.',
    }),
    badInput: (values) => ({
      title: 'Lastlook n’a pas compris sa propre demande.',
      what: `C’est un défaut de Lastlook\u00a0: ${reason(values)}.`,
      remedy: 'Relancez Lastlook et, si cela se reproduit, signalez-le avec ce texte.',
    }),
    internal: (values) => ({
      title: 'Un incident s’est produit dans Lastlook.',
      what: `C’est un défaut de Lastlook\u00a0: ${reason(values)}.`,
      remedy: 'Réessayez et, si cela se reproduit, signalez-le avec ce texte.',
    }),
  },
)
