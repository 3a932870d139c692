import * as v from 'valibot'
import { GuardOnMessage } from './guard.ts'
import { AnswerKey, Item } from './item.ts'

/** A recipient by its place in `Item.recipients`. */
const RecipientIndex = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999))

/**
 * What the learner decided when pressing Send: which recipients are wrong, and what they should have been where that
 * was written in. No mark and no correction means: sent as it stands. A correction is a mark too.
 */
export const Decision = v.strictObject({
  marks: v.pipe(v.array(RecipientIndex), v.maxLength(10_000)),
  corrections: v.pipe(
    v.array(v.strictObject({ recipient: RecipientIndex, address: v.pipe(v.string(), v.maxLength(320)) })),
    v.maxLength(10_000),
  ),
})
export type Decision = v.InferOutput<typeof Decision>

/** Signal detection, per recipient: signal = a wrong recipient, response = a mark. */
export const Outcome = v.picklist(['hit', 'miss', 'falseAlarm', 'correctRejection'])
export type Outcome = v.InferOutput<typeof Outcome>

/** How one recipient came out. `leaked`: the message went to an address that is not the addressee's. */
export const RecipientOutcome = v.strictObject({ recipient: RecipientIndex, outcome: Outcome, leaked: v.boolean() })
export type RecipientOutcome = v.InferOutput<typeof RecipientOutcome>

/** One decision on one item, as it was filed: what was shown, what was right, what was decided, how it was judged. */
export const Attempt = v.strictObject({
  /** Place of the item in its session, from 0. */
  position: v.number(),
  item: Item,
  key: AnswerKey,
  decision: Decision,
  revealed: v.array(RecipientIndex),
  responseMs: v.number(),
  /** How often the message was sent and taken back before it went. */
  takenBack: v.number(),
  outcomes: v.array(RecipientOutcome),
  /** Left out where the session had no guard. */
  guard: v.optional(GuardOnMessage),
  /** UTC, ISO 8601, of the host's clock when the attempt was filed. */
  recordedAt: v.string(),
})
export type Attempt = v.InferOutput<typeof Attempt>
