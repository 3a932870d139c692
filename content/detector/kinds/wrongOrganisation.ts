import { shown } from '../edit.ts'
import type { Explained } from '../kind.ts'

/** The right person at another organisation's domain: the directory has this mailbox elsewhere. */
export const wrongOrganisation: Explained = {
  id: 'wrongOrganisation',
  title: { en: 'Right person, wrong organisation', fr: 'Bonne personne, mauvais organisme' },
  explain: {
    en: ({ found, intended }) => `is at ${shown(found)}, where the directory has this mailbox at ${shown(intended)}`,
    fr: ({ found, intended }) =>
      `est chez ${shown(found)}, alors que l’annuaire place cette boîte chez ${shown(intended)}`,
  },
}
