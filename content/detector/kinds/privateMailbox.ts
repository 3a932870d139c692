import { shown } from '../edit.ts'
import type { AuthoredKind } from '../kind.ts'
import { isProvider } from '../providers.ts'

/** The right person's own mailbox at a public provider stands where the one at work was meant. */
export const privateMailbox: AuthoredKind = {
  id: 'privateMailbox',
  title: { en: 'Private mailbox', fr: 'Boîte personnelle' },
  level: 2,
  changes: 'address',
  keepsName: false,
  isForPacks: true,
  inScripts: {
    form: 'provider',
    cue: {
      en: { head: 'A private mailbox.', text: 'The message is work, and the address is at a public provider.' },
      fr: {
        head: 'Une boîte personnelle.',
        text: 'Le message est professionnel, et l’adresse est chez un fournisseur grand public.',
      },
    },
  },
  recogniseElsewhere: ({ found, isKnown, home, isAgreed }) => {
    if (home === undefined || !isProvider(found) || isProvider(home.domain.text)) return undefined
    if (isAgreed) return { home, confidence: 0.97 }
    return isKnown ? undefined : { home, confidence: 0.92 }
  },
  explain: {
    en: ({ found, intended }) => `is a private mailbox at ${shown(found)}, not the work address at ${shown(intended)}`,
    fr: ({ found, intended }) =>
      `est une boîte personnelle chez ${shown(found)} et non l’adresse de travail chez ${shown(intended)}`,
  },
}
