import type { Outcome } from '../../content/model/attempt.ts'
import type { Mode } from '../../content/model/play.ts'
import { words } from '../text/text.tsx'

/** Keys that are named on the screen by a word of the language. Letters and arrows are the same everywhere. */
export const uiWords = words(
  {
    keys: { Space: 'Space', Enter: 'Enter', Esc: 'Esc', Ctrl: 'Ctrl' } as Readonly<Record<string, string>>,
    outcome: { hit: 'Caught', miss: 'Missed', falseAlarm: 'False alarm', correctRejection: 'Clean' } satisfies Record<
      Outcome,
      string
    >,
    outcomes: {
      hit: (n: number) => `${n} caught`,
      miss: (n: number) => `${n} missed`,
      falseAlarm: (n: number) => (n === 1 ? '1 false alarm' : `${n} false alarms`),
      correctRejection: (n: number) => `${n} clean`,
    } satisfies Record<Outcome, (n: number) => string>,
    position: (at: number, total: number) => `${at} of ${total}`,
    mode: {
      practice: 'Practice',
      assessment: 'Assessment',
      rare: 'Shift',
      sprint: 'Sprint',
      daily: 'Daily five',
      review: 'Review',
    } satisfies Record<Mode, string>,
    close: 'Close',
    leave: 'Leave',
    leaveTitle: 'Leave this session?',
    leaveText: 'Your answers so far are recorded. The message on the screen is not, and stays open.',
    leaveAssessmentText:
      'It is recorded that you left this assessment, with your answers so far. It has no result and cannot be resumed.',
    leaveDecidedText: 'Your answers are recorded, including this one. The remaining messages are not played.',
    leaveEarlierText: 'Your answers are recorded. The remaining messages are not played.',
    leaveNow: 'Leave',
    stay: 'Stay',
  },
  {
    keys: { Space: 'Espace', Enter: 'Entrée', Esc: 'Échap', Ctrl: 'Ctrl' },
    outcome: { hit: 'Détecté', miss: 'Manqué', falseAlarm: 'Fausse alerte', correctRejection: 'Correct' },
    outcomes: {
      hit: (n) => (n > 1 ? `${n} détectés` : `${n} détecté`),
      miss: (n) => (n > 1 ? `${n} manqués` : `${n} manqué`),
      falseAlarm: (n) => (n > 1 ? `${n} fausses alertes` : `${n} fausse alerte`),
      correctRejection: (n) => (n > 1 ? `${n} corrects` : `${n} correct`),
    },
    position: (at, total) => `${at} sur ${total}`,
    mode: {
      practice: 'Entraînement',
      assessment: 'Évaluation',
      rare: 'Service',
      sprint: 'Sprint',
      daily: 'Les cinq du jour',
      review: 'Révision',
    },
    close: 'Fermer',
    leave: 'Quitter',
    leaveTitle: 'Quitter cette session\u202f?',
    leaveText: 'Vos réponses jusqu’ici sont enregistrées. Le message affiché ne l’est pas et reste à traiter.',
    leaveAssessmentText:
      'Votre départ est enregistré, avec vos réponses jusqu’ici. L’évaluation reste sans résultat et ne peut pas être reprise.',
    leaveDecidedText: 'Vos réponses sont enregistrées, celle-ci aussi. Les messages restants ne seront pas joués.',
    leaveEarlierText: 'Vos réponses sont enregistrées. Les messages restants ne seront pas joués.',
    leaveNow: 'Quitter',
    stay: 'Rester',
  },
)
