import { shown } from '../edit.ts'
import type { AuthoredKind } from '../kind.ts'

/** The right person at another organisation's domain: the directory has this mailbox elsewhere. */
export const wrongOrganisation: AuthoredKind = {
  id: 'wrongOrganisation',
  title: { en: 'Right person, wrong organisation', fr: 'Bonne personne, mauvais organisme' },
  level: 3,
  changes: 'address',
  keepsName: false,
  isForPacks: true,
  inScripts: {
    form: 'elsewhere',
    cue: {
      en: {
        head: 'Another organisation.',
        text: 'The message says where this person works, and the address is elsewhere.',
      },
      fr: {
        head: 'Un autre organisme.',
        text: 'Le message dit où travaille cette personne, et l’adresse est ailleurs.',
      },
    },
  },
  // A domain that is known is somebody's whom one writes to: the other recipients must say that it is not meant.
  recogniseElsewhere: ({ isKnown, home, isAgreed }) =>
    isKnown && isAgreed && home !== undefined ? { home, confidence: 0.95 } : undefined,
  explain: {
    en: ({ found, intended }) => `is at ${shown(found)}, where the directory has this mailbox at ${shown(intended)}`,
    fr: ({ found, intended }) =>
      `est chez ${shown(found)}, alors que l’annuaire place cette boîte chez ${shown(intended)}`,
  },
}
