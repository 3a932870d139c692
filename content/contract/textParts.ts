import type { Locale, LocalText } from '../basics/locale.ts'
import type { SystemCode } from '../model/ledgerTrouble.ts'

/** On one line, and without the full stop that the sentence around it has itself. */
const bare = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\s.]+$/, '')

/** Somebody else's words within a sentence of ours: a developer's, a program's, a pack's. */
export const quoted: Readonly<Record<Locale, (words: string) => string>> = {
  en: (words) => `“${bare(words)}”`,
  fr: (words) => `«\u00a0${bare(words)}\u00a0»`,
}

/** The code to look up, in brackets before the full stop, or nothing; it is the same in every language. */
export const inBrackets = (system: SystemCode | null): string => {
  if (system === null) return ''
  return system.of === 'sqlite' ? ` (SQLite ${system.code})` : ` (${system.code})`
}

/** What helps against every trouble with a data folder: the end of a sentence. */
export const otherFolder: LocalText = {
  en: 'choose another folder with --data',
  fr: 'choisissez un autre dossier avec --data',
}

/** The promise about a file that cannot be trusted. */
export const leftAlone: LocalText = { en: 'Lastlook has left it as it is.', fr: 'Lastlook l’a laissé tel quel.' }

/** The promise about a file that cannot be written. */
export const unchanged: LocalText = {
  en: 'Nothing that was recorded before is changed.',
  fr: 'Rien de ce qui était enregistré n’est modifié.',
}

/** What to do about a file that cannot be trusted. */
export const putBack: LocalText = {
  en: `${leftAlone.en} Put a copy of it back, or ${otherFolder.en}.`,
  fr: `${leftAlone.fr} Remettez une copie en place, ou ${otherFolder.fr}.`,
}
