import * as v from 'valibot'
import type { ActivitySchemas } from '../activity.ts'
import { TypedAttempt, TypedDecision, TypedJudgement } from './typedDecision.ts'
import { TypingItem } from './typingItem.ts'

/** Typing: a card says who gets the message, and their addresses are to be typed. The card on each item is its key. */
export const typingSchemas = {
  dealt: v.strictObject({ items: v.array(TypingItem) }),
  given: v.strictObject({ decision: TypedDecision }),
  filed: TypedAttempt,
  judgement: TypedJudgement,
  notes: v.null(),
} as const satisfies ActivitySchemas

export type TypingDealt = v.InferOutput<typeof typingSchemas.dealt>
export type TypingGiven = v.InferOutput<typeof typingSchemas.given>
