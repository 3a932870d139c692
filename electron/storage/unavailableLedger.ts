import { err } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import type { Ledger } from '../../content/records/ledger.ts'

/** A ledger that could not be opened, so that the app can still run and say why nothing is recorded. */
export const unavailableLedger = (failure: LedgerFailure): Ledger => {
  const refuse = async () => err(failure)
  return {
    learnerId: refuse,
    addSession: refuse,
    leaveSession: refuse,
    addAnswer: refuse,
    session: refuse,
    sessions: refuse,
    answers: refuse,
    readSettings: refuse,
    saveSettings: refuse,
  }
}
