import { activityOf } from '../../activities/hostActivities.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { LearnerCallsOf } from '../../contract/learner.ts'
import type { Host } from '../../contract/serve.ts'
import { isDamagedRecord, type LedgerFailure } from '../../model/failure.ts'
import type { SessionId } from '../../model/ids.ts'
import type { FiledAnswer, SessionRecord } from '../../model/session.ts'
import type { SessionSummary } from '../../model/summary.ts'
import type { PackShelf } from '../../packs/packShelf.ts'
import type { SessionPage } from '../../records/record.ts'
import { answeredIn, isSealed, stateOf, summaryOf } from '../../records/summary.ts'
import { dealtFrom } from '../dealtFrom.ts'
import type { HostPorts } from '../ports.ts'
import { findSession, readRecorded } from '../recorded.ts'
import type { LearnerModels } from './learnerModels.ts'

type Ports = Pick<HostPorts, 'ledger' | 'activities' | 'now'> & {
  readonly shelf: PackShelf
  readonly learner: LearnerModels
}
type Calls = 'leaveSession' | 'resumeSession' | 'listSessions' | 'readSession'

/** Sessions on a page. */
const sessionsEach = 50

/** How many summaries of sessions that have ended are remembered: they stay as they are. */
const mostRemembered = 200

/** Answers about sessions that were begun: leaves them, deals them once more, lists them, and looks back on them. */
export const sessionCalls = ({ shelf, ledger, learner, activities, now }: Ports): Pick<Host<LearnerCallsOf>, Calls> => {
  const ended = new Map<SessionId, SessionSummary>()

  /** Undefined for a session of an activity that this version does not have. */
  const summaryIn = async (session: SessionRecord): Promise<Result<SessionSummary | undefined, LedgerFailure>> => {
    const activity = activityOf(activities, session.activity)
    const known = ended.get(session.sessionId)
    if (!activity || known) return ok(known)
    const recorded = await readRecorded(ledger, session)
    if (!recorded.ok) return recorded
    const summary = summaryOf(recorded.value, activity)
    if (summary.state === 'done' && summary.damaged === 0) {
      for (const oldest of ended.size < mostRemembered ? [] : [...ended.keys()].slice(0, 1)) ended.delete(oldest)
      ended.set(session.sessionId, summary)
    }
    return ok(summary)
  }

  /** A page of the sessions that are open. */
  const openPage = async (from: number): Promise<Result<SessionPage, LedgerFailure>> => {
    const ids = await learner.openSessions()
    if (!ids.ok) return ids
    const sessions: SessionRecord[] = []
    for (const id of ids.value.slice(from, from + sessionsEach)) {
      const session = await ledger.session(id)
      if (session.ok && session.value) sessions.push(session.value)
      // What is damaged is left out here as in every list.
      if (!session.ok && !isDamagedRecord(session.error)) return session
    }
    const next = from + sessionsEach
    return ok({ sessions, next: next < ids.value.length ? next : null })
  }

  return {
    leaveSession: async ({ sessionId }) => {
      const found = await findSession(ledger, activities, sessionId)
      if (!found.ok) return found
      const left = await ledger.leaveSession(sessionId, now())
      return left.ok ? ok({}) : left
    },

    resumeSession: async ({ sessionId }) => {
      const found = await findSession(ledger, activities, sessionId)
      if (!found.ok) return found
      const { session, activity } = found.value
      const recorded = await readRecorded(ledger, session)
      if (!recorded.ok) return recorded
      const { answers } = recorded.value
      const state = stateOf(session, answeredIn(recorded.value))
      if (state !== 'open') return err({ code: 'endedSession', values: { sessionId, state } })
      // A damaged one is as good as missing: another cannot be filed in its place.
      const gap = Array.from({ length: answeredIn(recorded.value) }).findIndex((_, at) => answers[at]?.position !== at)
      if (gap >= 0) return err({ code: 'missingAnswer', values: { sessionId, message: gap + 1 } })
      const model = await learner.readBefore(sessionId)
      if (!model.ok) return model
      const from = await dealtFrom(session, shelf)
      if (!from.ok) return from
      const content = activity.deal(from.value, model.value, now())
      if (content === undefined) return err({ code: 'changedPack', values: { sessionId, pack: session.packTitle } })
      const known: readonly FiledAnswer[] = isSealed(session, answeredIn(recorded.value)) ? [] : answers
      return ok({
        session: summaryOf(recorded.value, activity),
        dealt: { activity: session.activity, content },
        answers: { activity: session.activity, content: [...known] },
      })
    },

    listSessions: async ({ after, isOpen }) => {
      const page = isOpen
        ? await openPage(after ?? 0)
        : await ledger.sessions({ order: 'latest', after, limit: sessionsEach })
      if (!page.ok) return page
      const summaries: SessionSummary[] = []
      for (const session of page.value.sessions) {
        const summary = await summaryIn(session)
        if (!summary.ok) return summary
        if (summary.value) summaries.push(summary.value)
      }
      return ok({ sessions: summaries, next: page.value.next })
    },

    readSession: async ({ sessionId }) => {
      const found = await findSession(ledger, activities, sessionId)
      if (!found.ok) return found
      const { session, activity } = found.value
      const recorded = await readRecorded(ledger, session)
      if (!recorded.ok) return recorded
      const from = await dealtFrom(session, shelf)
      if (!from.ok) return from
      const known = isSealed(session, answeredIn(recorded.value)) ? [] : [...recorded.value.answers]
      return ok({
        session: summaryOf(recorded.value, activity),
        answers: { activity: session.activity, content: known },
        notes: { activity: session.activity, content: activity.notesOn(from.value, known) },
      })
    },
  }
}
