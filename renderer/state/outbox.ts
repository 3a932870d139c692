import type { InputOf } from '../../content/contract/call.ts'
import type { LearnerCalls } from '../../content/contract/learner.ts'
import type { Failure } from '../../content/model/failure.ts'

/** What was done on a message, as it goes to the host: never a verdict. What it says is its activity's own. */
export type AnswerCall = InputOf<LearnerCalls['fileAnswer']>

/** An answer that the host has not confirmed yet. */
export interface Unsaved {
  readonly call: AnswerCall
  /** How often it was sent in vain. */
  readonly failures: number
  /** When it may go out (again), on the clock's scale. */
  readonly dueAt: number
  /** Why it could not be saved the last time, or null before that is known. */
  readonly reason: Failure | null
}

/** The answers on their way, oldest first. One at a time is under way, so that the host files them in order. */
export interface Outbox {
  readonly unsaved: readonly Unsaved[]
  /** Key of the answer that is under way. */
  readonly underWay: string | null
}

export const emptyOutbox: Outbox = { unsaved: [], underWay: null }

/** Names an answer: the host keeps one for each position of a session. */
const keyOf = (call: AnswerCall): string => `${call.sessionId}/${call.position}`

/** Waiting times after the first, second and third failure; from then on the last one. */
const waits = [1_000, 2_000, 5_000, 10_000] as const

/** Milliseconds to wait after so many failures (1 or more). */
export const waitAfter = (failures: number): number => waits[Math.min(failures, waits.length) - 1] ?? 0

/** Takes in an answer, due at once. One that is already waiting stays as it is: an answer is given once. */
export const put = (outbox: Outbox, call: AnswerCall, now: number): Outbox =>
  outbox.unsaved.some((one) => keyOf(one.call) === keyOf(call))
    ? outbox
    : { ...outbox, unsaved: [...outbox.unsaved, { call, failures: 0, dueAt: now, reason: null }] }

/** The answer to send now: the oldest that is due, while none is under way. */
export const selectDue = (outbox: Outbox, now: number): Unsaved | undefined =>
  outbox.underWay === null ? outbox.unsaved.find((one) => one.dueAt <= now) : undefined

/** When to look again, or undefined when an answer is under way or nothing waits. */
export const selectNextDueAt = (outbox: Outbox): number | undefined =>
  outbox.underWay !== null || outbox.unsaved.length === 0
    ? undefined
    : Math.min(...outbox.unsaved.map((one) => one.dueAt))

/** The answer went out. */
export const sent = (outbox: Outbox, call: AnswerCall): Outbox => ({ ...outbox, underWay: keyOf(call) })

/** The host has it. */
export const saved = (outbox: Outbox, call: AnswerCall): Outbox => ({
  unsaved: outbox.unsaved.filter((one) => keyOf(one.call) !== keyOf(call)),
  underWay: null,
})

/** The host does not have it: it stays, and goes out again after a while. Nothing is ever dropped. */
export const failed = (outbox: Outbox, call: AnswerCall, reason: Failure, now: number): Outbox => ({
  unsaved: outbox.unsaved.map((one) =>
    keyOf(one.call) === keyOf(call)
      ? { ...one, failures: one.failures + 1, dueAt: now + waitAfter(one.failures + 1), reason }
      : one,
  ),
  underWay: null,
})

/** Somebody asked to try again: everything is due at once. */
export const retryNow = (outbox: Outbox, now: number): Outbox => ({
  ...outbox,
  unsaved: outbox.unsaved.map((one) => ({ ...one, dueAt: Math.min(one.dueAt, now) })),
})

/** What to tell: how many answers wait after a failure, and why; nothing while all goes well. */
export const selectTrouble = (outbox: Outbox): { readonly count: number; readonly reason: Failure } | undefined => {
  const reason = outbox.unsaved.findLast((one) => one.reason !== null)?.reason
  return reason ? { count: outbox.unsaved.length, reason } : undefined
}
