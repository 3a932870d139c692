import { words } from '../../text/text.tsx'

const s = (n: number) => (n < 2 ? '' : 's')

/** The words of the list of sessions. */
export const sessionsWords = words(
  {
    inAll: (sessions: number, messages: number) =>
      `${sessions} ${sessions === 1 ? 'session' : 'sessions'}, ${messages} ${messages === 1 ? 'message' : 'messages'} in all.`,
    latest: (sessions: number, messages: number) => `The latest ${sessions} sessions, ${messages} messages.`,
    leftOut: (n: number) =>
      n === 1
        ? '1 damaged record is left out of the file; its last line names it.'
        : `${n} damaged records are left out of the file; its last lines name them.`,
    showLatest: (n: number) => `Show the latest ${n}`,
    earlier: 'Earlier sessions',
    listing: 'Asking for earlier ones…',
    exportCsv: 'Export CSV',
    exporting: 'Exporting…',
    exported: (fileName: string) => `The records are offered for download as ${fileName}.`,
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
    noResult: 'No result',
    passed: 'passed',
    notPassed: 'not passed',
    openSession: (pack: string, when: string) => `Open: ${pack}, ${when}`,
    actions: 'Result',
    empty: 'No session yet',
    emptyText: 'Every drill is listed here with what you caught, from its first Send on.',
    play: 'Play',
  },
  {
    inAll: (sessions, messages) => `${sessions} session${s(sessions)}, ${messages} message${s(messages)} en tout.`,
    latest: (sessions, messages) => `Les ${sessions} dernières sessions, ${messages} messages.`,
    leftOut: (n) =>
      n < 2
        ? `${n} enregistrement endommagé ne figure pas dans le fichier\u202f; sa dernière ligne l’indique.`
        : `${n} enregistrements endommagés ne figurent pas dans le fichier\u202f; ses dernières lignes les indiquent.`,
    showLatest: (n) => `Afficher les ${n} dernières`,
    earlier: 'Sessions plus anciennes',
    listing: 'Chargement…',
    exportCsv: 'Exporter en CSV',
    exporting: 'Export en cours…',
    exported: (fileName) => `Les enregistrements sont proposés au téléchargement sous le nom ${fileName}.`,
    sessions: 'Sessions',
    when: 'Date',
    pack: 'Série',
    answers: 'Réponses',
    caught: 'Détectés',
    falseAlarms: 'Fausses alertes',
    leaked: 'Fuites',
    of: (n, all) => `${n} sur ${all}`,
    showAll: (n) => `Afficher les ${n}`,
    open: 'Ouvrir',
    noResult: 'Sans résultat',
    passed: 'réussie',
    notPassed: 'non réussie',
    openSession: (pack, when) => `Ouvrir\u00a0: ${pack}, ${when}`,
    actions: 'Résultat',
    empty: 'Aucune session pour l’instant',
    emptyText: 'Chaque exercice figure ici avec ce que vous avez détecté, dès le premier envoi.',
    play: 'Jouer',
  },
)
