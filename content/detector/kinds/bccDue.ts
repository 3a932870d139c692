import type { AuthoredKind } from '../kind.ts'

/** The recipients are strangers to each other and stand where they see each other: Bcc was due. */
export const bccDue: AuthoredKind = {
  id: 'bccDue',
  title: { en: 'Bcc was due', fr: 'Cci de rigueur' },
  level: 2.5,
  changes: 'view',
  keepsName: false,
  isForPacks: true,
  recogniseElsewhere: null,
  explain: {
    en: () => 'is in view of all the others, who may not know of it',
    fr: () => 'est visible de tous les autres, qui n’ont pas à la connaître',
  },
}
