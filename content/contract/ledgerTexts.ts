import type { Locale } from '../basics/locale.ts'
import type { LedgerTroubleCause, LedgerUnavailableValues } from '../model/ledgerTrouble.ts'
import { inBrackets, leftAlone, otherFolder, putBack, quoted, unchanged } from './textParts.ts'

/** What happened, and what to do about it. Full sentences. */
export interface CauseText {
  readonly what: string
  readonly remedy: string
}

type ValuesOf<Cause extends LedgerTroubleCause> = Extract<LedgerUnavailableValues, { readonly cause: Cause }>

type CauseTexts = {
  readonly [Cause in LedgerTroubleCause]: Readonly<Record<Locale, (values: ValuesOf<Cause>) => CauseText>>
}

type DamagedRecord = ValuesOf<'damagedRecord'>

const recordName: Readonly<Record<Locale, (values: DamagedRecord) => string>> = {
  en: ({ record, sessionId, position }) => {
    if (record === null) return 'a record that no longer says what it was'
    const answer =
      record === 'session'
        ? ''
        : record === 'leaving'
          ? 'the end of '
          : `the answer to message ${(position ?? 0) + 1} of `
    return `${answer}the session ${sessionId ?? 'without a number'}`
  },
  fr: ({ record, sessionId, position }) => {
    if (record === null) return 'un enregistrement qui ne dit plus ce qu’il était'
    const answer =
      record === 'session'
        ? ''
        : record === 'leaving'
          ? 'la fin de '
          : `la réponse au message ${(position ?? 0) + 1} de `
    return `${answer}la session ${sessionId ?? 'sans numéro'}`
  },
}

