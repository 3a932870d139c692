import type { HostActivity } from '../activities/activity.ts'
import { activityOf, type HostActivities } from '../activities/hostActivities.ts'
import { err, ok, type Result } from '../basics/result.ts'
import type { Failure, LedgerFailure } from '../model/failure.ts'
import type { SessionId } from '../model/ids.ts'
import type { RecordedSession, SessionRecord } from '../model/session.ts'
import type { Ledger } from '../records/ledger.ts'

/** A session that is on file, with what its activity does. */
export interface Known {
  readonly session: SessionRecord
  readonly activity: HostActivity
}

/** The session of this id. One of an activity that this version does not have is as good as unknown. */
export const findSession = async (
  ledger: Ledger,
  activities: HostActivities,
  sessionId: SessionId,
): Promise<Result<Known, LedgerFailure | Failure<'unknownSession'>>> => {
  const session = await ledger.session(sessionId)
  if (!session.ok) return session
  const activity = session.value && activityOf(activities, session.value.activity)
  if (!session.value || !activity) return err({ code: 'unknownSession', values: { sessionId } })
  return ok({ session: session.value, activity })
}

/** A session with all that was filed in it. */
export const readRecorded = async (
  ledger: Ledger,
  session: SessionRecord,
): Promise<Result<RecordedSession, LedgerFailure>> => {
  const found = await ledger.answers(session.sessionId)
  return found.ok ? ok({ session, ...found.value }) : found
}

/** Some sessions with all that was filed in them. */
export const readEach = async (
  ledger: Ledger,
  sessions: readonly SessionRecord[],
): Promise<Result<RecordedSession[], LedgerFailure>> => {
  const all: RecordedSession[] = []
  for (const session of sessions) {
    const recorded = await readRecorded(ledger, session)
    if (!recorded.ok) return recorded
    all.push(recorded.value)
  }
  return ok(all)
}
