import { ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import type { Ledger } from '../../content/records/ledger.ts'
import type { OpenLedger } from './ledger.ts'

type Opened = Result<OpenLedger, LedgerFailure>

/**
 * A ledger whose thread is opened anew when it has died. What waited on the dead one is asked once more of the new one:
 * every request of a ledger may be repeated. Fails as `open` does the first time; later each request tries again.
 */
export const reopening = async (open: () => Promise<Opened>): Promise<Opened> => {
  const first = await open()
  if (!first.ok) return first
  let current = Promise.resolve<Opened>(first)
  let isClosed = false

  const ask = async <Value>(
    request: (ledger: Ledger) => Promise<Result<Value, LedgerFailure>>,
  ): Promise<Result<Value, LedgerFailure>> => {
    const asked = current
    const opened = await asked
    if (opened.ok) {
      const answer = await request(opened.value)
      if (isClosed || !opened.value.isGone()) return answer
    }
    // Whoever comes first opens it for all.
    if (current === asked) current = open()
    const again = await current
    return again.ok ? request(again.value) : again
  }

  return ok({
    learnerId: (newId) => ask((ledger) => ledger.learnerId(newId)),
    addSession: (session) => ask((ledger) => ledger.addSession(session)),
    leaveSession: (sessionId, leftAt) => ask((ledger) => ledger.leaveSession(sessionId, leftAt)),
    addAnswer: (sessionId, activity, answer) => ask((ledger) => ledger.addAnswer(sessionId, activity, answer)),
    session: (sessionId) => ask((ledger) => ledger.session(sessionId)),
    sessions: () => ask((ledger) => ledger.sessions()),
    answers: (sessionId) => ask((ledger) => ledger.answers(sessionId)),
    readSettings: () => ask((ledger) => ledger.readSettings()),
    saveSettings: (settings) => ask((ledger) => ledger.saveSettings(settings)),
    isGone: () => isClosed,
    close: async () => {
      isClosed = true
      const opened = await current
      if (opened.ok) await opened.value.close()
    },
  })
}
