/** One call on its way: its name and what goes in. It is plain JSON on every transport. */
export interface SentCall {
  readonly name: string
  readonly input: unknown
}

/** Thrown by a transport whose call was answered by somebody, but not by the host: with this status of HTTP. */
export class Unanswered extends Error {
  override name = 'Unanswered'
  readonly status: number

  constructor(status: number) {
    super(`HTTP ${status}`)
    this.status = status
  }
}

/** A transport is this one function: it carries a call to the host and brings the answer back. */
export type Send = (call: SentCall) => Promise<unknown>
