import { shown } from '../edit.ts'
import type { Explained } from '../kind.ts'

/** The address is the one from a former workplace: its owner has left, and others read it now. */
export const staleAddress: Explained = {
  id: 'staleAddress',
  title: { en: 'Former workplace', fr: 'Ancien employeur' },
  explain: {
    en: ({ found, intended }) =>
      found === intended
        ? `is no longer this person’s: it is out of date at ${shown(found)}`
        : `is at a former workplace, ${shown(found)}, not at the present one, ${shown(intended)}`,
    fr: ({ found, intended }) =>
      found === intended
        ? `n’est plus celle de cette personne\u00a0: elle est périmée chez ${shown(found)}`
        : `est celle d’un ancien lieu de travail, ${shown(found)}, et non de l’actuel, ${shown(intended)}`,
  },
}
