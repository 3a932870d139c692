import { shown } from '../edit.ts'
import type { AuthoredKind } from '../kind.ts'
import { othersAgree } from '../message.ts'
import { wrongOrganisation } from './wrongOrganisation.ts'

/** Labels that protected networks have and their ordinary twins have not: `smil.mil` for `mil`, `sgov.gov` for `gov`. */
const protectedLabels = ['smil', 'sgov', 'secure', 'secret', 'classified', 's', 'r']

/** The domains that are this one on a protected network. */
const twinsOf = (domain: string): readonly string[] => {
  const labels = domain.split('.')
  return labels.slice(1).flatMap((_, i) => protectedLabels.map((label) => labels.toSpliced(i + 1, 0, label).join('.')))
}

/** The organisation has two networks, and the ordinary one's domain stands where the protected one's was meant. */
export const secureTwin: AuthoredKind = {
  id: 'secureTwin',
  title: { en: 'Ordinary instead of protected network', fr: 'Réseau ordinaire au lieu du réseau protégé' },
  level: 4,
  changes: 'address',
  keepsName: false,
  isForPacks: true,
  inScripts: {
    form: 'elsewhere',
    cue: {
      en: {
        head: 'There are two networks.',
        text: 'The message is for the protected one, and the address is not on it.',
      },
      fr: { head: 'Il y a deux réseaux.', text: 'Le message relève du réseau protégé, et l’adresse n’y est pas.' },
    },
  },
  recogniseElsewhere: (asked) => {
    // Where the mailbox itself says which organisation was meant, `wrongOrganisation` tells of it.
    if (asked.message === undefined || wrongOrganisation.recogniseElsewhere?.(asked)) return undefined
    const twin = othersAgree(asked.message, twinsOf(asked.found), asked.found)
    const home = twin === undefined ? undefined : asked.known(twin)
    return home && { home, confidence: 0.95 }
  },
  explain: {
    en: ({ found, intended }) =>
      `is on the ordinary network (${shown(found)}), not on the protected one (${shown(intended)})`,
    fr: ({ found, intended }) =>
      `est sur le réseau ordinaire (${shown(found)}) et non sur le réseau protégé (${shown(intended)})`,
  },
}
