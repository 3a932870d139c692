import { shown } from '../edit.ts'
import type { AuthoredKind } from '../kind.ts'

/** The domain was the organisation's until it got another: expired, sold or kept by nobody. */
export const formerName: AuthoredKind = {
  id: 'formerName',
  title: { en: 'Former name', fr: 'Ancien nom' },
  level: 3.5,
  changes: 'address',
  keepsName: false,
  isForPacks: true,
  inScripts: {
    form: 'elsewhere',
    cue: {
      en: { head: 'They have another name now.', text: 'The organisation has given this domain up.' },
      fr: { head: 'Le nom a changé.', text: 'L’organisme n’utilise plus ce domaine.' },
    },
  },
  recogniseElsewhere: null,
  explain: {
    en: ({ found, intended }) => `uses the former domain ${shown(found)} of what is now ${shown(intended)}`,
    fr: ({ found, intended }) => `utilise l’ancien domaine ${shown(found)}, remplacé par ${shown(intended)}`,
  },
}
