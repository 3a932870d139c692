import { shown } from '../edit.ts'
import type { AuthoredKind } from '../kind.ts'

/** The first suggestion was taken, and it is another person than the one meant. */
export const autocomplete: AuthoredKind = {
  id: 'autocomplete',
  title: { en: 'Wrong person from the suggestions', fr: 'Mauvaise suggestion' },
  level: 3,
  changes: 'address',
  keepsName: false,
  isForPacks: true,
  inScripts: {
    form: 'instead',
    cue: {
      en: {
        head: 'The role does not fit.',
        text: 'The program offered this name; what this person does has nothing to do with the message.',
      },
      fr: {
        head: 'La fonction ne convient pas.',
        text: 'Le logiciel a proposé ce nom ; la fonction de cette personne n’a rien à voir avec le message.',
      },
    },
  },
  recogniseElsewhere: null,
  explain: {
    en: ({ found, intended }) =>
      found === intended
        ? 'belongs to another person, taken from the suggestions, not to the one meant'
        : `belongs to another person at ${shown(found)}, taken from the suggestions, not to the one at ${shown(intended)}`,
    fr: ({ found, intended }) =>
      found === intended
        ? 'est celle d’une autre personne, prise dans les suggestions, et non de celle visée'
        : `est celle d’une autre personne chez ${shown(found)}, prise dans les suggestions, et non de celle chez ${shown(intended)}`,
  },
}
