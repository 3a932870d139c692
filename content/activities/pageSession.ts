import type { ItemId } from '../model/ids.ts'
import type { Feedback } from '../model/play.ts'
import type { FiledAnswer } from '../model/session.ts'
import type { SessionSummary } from '../model/summary.ts'
import type { ActivitySchemas, PartOf } from './activity.ts'
import type { Answer, PageActivity } from './pageActivity.ts'

/** A session as it is being played, whatever is done on its messages: facts only; what is on screen is selected from them. */
export interface PageSession<Schemas extends ActivitySchemas = ActivitySchemas> {
  readonly summary: SessionSummary
  readonly activity: PageActivity<Schemas>
  readonly dealt: PartOf<Schemas, 'dealt'>
  /** When the learner learns how a message came out. */
  readonly feedback: Feedback
  /** How the messages are named, in order. */
  readonly itemIds: readonly ItemId[]
  /** How many messages were answered before the session was resumed, their answers being with the host alone. */
  readonly before: number
  /** The answers since then, by position. */
  readonly answers: readonly Answer<Schemas>[]
}

/**
 * The session that a host has just dealt, or dealt once more with the answers that are on file. Where it keeps those back,
 * their number stands in the summary.
 */
export const openSession = <Schemas extends ActivitySchemas>(
  activity: PageActivity<Schemas>,
  summary: SessionSummary,
  dealt: PartOf<Schemas, 'dealt'>,
  filed: readonly PartOf<Schemas, 'filed'>[] = [],
): PageSession<Schemas> => {
  const feedback = activity.feedbackOf(dealt)
  const session: PageSession<Schemas> = {
    summary,
    activity,
    dealt,
    feedback,
    itemIds: activity.itemsOf(dealt).map(({ id }) => id),
    before: feedback === 'atEnd' ? summary.attempts : 0,
    answers: [],
  }
  return filed.reduce(
    (so: PageSession<Schemas>, one) => advance(so, activity.givenOf(one), (one as FiledAnswer).responseMs),
    session,
  )
}

/** Place of the message to be decided now; the length of the session when all are. */
export const selectPosition = ({ before, answers }: PageSession): number => before + answers.length

/** Whether every message is decided. */
export const isDecided = (session: PageSession): boolean => selectPosition(session) >= session.itemIds.length

/** Takes what was done on the message at hand and goes on to the next. A finished session stays as it is. */
export const advance = <Schemas extends ActivitySchemas>(
  session: PageSession<Schemas>,
  given: PartOf<Schemas, 'given'>,
  responseMs: number,
): PageSession<Schemas> => {
  const position = session.before + session.answers.length
  if (position >= session.itemIds.length) return session
  const judgement = session.activity.judge(session.dealt, position, given)
  return { ...session, answers: [...session.answers, { given, responseMs, judgement }] }
}

/** Takes the last answer back, so that its message is to be decided again. Before the first there is nothing to take. */
export const retract = <Schemas extends ActivitySchemas>(session: PageSession<Schemas>): PageSession<Schemas> =>
  session.answers.length === 0 ? session : { ...session, answers: session.answers.slice(0, -1) }
