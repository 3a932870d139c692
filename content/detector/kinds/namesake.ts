import { shown } from '../edit.ts'
import type { AuthoredKind } from '../kind.ts'

/** The address is real and belongs to another person of the same name. */
export const namesake: AuthoredKind = {
  id: 'namesake',
  title: { en: 'Namesake', fr: 'Homonyme' },
  level: 3,
  changes: 'address',
  keepsName: false,
  isForPacks: true,
  inScripts: {
    form: 'instead',
    cue: {
      en: {
        head: 'The name fits, the role does not.',
        text: 'Somebody else bears this name; what they do has nothing to do with the message.',
      },
      fr: {
        head: 'Le nom convient, la fonction non.',
        text: 'Quelqu’un d’autre porte ce nom ; sa fonction n’a rien à voir avec le message.',
      },
    },
  },
  recogniseElsewhere: null,
  explain: {
    en: ({ found, intended }) =>
      found === intended
        ? `belongs to a namesake at ${shown(found)}, not to the person meant`
        : `belongs to a namesake at ${shown(found)}, not to the person at ${shown(intended)}`,
    fr: ({ found, intended }) =>
      found === intended
        ? `est celle d’un homonyme chez ${shown(found)} et non de la personne visée`
        : `est celle d’un homonyme chez ${shown(found)} et non de la personne chez ${shown(intended)}`,
  },
}
