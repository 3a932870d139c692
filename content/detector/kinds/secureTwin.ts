import { shown } from '../edit.ts'
import type { Explained } from '../kind.ts'

/** The organisation has two networks, and the ordinary one's domain stands where the protected one's was meant. */
export const secureTwin: Explained = {
  id: 'secureTwin',
  title: { en: 'Ordinary instead of protected network', fr: 'Réseau ordinaire au lieu du réseau protégé' },
  explain: {
    en: ({ found, intended }) =>
      `is on the ordinary network (${shown(found)}), not on the protected one (${shown(intended)})`,
    fr: ({ found, intended }) =>
      `est sur le réseau ordinaire (${shown(found)}) et non sur le réseau protégé (${shown(intended)})`,
  },
}
