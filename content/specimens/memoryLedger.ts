import { ok } from '../basics/result.ts'
import type { FiledAnswer, SessionRecord } from '../model/session.ts'
import type { Settings } from '../model/settings.ts'
import type { Ledger } from '../records/ledger.ts'

/** For tests: a ledger that keeps everything for as long as it lives, and never fails. */
export const memoryLedger = (): Ledger => {
  let learner: string | undefined
  let settings: Settings | undefined
  const sessions = new Map<string, SessionRecord>()
  const answersBySession = new Map<string, FiledAnswer[]>()
  const answersOf = (sessionId: string): FiledAnswer[] => answersBySession.get(sessionId) ?? []

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
    addAnswer: async (sessionId, _activity, answer) => {
      const before = answersOf(sessionId).find(({ position }) => position === answer.position)
      if (before) return ok(before)
      answersBySession.set(
        sessionId,
        [...answersOf(sessionId), answer].sort((a, b) => a.position - b.position),
      )
      return ok(answer)
    },
    session: async (sessionId) => ok(sessions.get(sessionId)),
    sessions: async () => ok([...sessions.values()]),
    answers: async (sessionId) => ok(answersOf(sessionId)),
    readSettings: async () => ok(settings),
    saveSettings: async (chosen) => {
      settings = chosen
      return ok(undefined)
    },
  }
}
