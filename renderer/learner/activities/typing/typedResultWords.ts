import type { EnteredBy } from '../../../../content/activities/typing/typedDecision.ts'
import { words } from '../../../text/text.tsx'

/** The words of the result of a session of typing. */
export const typedResultWords = words(
  {
    headline: (right: number, people: number, slips: number) => {
      if (people === 0) return 'Nothing was typed.'
      if (right === people) return people === 1 ? 'One address, typed right.' : `All ${people} addresses typed right.`
      const went = slips === 0 ? 'none went elsewhere' : slips === 1 ? 'one went elsewhere' : `${slips} went elsewhere`
      return `${right} of ${people} addresses typed right, ${went}.`
    },
    size: (messages: number, people: number) =>
      `${messages} message${messages === 1 ? '' : 's'}, ${people} ${people === 1 ? 'person' : 'people'}`,
    right: 'Right',
    slips: 'Slips that went out',
    noticed: 'Slips seen before Send',
    absent: 'Left out, or in another field',
    slipsTitle: 'Your slips',
    none: 'No slip went out',
    noneText: 'Every address that you sent to is right, letter for letter.',
    message: 'Message',
    written: 'Written',
    how: 'How',
    time: 'Time',
    kind: 'Kind',
    noKind: 'no known kind',
    open: 'Debrief',
    openOf: (subject: string) => `Debrief of ${subject}`,
    by: { typed: 'typed', picked: 'picked from memory', pasted: 'pasted', list: 'came with a list' } satisfies Record<
      EnteredBy,
      string
    >,
    all: 'All messages',
    outcome: 'Outcome',
    of: (right: number, people: number) => `${right} of ${people} right`,
    note: 'Slips are kept with what you missed, and come back for review. They do not count in any rate or assessment.',
  },
  {
    headline: (right, people, slips) => {
      if (people === 0) return 'Rien n’a été saisi.'
      if (right === people)
        return people === 1 ? 'Une adresse, bien saisie.' : `Les ${people} adresses sont bien saisies.`
      const went =
        slips === 0
          ? 'aucune n’est partie ailleurs'
          : slips === 1
            ? 'une est partie ailleurs'
            : `${slips} sont parties ailleurs`
      return `${right} adresse${right > 1 ? 's' : ''} sur ${people} bien saisie${right > 1 ? 's' : ''}, ${went}.`
    },
    size: (messages, people) =>
      `${messages} message${messages > 1 ? 's' : ''}, ${people} personne${people > 1 ? 's' : ''}`,
    right: 'Justes',
    slips: 'Fautes envoyées',
    noticed: 'Fautes vues avant l’envoi',
    absent: 'Oubliés, ou dans un autre champ',
    slipsTitle: 'Vos fautes',
    none: 'Aucune faute envoyée',
    noneText: 'Chaque adresse à laquelle vous avez écrit est juste, à la lettre près.',
    message: 'Message',
    written: 'Écrit',
    how: 'Comment',
    time: 'Durée',
    kind: 'Type',
    noKind: 'aucun type connu',
    open: 'Compte rendu',
    openOf: (subject) => `Compte rendu de ${subject}`,
    by: { typed: 'saisie', picked: 'reprise de la mémoire', pasted: 'collée', list: 'issue d’une liste' },
    all: 'Tous les messages',
    outcome: 'Résultat',
    of: (right, people) => `${right} sur ${people} juste${right > 1 ? 's' : ''}`,
    note: 'Les fautes sont conservées avec ce qui vous a échappé, et reviennent en révision. Elles ne comptent dans aucun taux ni aucune évaluation.',
  },
)
