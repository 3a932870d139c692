/** What a thread of the ledger is started with. */
export interface LedgerThreadStart {
  readonly folder: string
  /** The one thread that writes; one that reads beside it; or one that does a single thing and ends. */
  readonly work: 'file' | 'read' | 'check' | 'backup' | 'restore'
}

/** One request to a thread; `id` comes back with its answer. Its input is written by `inputTexts`. */
export interface LedgerRequest {
  readonly id: number
  readonly name: string
  readonly input: readonly InputText[]
}

/** A text as it is, or the JSON of anything else. */
type InputText = string | { readonly json: string }

/** What a call is asked with, as texts: they are handed over in less time than a copy of what they say takes. */
export const inputTexts = (input: readonly unknown[]): InputText[] =>
  input.map((one) => (typeof one === 'string' ? one : { json: JSON.stringify(one) }))

/** What was written by `inputTexts`. */
export const readInput = (texts: readonly InputText[]): unknown[] =>
  texts.map((text) => (typeof text === 'string' ? text : JSON.parse(text.json)))

/** What a thread says, as JSON: the answer to a request, or the bug that kept it from answering. */
export type LedgerReply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly bug: string }

/** The id under which a thread says how opening went. */
export const openingId = 0

/** The request that ends a thread. */
export const closing = 'close'
