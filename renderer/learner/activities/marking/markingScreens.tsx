import { ClipboardCheck, Coffee, FastForward } from 'lucide-react'
import type { markingSchemas } from '../../../../content/activities/marking/schema.ts'
import type { ActivityScreens, Way } from '../activityScreens.ts'
import { nameOf } from './nameOf.ts'
import { wayWords } from './wayWords.ts'

const sprint: Way = {
  activity: 'marking',
  mode: 'sprint',
  rank: 1,
  icon: FastForward,
  title: (locale) => wayWords[locale].sprint.title,
  text: (locale) => wayWords[locale].sprint.text,
  rules: (locale) => wayWords[locale].sprint.rules,
  start: (locale) => wayWords[locale].sprint.start,
}

const rare: Way = {
  activity: 'marking',
  mode: 'rare',
  rank: 3,
  icon: Coffee,
  title: (locale) => wayWords[locale].rare.title,
  text: (locale) => wayWords[locale].rare.text,
  rules: (locale) => wayWords[locale].rare.rules,
  start: (locale) => wayWords[locale].rare.start,
}

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
  ways: [sprint, rare, assessment],
}
