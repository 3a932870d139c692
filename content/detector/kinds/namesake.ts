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
