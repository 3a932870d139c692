import type { Ledger } from '../../content/records/ledger.ts'

/** One request to the ledger's thread; `id` comes back with its answer. */
export interface LedgerRequest {
  readonly id: number
  readonly name: keyof Ledger | 'close'
  readonly input: readonly unknown[]
}

/** What the thread says: the answer to a request, or the bug that kept it from answering. */
export type LedgerReply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly bug: string }

/** The id under which the thread says how opening went. */
export const openingId = 0
