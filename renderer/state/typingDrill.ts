import type { Output, SessionSummary } from '../../content/contract.ts'
import { judgeTyped } from '../../content/typing/judgeTyped.ts'
import type { TypedAttempt, TypedDecision } from '../../content/typing/typedDecision.ts'
import type { TypingItem } from '../../content/typing/typingItem.ts'
import type { AnswerCall } from './outbox.ts'

/** One typed message as it came out. */
export type TypedItem = Omit<TypedAttempt, 'recordedAt'>

/** A session of typing to look back on, whether it has just been played or was read from the ledger. */
export interface PlayedTyping {
  readonly summary: SessionSummary
  readonly items: readonly TypedItem[]
}

/** A session of typing at the screen: a message whose recipients are typed, or the debrief of the one just sent. */
export interface TypingDrill {
  readonly summary: SessionSummary
  readonly items: readonly TypingItem[]
  readonly answers: readonly TypedItem[]
  readonly isDebriefing: boolean
}

/** What the learner did with one message. */
export interface Typed {
  readonly decision: TypedDecision
  readonly responseMs: number
}

/** The session that the host has just dealt, at its first message. */
export const beginTyping = ({
  session,
  items,
}: Extract<Output<'startSession'>, { feedback: 'typed' }>): TypingDrill => ({
  summary: session,
  items,
  answers: [],
  isDebriefing: false,
})

/** Takes what was typed and turns to its debrief. During a debrief there is nothing to send. */
export const giveTyped = (drill: TypingDrill, { decision, responseMs }: Typed): TypingDrill => {
  const position = drill.answers.length
  const item = drill.items[position]
  if (drill.isDebriefing || !item) return drill
  const answer = { position, item, decision, responseMs, judgement: judgeTyped(item, decision) }
  return { ...drill, answers: [...drill.answers, answer], isDebriefing: true }
}

/** Turns from the debrief to the next message. */
export const turnTyped = (drill: TypingDrill): TypingDrill => ({ ...drill, isDebriefing: false })

/** Whether every message is sent. */
export const isTypingOver = ({ answers, items }: TypingDrill): boolean => answers.length === items.length

/** The last message as it goes to the host, or undefined before the first. */
export const selectLastTyped = ({ summary, answers }: TypingDrill): AnswerCall | undefined => {
  const last = answers.at(-1)
  return (
    last && {
      sessionId: summary.sessionId,
      position: last.position,
      itemId: last.item.id,
      decision: last.decision,
      responseMs: last.responseMs,
    }
  )
}

/** A session of typing as the ledger has it. */
export const typingThen = ({ session, typed }: Output<'readSession'>): PlayedTyping => ({
  summary: session,
  items: typed,
})
