import type { Output } from '../../contract/learner.ts'
import type { Wait } from '../../learning/wait.ts'
import type { Attempt, Decision } from '../../model/attempt.ts'
import type { ErrorKindId } from '../../model/errorKind.ts'
import type { AnswerKey, Debrief, Item } from '../../model/item.ts'
import type { SessionSummary } from '../../model/summary.ts'
import { type Judgement, judge } from './judge.ts'

/** What the learner did with one item: the decision, what was revealed, how long it took, how often it came back. */
export interface Given {
  readonly decision: Decision
  /** Recipients whose hidden address was revealed, in the order of the first reveal. */
  readonly revealed: readonly number[]
  /** Milliseconds from first paint to Send; of a message that was taken back, all its time on the screen. */
  readonly responseMs: number
  /** How often it was sent and taken back before. */
  readonly takenBack: number
}

/** An answer that has been judged. */
export interface Answer extends Given, Judgement {}

/** What every session has: facts only; what is on screen is selected from them. */
interface Dealt<Kind, Given> {
  readonly feedback: Kind
  readonly summary: SessionSummary
  readonly items: readonly Item[]
  /** How many messages were answered before the session was gone on with, their answers being with the host alone. */
  readonly before: number
  /** The answers since then, by position. */
  readonly answers: readonly Given[]
}

/** A session in which each message is followed by its debrief. */
export interface ToldSession extends Dealt<'each', Answer> {
  readonly keys: readonly AnswerKey[]
  readonly debriefs: readonly Debrief[]
  /** When each kind that is dealt comes back. */
  readonly waits: readonly Wait[]
}

/** A session in which nothing is told before the end: the page has no answer key, and so no outcome. */
export interface SilentSession extends Dealt<'atEnd', Given> {}

/** A session as it is being played. */
export type Session = ToldSession | SilentSession

/** A session as it is dealt with its recipients in place, for the first time or once more. */
export type DealtSession = Exclude<Output<'startSession'> | Output<'resumeSession'>, { feedback: 'typed' }>

/** An answer as it was filed, judged by the host. */
const answerOf = ({ decision, revealed, responseMs, takenBack, outcomes }: Attempt): Answer => ({
  decision,
  revealed,
  responseMs,
  takenBack,
  outcomes,
  leaked: outcomes.some((one) => one.leaked),
})

/** The session that the host has just dealt, for the first time or once more. */
export const openSession = (dealt: DealtSession): Session =>
  dealt.feedback === 'each'
    ? {
        feedback: 'each',
        summary: dealt.session,
        items: dealt.items,
        keys: dealt.keys,
        debriefs: dealt.debriefs,
        waits: dealt.waits,
        before: 0,
        answers: 'attempts' in dealt ? dealt.attempts.map(answerOf) : [],
      }
    : { feedback: 'atEnd', summary: dealt.session, items: dealt.items, before: dealt.session.attempts, answers: [] }

/** Place of the item to be decided now; the length of the session when all are. */
export const selectPosition = ({ before, answers }: Session): number => before + answers.length

/** The item to be decided now, or nothing when all are. */
export const selectItem = (session: Session): Item | undefined => session.items[selectPosition(session)]

/** Takes the last decision back, so that its item is to be decided again. Before the first there is nothing to take. */
export const retract = (session: SilentSession): SilentSession =>
  session.answers.length === 0 ? session : { ...session, answers: session.answers.slice(0, -1) }

/** Takes the decision on the item at hand and goes on to the next. A finished session stays as it is. */
export const advance = (session: Session, given: Given): Session => {
  const position = selectPosition(session)
  const item = session.items[position]
  if (!item) return session
  if (session.feedback === 'atEnd') return { ...session, answers: [...session.answers, given] }
  const key = session.keys[position]
  if (!key) return session
  return { ...session, answers: [...session.answers, { ...given, ...judge(item, key, given.decision) }] }
}

/** When a kind comes back, and whether that is so soon because one of it was missed. */
export interface Return {
  readonly inMs: number
  readonly isMissed: boolean
}

/**
 * When each kind that was met so far comes back. A session is one review of a kind: missed once is missed, whatever is
 * caught beside it.
 */
export const returnsOf = ({ keys, answers, waits }: ToldSession): ReadonlyMap<ErrorKindId, Return> => {
  const met = new Map<ErrorKindId, boolean>()
  for (const [position, { outcomes }] of answers.entries()) {
    for (const { recipient, kind } of keys[position]?.wrong ?? []) {
      met.set(kind, met.get(kind) === true || outcomes[recipient]?.outcome === 'miss')
    }
  }
  return new Map(
    waits.flatMap(({ kind, caughtMs, missedMs }) => {
      const isMissed = met.get(kind)
      return isMissed === undefined ? [] : [[kind, { inMs: isMissed ? missedMs : caughtMs, isMissed }] as const]
    }),
  )
}
