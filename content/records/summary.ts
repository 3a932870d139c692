import type { HostActivity } from '../activities/activity.ts'
import { assess } from '../learning/assess.ts'
import { feedbackByMode } from '../model/play.ts'
import type { RecordedSession, SessionRecord } from '../model/session.ts'
import type { SessionSummary } from '../model/summary.ts'

/** How many messages of a session were answered, whether or not the answers can still be read. */
export const answeredIn = ({ answers, damaged }: RecordedSession): number => answers.length + damaged

/** Whether every message of a session is decided, the learner left before, or neither. */
export const stateOf = ({ itemIds, leftAt }: SessionRecord, answers: number): SessionSummary['state'] => {
  if (answers >= itemIds.length) return 'done'
  return leftAt === null ? 'open' : 'left'
}

/**
 * Whether the answer key of a session is kept back: from the first message to the last where nothing is revealed before
 * the end. Leaving an assessment does not open it: its form is the same the next time.
 */
export const isSealed = (session: SessionRecord, answers: number): boolean => {
  if (feedbackByMode[session.play.mode] === 'each') return false
  const state = stateOf(session, answers)
  return session.play.mode === 'assessment' ? state !== 'done' : state === 'open'
}

/** A session as it is listed: with how it came out by its activity, unless that is still kept back. */
export const summaryOf = (recorded: RecordedSession, activity: HostActivity): SessionSummary => {
  const { session, answers, damaged } = recorded
  const answered = answeredIn(recorded)
  const sealed = isSealed(session, answered)
  const { counts, leaks, figures } = activity.tally(sealed ? [] : answers)
  return {
    sessionId: session.sessionId,
    packId: session.packId,
    packTitle: session.packTitle,
    packVersion: session.packVersion,
    activity: session.activity,
    play: session.play,
    locale: session.locale,
    startedAt: session.startedAt,
    items: session.itemIds.length,
    attempts: answered,
    damaged,
    state: stateOf(session, answered),
    isSealed: sealed,
    assessed: session.play.mode === 'assessment' && !sealed ? assess(counts, session.play) : null,
    counts,
    leaks,
    figures: { ...figures },
  }
}
