import { shown } from '../edit.ts'
import type { AuthoredKind } from '../kind.ts'

/** The address is the one from a former workplace: its owner has left, and others read it now. */
export const staleAddress: AuthoredKind = {
  id: 'staleAddress',
  title: { en: 'Former workplace', fr: 'Ancien employeur' },
  level: 3.5,
  changes: 'address',
  keepsName: false,
  isForPacks: true,
  inScripts: {
    form: 'elsewhere',
    cue: {
      en: {
        head: 'They have moved on.',
        text: 'The message says where this person works now; the address is from before.',
      },
      fr: {
        head: 'Cette personne a changé de poste.',
        text: 'Le message dit où elle travaille maintenant ; l’adresse date d’avant.',
      },
    },
  },
  recogniseElsewhere: null,
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
