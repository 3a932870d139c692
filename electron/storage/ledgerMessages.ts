/** What a thread of the ledger is started with. */
export interface LedgerThreadStart {
  readonly folder: string
  /** The one thread that writes; one that reads beside it; or one that does a single thing and ends. */
  readonly work: 'file' | 'read' | 'check' | 'backup' | 'restore'
}

/**
 * One request to a thread; `id` comes back with its answer. Requests and replies go as JSON text, which takes less than a
 * copy of what they say.
 */
export interface LedgerRequest {
  readonly id: number
  readonly name: string
  readonly input: readonly unknown[]
}

/** What a thread says: the answer to a request, or the bug that kept it from answering. */
export type LedgerReply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly bug: string }

/** The id under which a thread says how opening went. */
export const openingId = 0

/** The request that ends a thread. */
export const closing = 'close'
