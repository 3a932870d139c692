import { shown } from '../edit.ts'
import type { Explained } from '../kind.ts'

/** The right person's own mailbox at a public provider stands where the one at work was meant. */
export const privateMailbox: Explained = {
  id: 'privateMailbox',
  title: { en: 'Private mailbox', fr: 'Boîte personnelle' },
  explain: {
    en: ({ found, intended }) => `is a private mailbox at ${shown(found)}, not the work address at ${shown(intended)}`,
    fr: ({ found, intended }) =>
      `est une boîte personnelle chez ${shown(found)} et non l’adresse de travail chez ${shown(intended)}`,
  },
}
