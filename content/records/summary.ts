import type { TypedAttempt } from '../activities/typing/typedDecision.ts'
import { assess } from '../learning/assess.ts'
import type { Attempt } from '../model/attempt.ts'
import { noCounts, tally } from '../model/counts.ts'
import { feedbackByMode } from '../model/play.ts'
import type { SessionRecord } from '../model/session.ts'
import type { SessionSummary } from '../model/summary.ts'

/** Whether every message of a session is decided, the learner left before, or neither. */
export const stateOf = ({ itemIds, leftAt }: SessionRecord, attempts: number): SessionSummary['state'] => {
  if (attempts >= itemIds.length) return 'done'
  return leftAt === null ? 'open' : 'left'
}

/**
 * Whether the answer key of a session is kept back: from the first message to the last where nothing is told before the
 * end. Leaving an assessment does not open it: its form is the same the next time.
 */
export const isSealed = (session: SessionRecord, attempts: number): boolean => {
  if (feedbackByMode[session.play.mode] === 'each') return false
  const state = stateOf(session, attempts)
  return session.play.mode === 'assessment' ? state !== 'done' : state === 'open'
}

/** What was typed in all, people by people. */
const typedOf = (typed: readonly TypedAttempt[]): SessionSummary['typed'] => {
  const outcomes = typed.flatMap(({ judgement }) => judgement.people.map(({ outcome }) => outcome))
  return {
    right: outcomes.filter((outcome) => outcome === 'right').length,
    slips: outcomes.filter((outcome) => outcome === 'slip').length,
    noticed: typed.flatMap(({ judgement }) => judgement.noticed).length,
  }
}

/** A session as it is listed: with how it came out, unless that is still kept back. */
export const summaryOf = (
  session: SessionRecord,
  attempts: readonly Attempt[],
  typed: readonly TypedAttempt[] = [],
): SessionSummary => {
  const answers = attempts.length + typed.length
  const sealed = isSealed(session, answers)
  const told = sealed ? [] : attempts
  const counts = told.length === 0 ? noCounts : tally(told.flatMap((attempt) => attempt.outcomes))
  return {
    sessionId: session.sessionId,
    packId: session.packId,
    packTitle: session.packTitle,
    packVersion: session.packVersion,
    play: session.play,
    locale: session.locale,
    startedAt: session.startedAt,
    items: session.itemIds.length,
    attempts: answers,
    state: stateOf(session, answers),
    isSealed: sealed,
    assessed: session.play.mode === 'assessment' && !sealed ? assess(counts, session.play) : null,
    counts,
    leaks:
      told.filter((attempt) => attempt.outcomes.some((one) => one.leaked)).length +
      typed.filter(({ judgement }) => judgement.leaked).length,
    typed: session.play.mode === 'typing' ? typedOf(typed) : null,
  }
}
