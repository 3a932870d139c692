import { shown } from '../edit.ts'
import type { Explained } from '../kind.ts'

/** Characters that belong to no address stand around or in it: a trailing dot, `www.`, `mailto:`, two @, a zero-width space. */
export const strayCharacters: Explained = {
  id: 'strayCharacters',
  title: { en: 'Stray characters', fr: 'Caractères parasites' },
  explain: {
    en: ({ intended }) => `has characters around ${shown(intended)} that belong to no address`,
    fr: ({ intended }) => `comporte, autour de ${shown(intended)}, des caractères étrangers à l’adresse`,
  },
}