/** Why the records cannot be reached, by cause and in both languages. */
export const ledgerTexts: CauseTexts = {
  alreadyRunning: {
    en: ({ path }) => ({
      what: `Another Lastlook is running with the data folder ${path}.`,
      remedy: `Close it, or ${otherFolder.en}.`,
    }),
    fr: ({ path }) => ({
      what: `Un autre Lastlook utilise déjà le dossier de données ${path}.`,
      remedy: `Fermez-le, ou ${otherFolder.fr}.`,
    }),
  },
  locked: {
    en: ({ path, system }) => ({
      what: `Another program keeps ${path} locked${inBrackets(system)}.`,
      remedy: `Close that program and try again, or start Lastlook again. ${unchanged.en}`,
    }),
    fr: ({ path, system }) => ({
      what: `Un autre programme verrouille ${path}${inBrackets(system)}.`,
      remedy: `Fermez ce programme et réessayez, ou relancez Lastlook. ${unchanged.fr}`,
    }),
  },
  readOnly: {
    en: ({ path, system }) => ({
      what: `The records in ${path} are read-only${inBrackets(system)}.`,
      remedy: `Make the file writable and start Lastlook again, or ${otherFolder.en}. ${unchanged.en}`,
    }),
    fr: ({ path, system }) => ({
      what: `Les enregistrements, dans ${path}, sont en lecture seule${inBrackets(system)}.`,
      remedy: `Autorisez l’écriture de ce fichier et relancez Lastlook, ou ${otherFolder.fr}. ${unchanged.fr}`,
    }),
  },
  noPermission: {
    en: ({ path, system }) => ({
      what: `Lastlook may not write to ${path}${inBrackets(system)}.`,
      remedy: `Change its permissions and start Lastlook again, or ${otherFolder.en}. ${unchanged.en}`,
    }),
    fr: ({ path, system }) => ({
      what: `Lastlook n’a pas le droit d’écrire dans ${path}${inBrackets(system)}.`,
      remedy: `Modifiez les droits d’accès et relancez Lastlook, ou ${otherFolder.fr}. ${unchanged.fr}`,
    }),
  },
  damaged: {
    en: ({ path, system }) => ({ what: `The file ${path} is damaged${inBrackets(system)}.`, remedy: putBack.en }),
    fr: ({ path, system }) => ({ what: `Le fichier ${path} est endommagé${inBrackets(system)}.`, remedy: putBack.fr }),
  },
  notALedger: {
    en: ({ path, system }) => ({
      what: `The file ${path} is not a Lastlook ledger${inBrackets(system)}.`,
      remedy: putBack.en,
    }),
    fr: ({ path, system }) => ({
      what: `Le fichier ${path} ne contient pas d’enregistrements de Lastlook${inBrackets(system)}.`,
      remedy: putBack.fr,
    }),
  },
  otherDatabase: {
    en: ({ path }) => ({ what: `The file ${path} is the database of another program.`, remedy: putBack.en }),
    fr: ({ path }) => ({ what: `Le fichier ${path} est la base de données d’un autre programme.`, remedy: putBack.fr }),
  },
  newerVersion: {
    en: ({ path, version, known }) => ({
      what: `The file ${path} was written by a newer Lastlook: it has version ${version}, and this Lastlook knows ${known}.`,
      remedy: `${leftAlone.en} Install the newer Lastlook, or ${otherFolder.en}.`,
    }),
    fr: ({ path, version, known }) => ({
      what: `Le fichier ${path} vient d’un Lastlook plus récent\u00a0: il est en version ${version}, et celui-ci va jusqu’à la version ${known}.`,
      remedy: `${leftAlone.fr} Installez le Lastlook plus récent, ou ${otherFolder.fr}.`,
    }),
  },
  logWithoutLedger: {
    en: ({ path, log }) => ({
      what: `The file ${path} is empty, but its log ${log} holds records.`,
      remedy: putBack.en,
    }),
    fr: ({ path, log }) => ({
      what: `Le fichier ${path} est vide, mais son journal ${log} contient des enregistrements.`,
      remedy: putBack.fr,
    }),
  },
  fileInTheWay: {
    en: ({ path, system }) => ({
      what: `There is a file where a folder is needed: ${path}${inBrackets(system)}.`,
      remedy: `Move that file away, or ${otherFolder.en}.`,
    }),
    fr: ({ path, system }) => ({
      what: `Un fichier se trouve là où il faut un dossier\u00a0: ${path}${inBrackets(system)}.`,
      remedy: `Déplacez ce fichier, ou ${otherFolder.fr}.`,
    }),
  },
  folderInTheWay: {
    en: ({ path }) => ({
      what: `There is a folder where the file of the records is needed: ${path}.`,
      remedy: `Move that folder away, or ${otherFolder.en}.`,
    }),
    fr: ({ path }) => ({
      what: `Un dossier se trouve là où il faut le fichier des enregistrements\u00a0: ${path}.`,
      remedy: `Déplacez ce dossier, ou ${otherFolder.fr}.`,
    }),
  },
  cannotOpen: {
    en: ({ path, system }) => ({
      what: `The file ${path} cannot be opened${inBrackets(system)}.`,
      remedy: `Check the permissions of its folder and start Lastlook again, or ${otherFolder.en}.`,
    }),
    fr: ({ path, system }) => ({
      what: `Le fichier ${path} ne s’ouvre pas${inBrackets(system)}.`,
      remedy: `Vérifiez les droits d’accès à son dossier et relancez Lastlook, ou ${otherFolder.fr}.`,
    }),
  },
  diskError: {
    en: ({ path, system }) => ({
      what: `The disk reported an error at ${path}${inBrackets(system)}.`,
      remedy: `Check the disk and try again, or ${otherFolder.en}.`,
    }),
    fr: ({ path, system }) => ({
      what: `Le disque a signalé une erreur sur ${path}${inBrackets(system)}.`,
      remedy: `Vérifiez le disque et réessayez, ou ${otherFolder.fr}.`,
    }),
  },
  refused: {
    en: ({ path, system }) => ({
      what: `The file ${path} refused a record${inBrackets(system)}.`,
      remedy: 'Try again, and report it with this text if it happens again.',
    }),
    fr: ({ path, system }) => ({
      what: `Le fichier ${path} a refusé un enregistrement${inBrackets(system)}.`,
      remedy: 'Réessayez et, si cela se reproduit, signalez-le avec ce texte.',
    }),
  },
  noSession: {
    en: ({ path }) => ({
      what: `The session of this answer is not in ${path}; the file may have been replaced while Lastlook was open.`,
      remedy: 'Put the previous file back, or start a new drill.',
    }),
    fr: ({ path }) => ({
      what: `La session de cette réponse ne figure pas dans ${path}\u202f; le fichier a peut-être été remplacé pendant que Lastlook était ouvert.`,
      remedy: 'Remettez l’ancien fichier en place, ou commencez un nouvel exercice.',
    }),
  },
  damagedRecord: {
    en: (values) => ({
      what: `A record in ${values.path} cannot be read: ${recordName.en(values)}${values.field === null ? '' : ` (field ${values.field})`}.`,
      remedy: putBack.en,
    }),
    fr: (values) => ({
      what: `Un enregistrement de ${values.path} est illisible\u00a0: ${recordName.fr(values)}${values.field === null ? '' : ` (champ ${values.field})`}.`,
      remedy: putBack.fr,
    }),
  },
  gone: {
    en: ({ path, records }) => ({
      what: `The file ${path} is ${records > 0 ? `gone or empty, and ${records} records were in it` : 'empty, which a new one never is'}.`,
      remedy: `Restore the records from a backup, put a copy of the file back, or ${otherFolder.en}. To begin anew, move the empty file and ledger.head out of the folder.`,
    }),
    fr: ({ path, records }) => ({
      what: `Le fichier ${path} ${records > 0 ? `a disparu ou est vide, alors qu’il contenait ${records} enregistrements` : 'est vide, ce qu’un fichier neuf n’est jamais'}.`,
      remedy: `Restaurez les enregistrements depuis une sauvegarde, remettez une copie du fichier, ou ${otherFolder.fr}. Pour repartir de zéro, retirez du dossier le fichier vide et ledger.head.`,
    }),
  },
  replaced: {
    en: ({ path }) => ({
      what: `The file ${path}, or its log, was deleted or replaced while Lastlook had it open.`,
      remedy: `Nothing more is recorded. Put the file back, and start Lastlook again.`,
    }),
    fr: ({ path }) => ({
      what: `Le fichier ${path}, ou son journal, a été supprimé ou remplacé pendant que Lastlook l’utilisait.`,
      remedy: `Plus rien n’est enregistré. Remettez le fichier en place et relancez Lastlook.`,
    }),
  },
  noSqlite: {
    en: ({ path, runtime }) => ({
      what: `The records in ${path} need SQLite, which Node ${runtime} does not have.`,
      remedy: 'Start Lastlook with a newer Node, or with its own Electron.',
    }),
    fr: ({ path, runtime }) => ({
      what: `Les enregistrements, dans ${path}, demandent SQLite, que Node ${runtime} n’a pas.`,
      remedy: 'Lancez Lastlook avec un Node plus récent, ou avec son propre Electron.',
    }),
  },
  oldSqlite: {
    en: ({ path, version, needed }) => ({
      what: `SQLite ${version} can lose records; ${path} needs ${needed} or later.`,
      remedy: 'Start Lastlook with a newer Node, or with its own Electron.',
    }),
    fr: ({ path, version, needed }) => ({
      what: `SQLite ${version} peut perdre des enregistrements\u202f; ${path} demande au moins la version ${needed}.`,
      remedy: 'Lancez Lastlook avec un Node plus récent, ou avec son propre Electron.',
    }),
  },
  noWriteAheadLog: {
    en: ({ path, mode }) => ({
      what: `The folder of ${path} does not allow a write-ahead log (SQLite took ${quoted.en(mode)}).`,
      remedy: 'Choose a folder on a disk of this machine with --data.',
    }),
    fr: ({ path, mode }) => ({
      what: `Le dossier de ${path} n’admet pas de journal d’écriture anticipée (SQLite a pris ${quoted.fr(mode)}).`,
      remedy: 'Choisissez avec --data un dossier sur un disque de cette machine.',
    }),
  },
  unsynced: {
    en: ({ path, level }) => ({
      what: `SQLite does not write ${path} through to the disk as asked (synchronous = ${level}).`,
      remedy: 'Start Lastlook again, and report it with this text if it happens again.',
    }),
    fr: ({ path, level }) => ({
      what: `SQLite n’écrit pas ${path} jusqu’au disque comme demandé (synchronous = ${level}).`,
      remedy: 'Relancez Lastlook et, si cela se reproduit, signalez-le avec ce texte.',
    }),
  },
  closed: {
    en: ({ path }) => ({ what: `The file ${path} has been closed.`, remedy: 'Start Lastlook again.' }),
    fr: ({ path }) => ({ what: `Le fichier ${path} a été fermé.`, remedy: 'Relancez Lastlook.' }),
  },
  stopped: {
    en: ({ path, detail }) => ({
      what: `The part of Lastlook that keeps ${path} has stopped${detail === null ? '' : `: ${quoted.en(detail)}`}.`,
      remedy: 'Start Lastlook again.',
    }),
    fr: ({ path, detail }) => ({
      what: `La partie de Lastlook qui tient ${path} s’est arrêtée${detail === null ? '' : `\u00a0: ${quoted.fr(detail)}`}.`,
      remedy: 'Relancez Lastlook.',
    }),
  },
  other: {
    en: ({ path, system }) => ({
      what: `The records in ${path} cannot be used${inBrackets(system)}.`,
      remedy: `Start Lastlook again, or ${otherFolder.en}.`,
    }),
    fr: ({ path, system }) => ({
      what: `Les enregistrements, dans ${path}, ne sont pas utilisables${inBrackets(system)}.`,
      remedy: `Relancez Lastlook, ou ${otherFolder.fr}.`,
    }),
  },
}
