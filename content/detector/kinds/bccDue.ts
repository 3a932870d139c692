import type { AuthoredKind } from '../kind.ts'

/** The recipients are strangers to each other and stand where they see each other: Bcc was due. */
export const bccDue: AuthoredKind = {
  id: 'bccDue',
  title: { en: 'Bcc was due', fr: 'Cci de rigueur' },
  level: 2.5,
  changes: 'view',
  keepsName: false,
  isForPacks: true,
  inScripts: {
    form: 'unseen',
    cue: {
      en: {
        head: 'They see each other.',
        text: 'The recipients do not know each other, and each can read who the others are.',
      },
      fr: {
        head: 'Ils se voient les uns les autres.',
        text: 'Les destinataires ne se connaissent pas, et chacun peut lire qui sont les autres.',
      },
    },
  },
  recogniseElsewhere: null,
  explain: {
    en: () => 'is in view of all the others, who may not know of it',
    fr: () => 'est visible de tous les autres, qui n’ont pas à la connaître',
  },
}
