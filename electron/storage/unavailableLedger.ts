import { err } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import type { Ledger } from '../../content/records/ledger.ts'
import { ledgerBy } from '../../content/records/ledgerCalls.ts'

/** A ledger that could not be opened, so that the app can still run and say why nothing is recorded. */
export const unavailableLedger = (failure: LedgerFailure): Ledger =>
  ledgerBy(((_name: keyof Ledger) => Promise.resolve(err(failure))) as Parameters<typeof ledgerBy>[0])
