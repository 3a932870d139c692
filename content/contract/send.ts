/** One call on its way: its name and what goes in. It is plain JSON on every transport. */
export interface SentCall {
  readonly name: string
  readonly input: unknown
}

/** A transport is this one function: it carries a call to the host and brings the answer back. */
export type Send = (call: SentCall) => Promise<unknown>
