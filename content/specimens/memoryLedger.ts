import type { TypedAttempt } from '../activities/typing/typedDecision.ts'
import { ok } from '../basics/result.ts'
import type { Attempt } from '../model/attempt.ts'
import type { SessionRecord } from '../model/session.ts'
import type { Settings } from '../model/settings.ts'
import type { Ledger } from '../records/ledger.ts'

/** What is filed by session and position: the first at its place stays. */
const filing = <Filed extends { readonly position: number }>() => {
  const bySession = new Map<string, Filed[]>()
  const of = (sessionId: string): Filed[] => bySession.get(sessionId) ?? []
  const add = (sessionId: string, filed: Filed): Filed => {
    const before = of(sessionId).find(({ position }) => position === filed.position)
    if (before) return before
    bySession.set(
      sessionId,
      [...of(sessionId), filed].sort((a, b) => a.position - b.position),
    )
    return filed
  }
  return { add, of }
}

/** For tests: a ledger that keeps everything for as long as it lives, and never fails. */
export const memoryLedger = (): Ledger => {
  let learner: string | undefined
  let settings: Settings | undefined
  const sessions = new Map<string, SessionRecord>()
  const attempts = filing<Attempt>()
  const typed = filing<TypedAttempt>()

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
    addAttempt: async (sessionId, attempt) => ok(attempts.add(sessionId, attempt)),
    addTyped: async (sessionId, one) => ok(typed.add(sessionId, one)),
    session: async (sessionId) => ok(sessions.get(sessionId)),
    sessions: async () => ok([...sessions.values()]),
    attempts: async (sessionId) => ok(attempts.of(sessionId)),
    typed: async (sessionId) => ok(typed.of(sessionId)),
    readSettings: async () => ok(settings),
    saveSettings: async (chosen) => {
      settings = chosen
      return ok(undefined)
    },
  }
}
