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

/**
 * The status of a call that somebody answered who is not the host; null where nobody did. It goes by the name: a transport
 * may be bundled by itself, with a class of its own.
 */
export const statusOf = (problem: unknown): number | null =>
  problem instanceof Error && problem.name === 'Unanswered' && 'status' in problem && typeof problem.status === 'number'
    ? problem.status
    : null

/** A transport is this one function: it carries a call to the host and brings the answer back. */
export type Send = (call: SentCall) => Promise<unknown>
