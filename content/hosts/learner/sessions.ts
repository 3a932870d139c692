import { activityOf } from '../../activities/hostActivities.ts'
import { err, ok } from '../../basics/result.ts'
import type { LearnerCallsOf } from '../../contract/learner.ts'
import type { Host } from '../../contract/serve.ts'
import type { FiledAnswer } from '../../model/session.ts'
import { isSealed, stateOf, summaryOf } from '../../records/summary.ts'
import { dealtFrom } from '../dealtFrom.ts'
import type { HostPorts } from '../ports.ts'
import { findSession, playedOf, readAll, readRecorded } from '../recorded.ts'

type Ports = Pick<HostPorts, 'packs' | 'ledger' | 'activities' | 'now'>
type Calls = 'leaveSession' | 'resumeSession' | 'listSessions' | 'readSession'

/** Answers about sessions that were begun: leaves them, deals them once more, lists them, and looks back on them. */
export const sessionCalls = ({ packs, ledger, activities, now }: Ports): Pick<Host<LearnerCallsOf>, Calls> => ({
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
    const state = stateOf(session, answers.length)
    if (state !== 'open') return err({ code: 'endedSession', values: { sessionId, state } })
    const gap = answers.findIndex(({ position }, at) => position !== at)
    if (gap >= 0) return err({ code: 'missingAnswer', values: { sessionId, message: gap + 1 } })
    const all = await readAll(ledger)
    if (!all.ok) return all
    const others = all.value.filter((one) => one.session.sessionId !== sessionId)
    const content = activity.deal(dealtFrom(session, packs), playedOf(others, activities))
    if (content === undefined) return err({ code: 'changedPack', values: { sessionId, pack: session.packTitle } })
    const known: readonly FiledAnswer[] = isSealed(session, answers.length) ? [] : answers
    return ok({
      session: summaryOf(recorded.value, activity),
      dealt: { activity: session.activity, content },
      answers: { activity: session.activity, content: [...known] },
    })
  },

  listSessions: async () => {
    const records = await readAll(ledger)
    if (!records.ok) return records
    const summaries = records.value.flatMap((recorded) => {
      const activity = activityOf(activities, recorded.session.activity)
      return activity ? [summaryOf(recorded, activity)] : []
    })
    return ok(summaries.reverse())
  },

  readSession: async ({ sessionId }) => {
    const found = await findSession(ledger, activities, sessionId)
    if (!found.ok) return found
    const { session, activity } = found.value
    const recorded = await readRecorded(ledger, session)
    if (!recorded.ok) return recorded
    const known = isSealed(session, recorded.value.answers.length) ? [] : [...recorded.value.answers]
    return ok({
      session: summaryOf(recorded.value, activity),
      answers: { activity: session.activity, content: known },
      notes: { activity: session.activity, content: activity.notesOn(dealtFrom(session, packs), known) },
    })
  },
})
