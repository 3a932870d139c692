import { words } from '../text/text.tsx'
import type { LetterChange } from './diffModel.ts'

/** Letters one by one, so that a screen reader says each. */
const spelled = (letters: string, dot: string): string =>
  Array.from(letters, (letter) => (letter === '.' ? dot : letter)).join(' ')

const changeEn = ({ written, meant }: LetterChange): string => {
  if (written === '') return `Lost: ${spelled(meant, 'dot')}.`
  if (meant === '') return `Added: ${spelled(written, 'dot')}.`
  return `Written ${spelled(written, 'dot')} in place of ${spelled(meant, 'dot')}.`
}

const changeFr: typeof changeEn = ({ written, meant }) => {
  if (written === '') return `Perdu\u00a0: ${spelled(meant, 'point')}.`
  if (meant === '') return `Ajouté\u00a0: ${spelled(written, 'point')}.`
  return `Écrit ${spelled(written, 'point')} au lieu de ${spelled(meant, 'point')}.`
}

/** The words of two addresses that are compared. */
export const letterWords = words(
  {
    parts: { person: 'person', organisation: 'organisation', ending: 'ending' },
    written: 'Written',
    meant: 'Meant',
    meantNobody: 'nobody in this place',
    spoken: (side: 'written' | 'meant', address: string, note: string | null) =>
      `${side === 'written' ? 'Written' : 'Meant'}: ${address}${note ? ` (${note})` : ''}.`,
    change: changeEn,
    meantIs: (address: string) => `, meant was ${address}`,
  },
  {
    parts: { person: 'personne', organisation: 'organisation', ending: 'extension' },
    written: 'Écrit',
    meant: 'Voulu',
    meantNobody: 'personne à cette place',
    spoken: (side, address, note) =>
      `${side === 'written' ? 'Écrit' : 'Voulu'}\u00a0: ${address}${note ? ` (${note})` : ''}.`,
    change: changeFr,
    meantIs: (address) => `, au lieu de ${address}`,
  },
)
