import { shown } from '../edit.ts'
import type { AuthoredKind } from '../kind.ts'

/** The name is the right one, the address beneath it is somebody else's. */
export const nameOverAddress: AuthoredKind = {
  id: 'nameOverAddress',
  title: { en: 'Right name, wrong address', fr: 'Bon nom, mauvaise adresse' },
  level: 3.5,
  changes: 'address',
  keepsName: true,
  isForPacks: true,
  inScripts: {
    form: 'instead',
    cue: {
      en: {
        head: 'Read what is beneath the name.',
        text: 'The name is right, and the address beneath it is made of another name.',
      },
      fr: { head: 'Il faut lire sous le nom.', text: 'Le nom est juste, mais l’adresse est formée sur un autre nom.' },
    },
  },
  recogniseElsewhere: null,
  explain: {
    en: ({ found, intended }) =>
      found === intended
        ? 'is not this person’s, whatever the name above it says'
        : `is at ${shown(found)} beneath a name that belongs to ${shown(intended)}`,
    fr: ({ found, intended }) =>
      found === intended
        ? 'n’est pas celle de cette personne, quel que soit le nom affiché'
        : `est chez ${shown(found)} sous un nom qui appartient à ${shown(intended)}`,
  },
}
