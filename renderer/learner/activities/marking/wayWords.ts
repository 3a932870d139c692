import { words } from '../../../text/text.tsx'

const s = (n: number) => (n < 2 ? '' : 's')

/** The words about a sprint and an assessment where they are offered, and about marking where it is listed. */
export const wayWords = words(
  {
    sprint: {
      title: 'Sprint',
      text: 'Twelve messages straight through, debriefs at the end. A clock if you want one.',
      rules: [
        { head: 'Twelve messages.', text: 'Each Send leads straight to the next one.' },
        { head: 'Debriefs at the end.', text: 'The result has them all.' },
        { head: 'No time limit.', text: 'There is a clock, hidden until you ask for it. It never ends the sprint.' },
        { head: 'Practice only.', text: 'It is recorded as a sprint and never counts as an assessment.' },
      ],
      start: 'Start the sprint',
    },
    rare: {
      title: 'Working day',
      text: 'Forty messages in which hardly anything is wrong, as at work. Debriefs at the end.',
      rules: [
        { head: 'Forty messages.', text: 'Each Send leads straight to the next one.' },
        { head: 'Hardly anything is wrong.', text: 'That is what makes it hard: go on looking.' },
        { head: 'Debriefs at the end.', text: 'The result has them all.' },
        { head: 'No time limit.', text: 'Close the window when you need a break, and resume where you were.' },
      ],
      start: 'Start the day',
    },
    assessment: {
      title: 'Assessment',
      text: (items: number, passMark: string, limit: string) =>
        `${items} messages, no feedback before the end. To pass: ${passMark} caught, at most ${limit} false alarms.`,
      rules: (items: number, passMark: string, limit: string) => [
        {
          head: `${items} messages.`,
          text: 'Each Send leads straight to the next one. For ten seconds, it can be undone.',
        },
        { head: 'No feedback before the end.', text: 'Then you see the result and all debriefs.' },
        {
          head: `To pass: ${passMark} caught, ${limit} false alarms at most.`,
          text: 'You need both: marking everything does not pass.',
        },
        { head: 'No time limit.', text: 'How long you take changes nothing.' },
        {
          head: 'Leaving ends it.',
          text: 'It is recorded as left and has no result. If you only close the window, you can resume.',
        },
      ],
      start: 'Start the assessment',
    },
    of: (n: number, all: number) => `${n} of ${all}`,
    caught: (hits: number, wrong: number) => `${hits} of ${wrong} caught`,
    noneWrong: 'No wrong address',
    falseAlarms: (n: number) => (n === 1 ? '1 false alarm' : `${n} false alarms`),
  },
  {
    sprint: {
      title: 'Sprint',
      text: 'Douze messages d’une traite, les explications à la fin. Un chronomètre si vous en voulez un.',
      rules: [
        { head: 'Douze messages.', text: 'Chaque envoi mène directement au suivant.' },
        { head: 'Les explications à la fin.', text: 'Elles sont toutes dans le résultat.' },
        {
          head: 'Sans limite de temps.',
          text: 'Un chronomètre reste caché tant que vous ne le demandez pas. Il n’arrête jamais le sprint.',
        },
        {
          head: 'Entraînement seulement.',
          text: 'Il est enregistré comme sprint et ne compte jamais comme évaluation.',
        },
      ],
      start: 'Commencer le sprint',
    },
    rare: {
      title: 'Journée de travail',
      text: 'Quarante messages où presque rien n’est erroné, comme au bureau. Les explications à la fin.',
      rules: [
        { head: 'Quarante messages.', text: 'Chaque envoi mène directement au suivant.' },
        { head: 'Presque rien n’est erroné.', text: 'C’est ce qui la rend difficile\u00a0: continuez à regarder.' },
        { head: 'Les explications à la fin.', text: 'Elles sont toutes dans le résultat.' },
        {
          head: 'Sans limite de temps.',
          text: 'Pour faire une pause, fermez la fenêtre\u00a0: vous reprendrez où vous en étiez.',
        },
      ],
      start: 'Commencer la journée',
    },
    assessment: {
      title: 'Évaluation',
      text: (items, passMark, limit) =>
        `${items} messages, aucun retour avant la fin. Pour réussir\u00a0: ${passMark} détectés, au plus ${limit} de fausses alertes.`,
      rules: (items, passMark, limit) => [
        {
          head: `${items} messages.`,
          text: 'Chaque envoi mène directement au suivant. Il peut être annulé pendant dix secondes.',
        },
        { head: 'Aucun retour avant la fin.', text: 'Vous voyez ensuite le résultat et toutes les explications.' },
        {
          head: `Pour réussir\u00a0: ${passMark} détectés, au plus ${limit} de fausses alertes.`,
          text: 'Il faut les deux\u00a0: tout marquer ne suffit pas.',
        },
        { head: 'Sans limite de temps.', text: 'Le temps que vous prenez ne change rien.' },
        {
          head: 'Quitter y met fin.',
          text: 'Elle est enregistrée comme quittée, sans résultat. Si vous ne fermez que la fenêtre, vous pourrez la reprendre.',
        },
      ],
      start: 'Commencer l’évaluation',
    },
    of: (n, all) => `${n} sur ${all}`,
    caught: (hits, wrong) => `${hits} sur ${wrong} détecté${s(hits)}`,
    noneWrong: 'Aucune adresse erronée',
    falseAlarms: (n) => `${n} fausse${s(n)} alerte${s(n)}`,
  },
)
