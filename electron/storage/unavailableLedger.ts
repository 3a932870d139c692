import { err } from '../../content/basics/result.ts'
import type { Ledger, LedgerFailure } from '../../content/records/ledger.ts'

/** A ledger that could not be opened, so that the app can still run and say why nothing is recorded. */
export const unavailableLedger = (failure: LedgerFailure): Ledger => {
  const refuse = async () => err(failure)
  return {
    learnerId: refuse,
    addSession: refuse,
    leaveSession: refuse,
    addAttempt: refuse,
    addTyped: refuse,
    session: refuse,
    sessions: refuse,
    attempts: refuse,
    typed: refuse,
    readSettings: refuse,
    saveSettings: refuse,
  }
}
