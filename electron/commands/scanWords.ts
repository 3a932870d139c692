import type { Locale } from '../../content/basics/locale.ts'
import type { LogFaultCode } from '../logs/logItem.ts'

/** The words of a scan's report. Numbers come as they are to be shown. */
export interface ScanWords {
  read(files: string, formats: string, entries: string, recipients: string): string
  misaddressed(count: string, share: string): string
  readonly nothingFound: string
  readonly byKind: string
  readonly byIntended: string
  readonly byAddress: string
  readonly bySender: string
  readonly notAnAddress: string
  readonly faults: string
  readonly isShort: string
  learned(count: string, answered: string, frequent: string): string
  notTaken(seldom: string, leftOut: string): string
  like(domain: string, written: string, known: string): string
  readonly lookThrough: string
  readonly fault: Readonly<Record<LogFaultCode, string>>
}

const en: ScanWords = {
  read: (files, formats, entries, recipients) =>
    `Files read: ${files} (${formats}). Entries: ${entries}. Recipients: ${recipients}.`,
  misaddressed: (count, share) => `Misaddressed recipients: ${count} (${share}).`,
  nothingFound: 'No recipient is misaddressed.',
  byKind: 'By kind',
  byIntended: 'By the domain that was meant',
  byAddress: 'Wrong addresses, most frequent first',
  bySender: 'Who wrote to them',
  notAnAddress: 'Not an address',
  faults: 'What could not be read properly',
  isShort: 'There was more than can be counted at once: small numbers may be too small.',
  learned: (count, answered, frequent) =>
    `Domains learned from the logs: ${count}. From ${answered} of them mail came back; ${frequent} were written to often, by several people where senders are known.`,
  notTaken: (seldom, leftOut) =>
    `Not taken: ${seldom} that were written to too seldom to tell, ${leftOut} that look like a slip of a better-established one.`,
  like: (domain, written, known) => `${domain} (${written}) is like ${known}`,
  lookThrough:
    'All these count as right in this scan. A log says who was written to, not who was meant: write the list with --write-directory and look it through.',
  fault: {
    cannotRead: 'files that cannot be read, or break off: check names, permissions and whether they are whole',
    unknownFormat: 'files of no known format, passed over: name it with --format',
    notUtf8: 'lines that are not UTF-8, read as Latin-1',
    lineTooLong: 'lines that are too long, cut',
    truncated: 'messages that end within their headers',
    badHeader: 'lines among the headers that are not headers',
    badRecipients: 'recipient lines that are broken; what could be read of them was',
    unclosedQuote: 'rows with a quote that is opened and not closed, passed over',
    cellsMissing: 'rows with fewer cells than columns',
    noAddressColumn: 'lists without a column of addresses, passed over: name a column "address"',
  },
}

const fr: ScanWords = {
  read: (files, formats, entries, recipients) =>
    `Fichiers lus\u00a0: ${files} (${formats}). Entrées\u00a0: ${entries}. Destinataires\u00a0: ${recipients}.`,
  misaddressed: (count, share) => `Destinataires erronés\u00a0: ${count} (${share}).`,
  nothingFound: 'Aucun destinataire n’est erroné.',
  byKind: 'Par type d’erreur',
  byIntended: 'Par domaine visé',
  byAddress: 'Adresses erronées, les plus fréquentes d’abord',
  bySender: 'Qui leur a écrit',
  notAnAddress: 'Pas une adresse',
  faults: 'Ce qui n’a pas pu être lu correctement',
  isShort: 'Il y en avait plus qu’on ne peut compter à la fois\u00a0: les petits nombres peuvent être trop petits.',
  learned: (count, answered, frequent) =>
    `Domaines appris des journaux\u00a0: ${count}. De ${answered} d’entre eux, du courrier est revenu\u00a0; on a souvent écrit à ${frequent}, à plusieurs là où les expéditeurs sont connus.`,
  notTaken: (seldom, leftOut) =>
    `Non retenus\u00a0: ${seldom} auxquels on a trop peu écrit, ${leftOut} qui ressemblent à une erreur sur un domaine mieux établi.`,
  like: (domain, written, known) => `${domain} (${written}) ressemble à ${known}`,
  lookThrough:
    'Tous ces domaines passent pour justes dans cette analyse. Un journal dit à qui on a écrit, non à qui on voulait écrire\u00a0: enregistrez la liste avec --write-directory et relisez-la.',
  fault: {
    cannotRead: 'fichiers illisibles ou interrompus\u00a0: vérifiez noms, droits et intégrité',
    unknownFormat: 'fichiers de format inconnu, laissés de côté\u00a0: indiquez-le avec --format',
    notUtf8: 'lignes qui ne sont pas en UTF-8, lues en Latin-1',
    lineTooLong: 'lignes trop longues, coupées',
    truncated: 'messages interrompus dans leurs en-têtes',
    badHeader: 'lignes parmi les en-têtes qui n’en sont pas',
    badRecipients: 'lignes de destinataires défectueuses, dont on a lu ce qui pouvait l’être',
    unclosedQuote: 'lignes où un guillemet ouvert n’est pas fermé, laissées de côté',
    cellsMissing: 'lignes avec moins de cellules que de colonnes',
    noAddressColumn: 'listes sans colonne d’adresses, laissées de côté\u00a0: nommez une colonne «\u00a0address\u00a0»',
  },
}

/** The words in each language. */
export const scanWords: Readonly<Record<Locale, ScanWords>> = { en, fr }
