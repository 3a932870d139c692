import { ClipboardCheck, Coffee, FastForward, type LucideIcon } from 'lucide-react'
import type { markingSchemas } from '../../../../content/activities/marking/schema.ts'
import type { ActivityScreens, Way } from '../activityScreens.ts'
import { nameOf } from './nameOf.ts'
import { wayWords } from './wayWords.ts'

/** A way of which the same is said whatever is set for the learner. */
const wayOf = (mode: 'sprint' | 'rare', rank: number, icon: LucideIcon): Way => ({
  activity: 'marking',
  mode,
  rank,
  icon,
  title: (locale) => wayWords[locale][mode].title,
  text: (locale) => wayWords[locale][mode].text,
  rules: (locale) => wayWords[locale][mode].rules,
  start: (locale) => wayWords[locale][mode].start,
})

const assessment: Way = {
  activity: 'marking',
  mode: 'assessment',
  rank: 4,
  icon: ClipboardCheck,
  title: (locale) => wayWords[locale].assessment.title,
  text: (locale, { assessment: { items, passMark, falseAlarmLimit } }, f) =>
    wayWords[locale].assessment.text(items, f.share(passMark / 100), f.share(falseAlarmLimit / 100)),
  rules: (locale, { assessment: { items, passMark, falseAlarmLimit } }, f) =>
    wayWords[locale].assessment.rules(items, f.share(passMark / 100), f.share(falseAlarmLimit / 100)),
  start: (locale) => wayWords[locale].assessment.start,
}

/** Marking, as a page shows it. */
export const markingScreens: ActivityScreens<typeof markingSchemas> = {
  load: async () => (await import('./sessionScreens.ts')).markingSession,
  nameOf,
  inShort: ({ counts }, locale) => {
    const t = wayWords[locale]
    const wrong = counts.hits + counts.misses
    return [wrong === 0 ? t.noneWrong : t.caught(counts.hits, wrong), t.falseAlarms(counts.falseAlarms)]
  },
  inCells: ({ counts }, locale) => ({
    result: wayWords[locale].of(counts.hits, counts.hits + counts.misses),
    falseAlarms: counts.falseAlarms,
  }),
  ways: [wayOf('sprint', 1, FastForward), wayOf('rare', 3, Coffee), assessment],
}
