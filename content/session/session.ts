import type { Output, SessionSummary } from '../contract.ts'
import type { AnswerKey, Debrief, Item } from '../item/item.ts'
import type { Decision } from '../records/attempt.ts'
import { type Judgement, judge } from './judge.ts'

/** What the learner did with one item: the decision, what was revealed on the way, how long it took, how it came out. */
export interface Answer extends Judgement {
  readonly decision: Decision
  /** Recipients whose hidden address was revealed, in the order of the first reveal. */
  readonly revealed: readonly number[]
  /** Milliseconds from first paint to Send. */
  readonly responseMs: number
}

/** A session as it is being played: facts only; what is on screen is selected from them. */
export interface Session {
  readonly summary: SessionSummary
  readonly items: readonly Item[]
  readonly keys: readonly AnswerKey[]
  readonly debriefs: readonly Debrief[]
  /** The answers so far, by position. */
  readonly answers: readonly Answer[]
}

/** The session that the host has just dealt. */
export const openSession = (dealt: Output<'startSession'>): Session => ({
  summary: dealt.session,
  items: dealt.items,
  keys: dealt.keys,
  debriefs: dealt.debriefs,
  answers: [],
})

/** The item to be decided now, or nothing when all are. */
export const selectItem = (session: Session): Item | undefined => session.items[session.answers.length]

/** Takes the decision on the item at hand and goes on to the next. A finished session stays as it is. */
export const advance = (session: Session, given: Omit<Answer, keyof Judgement>): Session => {
  const position = session.answers.length
  const item = session.items[position]
  const key = session.keys[position]
  if (!item || !key) return session
  return { ...session, answers: [...session.answers, { ...given, ...judge(item, key, given.decision) }] }
}
