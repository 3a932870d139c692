import * as v from 'valibot'
import { Wait } from '../../learning/wait.ts'
import { Attempt, Decision, RecipientOutcome } from '../../model/attempt.ts'
import { Count } from '../../model/counts.ts'
import { GuardChoices, GuardQuestion } from '../../model/guard.ts'
import { AnswerKey, Debrief, Item } from '../../model/item.ts'
import type { ActivitySchemas } from '../activity.ts'

/** By message, what its guard asks, null where it is silent; left out of a session without a guard. */
const questions = v.optional(v.array(v.nullable(GuardQuestion)))

/** A session in which each message is followed by its debrief: the answer key and the debriefs come along. */
const Open = v.strictObject({
  feedback: v.literal('each'),
  items: v.array(Item),
  questions,
  keys: v.array(AnswerKey),
  debriefs: v.array(Debrief),
  /** When each kind that is dealt comes back. */
  waits: v.array(Wait),
})

/** A session in which nothing is revealed before its end: the items are named by their place, and the host has the key. */
const Sealed = v.strictObject({ feedback: v.literal('atEnd'), items: v.array(Item), questions })

/** Marking: recipients stand there, and what is wrong is to be marked or corrected before Send. */
export const markingSchemas = {
  dealt: v.variant('feedback', [Open, Sealed]),
  given: v.strictObject({
    decision: Decision,
    /** Recipients whose hidden address was revealed, in the order of the first reveal. */
    revealed: v.array(Count),
    /** How often the message was sent and taken back before it went. `responseMs` is then all its time on the screen. */
    takenBack: Count,
    /** What was chosen each time the guard asked, in order; left out of a session without a guard. */
    guardChoices: v.optional(GuardChoices),
  }),
  filed: Attempt,
  judgement: v.strictObject({ outcomes: v.array(RecipientOutcome), leaked: v.boolean() }),
  notes: v.array(Debrief),
} as const satisfies ActivitySchemas

export type MarkingDealt = v.InferOutput<typeof markingSchemas.dealt>
export type MarkingGiven = v.InferOutput<typeof markingSchemas.given>
export type MarkingJudgement = v.InferOutput<typeof markingSchemas.judgement>
