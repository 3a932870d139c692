import { words } from '../text/text.tsx'

const s = (n: number) => (n < 2 ? '' : 's')

/** The words of the list of sessions. */
export const sessionsWords = words(
  {
    inAll: (sessions: number, messages: number) =>
      `${sessions} ${sessions === 1 ? 'session' : 'sessions'}, ${messages} ${messages === 1 ? 'message' : 'messages'} in all.`,
    exportCsv: 'Export CSV',
    exporting: 'Exporting…',
    exported: (fileName: string) => `The records are offered as ${fileName}.`,
    sessions: 'Sessions',
    when: 'When',
    pack: 'Pack',
    answers: 'Answers',
    caught: 'Caught',
    falseAlarms: 'False alarms',
    leaked: 'Leaked',
    of: (n: number, all: number) => `${n} of ${all}`,
    showAll: (n: number) => `Show all ${n}`,
    open: 'Open',
    openSession: (pack: string, when: string) => `Open: ${pack}, ${when}`,
    actions: 'Result',
    empty: 'No session yet',
    emptyText: 'Every drill is listed here with what you caught, from its first Send on.',
    play: 'Play',
  },
  {
    inAll: (sessions, messages) => `${sessions} session${s(sessions)}, ${messages} message${s(messages)} en tout.`,
    exportCsv: 'Exporter en CSV',
    exporting: 'Exportation…',
    exported: (fileName) => `Les enregistrements sont proposés sous le nom ${fileName}.`,
    sessions: 'Sessions',
    when: 'Quand',
    pack: 'Série',
    answers: 'Réponses',
    caught: 'Détectés',
    falseAlarms: 'Fausses alertes',
    leaked: 'Fuites',
    of: (n, all) => `${n} sur ${all}`,
    showAll: (n) => `Afficher les ${n}`,
    open: 'Ouvrir',
    openSession: (pack, when) => `Ouvrir\u00a0: ${pack}, ${when}`,
    actions: 'Résultat',
    empty: 'Aucune session pour l’instant',
    emptyText: 'Chaque exercice figure ici avec ce que vous avez détecté, dès le premier envoi.',
    play: 'Jouer',
  },
)
