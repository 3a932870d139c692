import { shown } from '../edit.ts'
import type { AuthoredKind } from '../kind.ts'

/** Somebody from outside is still on a thread that has become an inside one. */
export const outsider: AuthoredKind = {
  id: 'outsider',
  title: { en: 'Outsider on an inside thread', fr: 'Tiers resté dans un échange interne' },
  level: 3,
  changes: 'presence',
  keepsName: false,
  isForPacks: true,
  inScripts: {
    form: 'added',
    cue: {
      en: { head: 'It was to stay inside.', text: 'The message is meant for people inside, and this one is not.' },
      fr: {
        head: 'Le message devait rester en interne.',
        text: 'Il s’adresse à des personnes de l’organisme, et celle-ci n’en fait pas partie.',
      },
    },
  },
  recogniseElsewhere: null,
  explain: {
    en: ({ found }) => `is outside, at ${shown(found)}, on a thread that stays inside`,
    fr: ({ found }) => `est à l’extérieur, chez ${shown(found)}, dans un échange qui reste interne`,
  },
}
