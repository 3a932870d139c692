import type { Settings } from '../contract.ts'
import { ok } from '../result.ts'
import type { Attempt } from './attempt.ts'
import type { Ledger, SessionRecord } from './ledger.ts'

/** For tests: a ledger that keeps everything for as long as it lives, and never fails. */
export const memoryLedger = (): Ledger => {
  let learner: string | undefined
  let settings: Settings | undefined
  const sessions = new Map<string, SessionRecord>()
  const attemptsBySession = new Map<string, Attempt[]>()
  const attemptsOf = (sessionId: string): Attempt[] => attemptsBySession.get(sessionId) ?? []

  return {
    learnerId: async (newId) => {
      learner ??= newId
      return ok(learner)
    },
    addSession: async (session) => {
      sessions.set(session.sessionId, session)
      return ok(undefined)
    },
    leaveSession: async (sessionId, leftAt) => {
      const session = sessions.get(sessionId)
      if (session && session.leftAt === null) sessions.set(sessionId, { ...session, leftAt })
      return ok(undefined)
    },
    addAttempt: async (sessionId, attempt) => {
      const filed = attemptsOf(sessionId)
      const before = filed.find(({ position }) => position === attempt.position)
      if (before) return ok(before)
      attemptsBySession.set(
        sessionId,
        [...filed, attempt].sort((a, b) => a.position - b.position),
      )
      return ok(attempt)
    },
    session: async (sessionId) => ok(sessions.get(sessionId)),
    sessions: async () => ok([...sessions.values()]),
    attempts: async (sessionId) => ok(attemptsOf(sessionId)),
    readSettings: async () => ok(settings),
    saveSettings: async (chosen) => {
      settings = chosen
      return ok(undefined)
    },
  }
}
