import { shown } from '../edit.ts'
import type { AuthoredKind } from '../kind.ts'

/** The message goes to a list, or to people of one, that is wider than it may be. */
export const replyAllTooWide: AuthoredKind = {
  id: 'replyAllTooWide',
  title: { en: 'List too wide', fr: 'Liste trop large' },
  level: 2.5,
  changes: 'presence',
  keepsName: false,
  isForPacks: true,
  inScripts: {
    form: 'added',
    cue: {
      en: {
        head: 'More people than it is for.',
        text: 'The message is for few, and this recipient is not one of them.',
      },
      fr: {
        head: 'Plus de monde qu’il n’en faut.',
        text: 'Le message est destiné à peu de personnes, et celle-ci n’en est pas.',
      },
    },
  },
  recogniseElsewhere: null,
  explain: {
    en: ({ found, intended }) =>
      found === intended
        ? 'reaches more people than the message is for'
        : `reaches everybody on a list at ${shown(found)}, not only those at ${shown(intended)}`,
    fr: ({ found, intended }) =>
      found === intended
        ? 'touche plus de personnes que le message n’en concerne'
        : `touche toute une liste chez ${shown(found)} et pas seulement ${shown(intended)}`,
  },
}
