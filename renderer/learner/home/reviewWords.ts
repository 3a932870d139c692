import { words } from '../../text/text.tsx'

const s = (n: number) => (n < 2 ? '' : 's')

/** The words of what is back for review. `day` is "today" or a date as `on` says it. */
export const reviewWords = words(
  {
    title: 'Back for review',
    today: 'today',
    on: (day: string) => `on ${day}`,
    messages: (n: number) => (n === 1 ? '1 message' : `${n} messages`),
    messagesToday: (n: number) => `${n} messages today`,
    review: 'Review them',
    missedPair: (day: string): readonly [string, string, string] => ['You missed ', ' for ', ` ${day}`],
    wrotePair: (day: string): readonly [string, string, string] => ['You wrote ', ' for ', ` ${day}`],
    missedOne: (day: string) => `You missed one ${day}`,
    alarmed: (day: string) => `A false alarm ${day}`,
    caught: 'You caught it last time; it comes back so that it sticks',
    leftAlone: 'You left them alone last time; they come back so that it sticks',
    waiting: (n: number) =>
      n === 1 ? '1 more kind waits for the next review' : `${n} more kinds wait for the next review`,
    lapsed: (day: string) =>
      `You last played ${day}. After four months without practice your eye gets less sharp: a short review sharpens it.`,
    refresh: 'Start the review',
    missedTitle: (n: number) => `Missed and mistyped (${n})`,
    how: { missed: 'Missed', mistyped: 'Mistyped' },
    instead: (how: string, times: number): readonly [string, string] => [
      `${how} ${times === 1 ? 'once' : `${times} times`}: `,
      ' for ',
    ],
  },
  {
    title: 'À revoir',
    today: 'aujourd’hui',
    on: (day) => `le ${day}`,
    messages: (n) => `${n} message${s(n)}`,
    messagesToday: (n) => `${n} message${s(n)} aujourd’hui`,
    review: 'Les revoir',
    missedPair: (day) => ['Vous avez laissé passer ', ' au lieu de ', ` ${day}`],
    wrotePair: (day) => ['Vous avez écrit ', ' au lieu de ', ` ${day}`],
    missedOne: (day) => `Vous en avez laissé passer une ${day}`,
    alarmed: (day) => `Une fausse alerte ${day}`,
    caught: 'Détecté la dernière fois\u202f; à revoir pour le retenir',
    leftAlone: 'Laissées telles quelles la dernière fois\u202f; à revoir pour le retenir',
    waiting: (n) =>
      n < 2 ? `${n} autre type attend la prochaine révision` : `${n} autres types attendent la prochaine révision`,
    lapsed: (day) =>
      `Vous avez joué pour la dernière fois ${day}. Après quatre mois sans exercice, l’œil s’émousse\u00a0: une courte révision l’aiguise.`,
    refresh: 'Commencer la révision',
    missedTitle: (n) => `Manquées et mal saisies (${n})`,
    how: { missed: 'Manquée', mistyped: 'Mal saisie' },
    instead: (how, times) => [`${how} ${times} fois\u00a0: `, ' au lieu de '],
  },
)
