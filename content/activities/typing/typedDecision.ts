import * as v from 'valibot'
import { errorKindIds } from '../../model/errorKind.ts'
import { Field } from '../../model/item.ts'
import { TypingItem } from './typingItem.ts'

/** How an address came into a field: key by key, from what the program offers, pasted, or as a member of a list. */
export const EnteredBy = v.picklist(['typed', 'picked', 'pasted', 'list'])
export type EnteredBy = v.InferOutput<typeof EnteredBy>

/** The most characters of an address that are taken in. */
const AddressText = v.pipe(v.string(), v.maxLength(320))

/** An address in a field. */
export const Entered = v.strictObject({ field: Field, address: AddressText, by: EnteredBy })
export type Entered = v.InferOutput<typeof Entered>

/** What the learner did until Send. */
export const TypedDecision = v.strictObject({
  /** Who gets the message. A list that was not expanded stands here as its members. */
  entered: v.pipe(v.array(Entered), v.maxLength(500)),
  /** What was taken out or changed again before Send, in that order. */
  struck: v.pipe(v.array(Entered), v.maxLength(500)),
  /** Addresses that the learner had the mail program forget. */
  forgotten: v.pipe(v.array(AddressText), v.maxLength(500)),
})
export type TypedDecision = v.InferOutput<typeof TypedDecision>

/**
 * How somebody on the card came out: has the message as the card says; would have had it, but for a slip in the address;
 * has it, but in another field; or does not have it.
 */
const TypedOutcome = v.picklist(['right', 'slip', 'wrongField', 'absent'])

const Index = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The kind of a slip; null for one that is of no known kind, and where there is none. */
const Kind = v.nullable(v.picklist(errorKindIds))

/**
 * How a typed message came out. Every entered address stands in exactly one of `people`, `repeats` and `strays`, and
 * everybody on the card in `people` once.
 */
export const TypedJudgement = v.strictObject({
  people: v.array(
    v.strictObject({
      /** Place in `TypingItem.people`. */
      person: Index,
      outcome: TypedOutcome,
      /** Place in `TypedDecision.entered`; null for `absent`. */
      entered: v.nullable(Index),
      kind: Kind,
    }),
  ),
  /** Places of addresses that are right and stand there once more than they need to. */
  repeats: v.array(Index),
  /** Places of addresses that are nobody's on the card. */
  strays: v.array(Index),
  /** Slips that the learner saw before Send, in the order in which they were taken out. */
  noticed: v.array(
    v.strictObject({
      /** Place in `TypedDecision.struck`. */
      struck: Index,
      address: v.string(),
      meant: v.string(),
      kind: Kind,
    }),
  ),
  /** Whether the message reached an address that is nobody's on the card, nor the sender's. */
  leaked: v.boolean(),
})
export type TypedJudgement = v.InferOutput<typeof TypedJudgement>

/** One typed message as it was filed: what was shown, what was entered, how it was judged. */
export const TypedAttempt = v.strictObject({
  /** Place of the item in its session, from 0. */
  position: v.number(),
  item: TypingItem,
  decision: TypedDecision,
  responseMs: v.number(),
  judgement: TypedJudgement,
  /** UTC, ISO 8601, of the host's clock when it was filed. */
  recordedAt: v.string(),
})
export type TypedAttempt = v.InferOutput<typeof TypedAttempt>
