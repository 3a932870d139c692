import type { Locale } from '../../../content/basics/locale.ts'
import type { OutputOf } from '../../../content/contract/call.ts'
import type { LearnerCalls, PackSummary, Plan } from '../../../content/contract/learner.ts'
import type { Progress } from '../../../content/learning/progress/progress.ts'
import type { SessionId } from '../../../content/model/ids.ts'
import type { Review } from '../../../content/model/review.ts'
import type { SessionSummary } from '../../../content/model/summary.ts'
import { must } from '../../../content/specimens/hosts.ts'
import { type Found, findItems } from './items.ts'
import { type Learner, newLearner, playMarking, playTyping } from './played.ts'

type Read = OutputOf<LearnerCalls['readSession']>

/** What a host says of somebody. */
export interface Record {
  readonly plan: Plan
  readonly packs: readonly PackSummary[]
  readonly sessions: readonly SessionSummary[]
  readonly review: Review
  readonly progress: Progress
}

/** All that the gallery shows things with: real messages, and what real hosts say of three learners. */
export interface Samples {
  readonly locale: Locale
  readonly found: Found
  /** Has not played yet. */
  readonly newcomer: Record
  /** Has played six messages, one day. */
  readonly beginner: Record
  /** Has played for twelve weeks. */
  readonly regular: Record
  /** Sessions of the regular: a long one, one with nothing wrong in it, a sealed one that was left, one of typing. */
  readonly reads: {
    readonly long: Read
    readonly flawless: Read
    readonly left: Read
    readonly nothing: Read
    readonly passed: Read
    readonly failed: Read
    readonly typing: Read
  }
}

const recordOf = async ({ client, locale }: Learner): Promise<Record> => ({
  plan: must(await client.readPlan({})),
  packs: must(await client.listPacks({ locale })),
  sessions: must(await client.listSessions({})).sessions,
  review: must(await client.readReview({ locale })),
  progress: must(await client.readProgress({ period: 'all' })),
})

const day = (week: number): string => new Date(Date.UTC(2026, 8, 7 + 7 * week)).toISOString().slice(0, 10)

const drill = (packId: string, items: number) =>
  ({ mode: 'practice', activity: 'marking', packId, items, kind: null }) as const

const perfect = { caught: 1, alarms: 0 }

/** The twelve weeks of the regular: better from week to week, with a pause, two assessments and other modes. */
const playWeeks = async (learner: Learner) => {
  const packIds = ['first-day', 'mil-ml', 'siblings', 'look-alikes']
  let failed: SessionId | undefined
  let passed: SessionId | undefined
  for (const week of [0, 1, 2, 3, 6, 7, 8, 9, 10, 11]) {
    learner.goTo(day(week))
    const skill = { caught: 0.4 + 0.045 * week, alarms: 0.14 - 0.01 * week }
    await playMarking(learner, drill(packIds[week % packIds.length] ?? 'mil-ml', 16), skill)
    if (week === 3) failed = await playMarking(learner, { mode: 'assessment', packId: 'mil-ml', form: 1 }, skill)
    if (week === 10) passed = await playMarking(learner, { mode: 'assessment', packId: 'mil-ml', form: 2 }, perfect)
  }
  if (!failed || !passed) throw new Error('No assessment was played.')
  return { failed, passed }
}

/** Plays all that the gallery shows, in a language. */
export const playSamples = async (locale: Locale): Promise<Samples> => {
  const newcomer = newLearner(locale)
  const beginner = newLearner(locale)
  await playMarking(beginner, drill('first-day', 6), { caught: 0.5, alarms: 0.2 })

  const regular = newLearner(locale)
  const ids = await playWeeks(regular)
  const typing = await playTyping(regular, 'mil-ml')
  const left = await playMarking(regular, { mode: 'assessment', packId: 'siblings', form: 1 }, perfect, 5)
  const nothing = await playMarking(regular, drill('mil-ml', 6), perfect, 0)
  for (const sessionId of [left, nothing]) must(await regular.client.leaveSession({ sessionId }))
  const flawless = await playMarking(regular, drill('look-alikes', 8), perfect)
  const long = await playMarking(regular, drill('mil-ml', 24), { caught: 0.7, alarms: 0.06 })
  await playMarking(regular, { mode: 'daily' }, { caught: 0.8, alarms: 0 })
  await playMarking(regular, drill('siblings', 12), perfect, 4)
  const read = async (sessionId: SessionId): Promise<Read> => must(await regular.client.readSession({ sessionId }))

  return {
    locale,
    found: findItems(locale),
    newcomer: await recordOf(newcomer),
    beginner: await recordOf(beginner),
    regular: await recordOf(regular),
    reads: {
      long: await read(long),
      flawless: await read(flawless),
      left: await read(left),
      nothing: await read(nothing),
      passed: await read(ids.passed),
      failed: await read(ids.failed),
      typing: await read(typing),
    },
  }
}
