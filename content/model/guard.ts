import * as v from 'valibot'

const asked = {
  /** Place in `Item.recipients` of the one recipient that is asked about. */
  recipient: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999)),
  /** Whether its address is outside the sender's organisation. */
  isOutside: v.boolean(),
}

/**
 * What the mail check of the sender's organisation asks after Send, and why. It knows what a mail program knows, and
 * nothing of the answer: it may be right, wrong or silent.
 */
export const GuardQuestion = v.variant('reason', [
  /** The domain is nearly one that it knows: `known`, as it knows it. */
  v.strictObject({ reason: v.literal('misspelt'), ...asked, known: v.string() }),
  /** The message greets `named`, and nobody of that name gets it. */
  v.strictObject({ reason: v.literal('greetingNamesAnother'), ...asked, named: v.string() }),
  /** The message goes to so many people, those on lists among them. */
  v.strictObject({ reason: v.literal('manyRecipients'), ...asked, people: v.number() }),
  /** The message goes to two organisations outside; `other` is a domain of the one that is not asked about. */
  v.strictObject({ reason: v.literal('twoOutsideOrganisations'), ...asked, other: v.string() }),
  /** The address was never written to. */
  v.strictObject({ reason: v.literal('firstContact'), ...asked }),
])
export type GuardQuestion = v.InferOutput<typeof GuardQuestion>
export type GuardReason = GuardQuestion['reason']

/** What was chosen when it asked: back to the message, its recipient marked wrong, or sent anyway. */
export const GuardChoice = v.picklist(['back', 'marked', 'sentAnyway'])
export type GuardChoice = v.InferOutput<typeof GuardChoice>

/** Every choice on one message, in order: it asks again where nothing came of the question. */
export const GuardChoices = v.pipe(v.array(GuardChoice), v.maxLength(100))

/**
 * What a guard had to do with a message: its question, null where it is silent, and what was chosen. No choice: it had no
 * cause to ask, because it was silent or its recipient had been marked or corrected before Send.
 */
export const GuardOnMessage = v.strictObject({ question: v.nullable(GuardQuestion), choices: GuardChoices })
export type GuardOnMessage = v.InferOutput<typeof GuardOnMessage>
