import { judgeTyped } from '../../content/activities/typing/judgeTyped.ts'
import type { TypedDecision, TypedJudgement } from '../../content/activities/typing/typedDecision.ts'
import type { TypingItem } from '../../content/activities/typing/typingItem.ts'
import type { Output } from '../../content/contract/learner.ts'
import type { SessionSummary } from '../../content/model/summary.ts'
import type { TypedCall } from './outbox.ts'

/** What the learner typed into one message, and how long it took in milliseconds. */
export interface TypedGiven {
  readonly decision: TypedDecision
  readonly responseMs: number
}

/** The same, judged. */
export interface TypedAnswer extends TypedGiven {
  readonly judgement: TypedJudgement
}

/** A session of typing at the screen: either the message that is typed or the debrief of the one just sent. */
export interface TypingDrill {
  readonly summary: SessionSummary
  readonly items: readonly TypingItem[]
  /** The answers so far, by position. */
  readonly answers: readonly TypedAnswer[]
  readonly isDebriefing: boolean
}

/** The session that the host has just dealt, for the first time or once more, at the first message without an answer. */
export const beginTyping = (
  dealt: Extract<Output<'startSession'> | Output<'resumeSession'>, { feedback: 'typed' }>,
): TypingDrill => ({
  summary: dealt.session,
  items: dealt.items,
  answers:
    'typed' in dealt
      ? dealt.typed.map(({ decision, responseMs, judgement }) => ({ decision, responseMs, judgement }))
      : [],
  isDebriefing: false,
})

/** Takes what was typed and turns to its debrief in the same step. During a debrief there is nothing to send. */
export const giveTyped = (drill: TypingDrill, given: TypedGiven): TypingDrill => {
  const item = drill.items[drill.answers.length]
  if (drill.isDebriefing || !item) return drill
  const answer = { ...given, judgement: judgeTyped(item, given.decision) }
  return { ...drill, answers: [...drill.answers, answer], isDebriefing: true }
}

/** Turns from the debrief to the next message. */
export const turnTypedPage = (drill: TypingDrill): TypingDrill => ({ ...drill, isDebriefing: false })

/** Whether every message is sent. */
export const isAllTyped = ({ items, answers }: TypingDrill): boolean => answers.length >= items.length

/** The last answer as it goes to the host, or undefined before the first. */
export const selectLastTyped = ({ summary, items, answers }: TypingDrill): TypedCall | undefined => {
  const position = answers.length - 1
  const item = items[position]
  const answer = answers[position]
  if (!item || !answer) return undefined
  return {
    sessionId: summary.sessionId,
    position,
    itemId: item.id,
    decision: answer.decision,
    responseMs: answer.responseMs,
  }
}
