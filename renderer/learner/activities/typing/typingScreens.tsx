import { Keyboard } from 'lucide-react'
import type { typingSchemas } from '../../../../content/activities/typing/schema.ts'
import type { ActivityScreens } from '../activityScreens.ts'
import { wayWords } from './wayWords.ts'

/** Typing, as a page shows it. */
export const typingScreens: ActivityScreens<typeof typingSchemas> = {
  load: async () => (await import('./sessionScreens.ts')).typingSession,
  nameOf: (_, locale) => wayWords[locale].title,
  inShort: ({ figures: { right = 0, slips = 0 } }, locale) => [
    wayWords[locale].typedRight(right, right + slips),
    wayWords[locale].slips(slips),
  ],
  inCells: ({ figures: { right = 0, slips = 0 } }, locale) => ({
    result: wayWords[locale].inTable(right, right + slips),
    falseAlarms: null,
  }),
  ways: [
    {
      activity: 'typing',
      mode: 'practice',
      rank: 2,
      icon: Keyboard,
      title: (locale) => wayWords[locale].title,
      text: (locale) => wayWords[locale].text,
      rules: (locale) => wayWords[locale].rules,
      start: (locale) => wayWords[locale].start,
    },
  ],
}
