import type * as v from 'valibot'
import type { ItemId } from '../model/ids.ts'
import type { Feedback } from '../model/play.ts'
import type { ActivitySchemas } from './activity.ts'

type Of<Schemas extends ActivitySchemas, Part extends keyof ActivitySchemas> = v.InferOutput<Schemas[Part]>

/** What was done on one message, and how it came out where the page can judge it. */
export interface Answer<Schemas extends ActivitySchemas = ActivitySchemas> {
  readonly given: Of<Schemas, 'given'>
  /** Milliseconds from first paint to Send; of a message that was taken back, all its time on the screen. */
  readonly responseMs: number
  /** Null where the page has no key. */
  readonly judgement: Of<Schemas, 'judgement'> | null
}

/** An answer to look back on: what is kept of it, but for when it was filed. */
export type LookedBack<Schemas extends ActivitySchemas = ActivitySchemas> = Omit<
  Of<Schemas, 'filed'> & object,
  'recordedAt'
>

/**
 * What is done on a message, as a page needs it without its screens: what it was dealt, and how to judge an answer in the
 * frame in which it is given. It builds nothing: a page has no packs.
 */
export interface PageActivity<Schemas extends ActivitySchemas = ActivitySchemas> {
  /** The messages that were dealt, in order. */
  itemsOf(dealt: Of<Schemas, 'dealt'>): readonly { readonly id: ItemId }[]
  /** When the learner learns how a message came out. */
  feedbackOf(dealt: Of<Schemas, 'dealt'>): Feedback
  /** How an answer comes out; null where the page has not what it takes. */
  judge(dealt: Of<Schemas, 'dealt'>, position: number, given: Of<Schemas, 'given'>): Of<Schemas, 'judgement'> | null
  /** What a page had said of an answer that is on file. */
  givenOf(filed: Of<Schemas, 'filed'>): Of<Schemas, 'given'>
  /** The same answer, sent after the message was taken back `times` times. */
  withTakenBack(given: Of<Schemas, 'given'>, times: number): Of<Schemas, 'given'>
  /** The answers so far as a host would give them to somebody who looks back, without asking it; none without the key. */
  lookBackOn(
    dealt: Of<Schemas, 'dealt'>,
    answers: readonly Answer<Schemas>[],
  ): { readonly answers: readonly LookedBack<Schemas>[]; readonly notes: Of<Schemas, 'notes'> }
}
