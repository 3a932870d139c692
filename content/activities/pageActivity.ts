import type { ItemId } from '../model/ids.ts'
import type { Feedback } from '../model/play.ts'
import type { ActivitySchemas, PartOf } from './activity.ts'

/** What was done on one message, and how it came out where the page can judge it. */
export interface Answer<Schemas extends ActivitySchemas = ActivitySchemas> {
  readonly given: PartOf<Schemas, 'given'>
  /** Milliseconds from first paint to Send; of a message that was taken back, all its time on the screen. */
  readonly responseMs: number
  /** Null where the page has no key. */
  readonly judgement: PartOf<Schemas, 'judgement'> | null
}

/** An answer to look back on: what is kept of it, but for when it was filed. */
export type LookedBack<Schemas extends ActivitySchemas = ActivitySchemas> = Omit<
  PartOf<Schemas, 'filed'> & object,
  'recordedAt'
>

/**
 * What is done on a message, as a page needs it without its screens: what it was dealt, and how to judge an answer in the
 * frame in which it is given. It builds nothing: a page has no packs.
 */
export interface PageActivity<Schemas extends ActivitySchemas = ActivitySchemas> {
  /** The messages that were dealt, in order. */
  itemsOf(dealt: PartOf<Schemas, 'dealt'>): readonly { readonly id: ItemId }[]
  /** When the learner learns how a message came out. */
  feedbackOf(dealt: PartOf<Schemas, 'dealt'>): Feedback
  /** How an answer comes out; null where the page has not what it takes. */
  judge(
    dealt: PartOf<Schemas, 'dealt'>,
    position: number,
    given: PartOf<Schemas, 'given'>,
  ): PartOf<Schemas, 'judgement'> | null
  /** What a page had said of an answer that is on file. */
  givenOf(filed: PartOf<Schemas, 'filed'>): PartOf<Schemas, 'given'>
  /** The same answer, sent after the message was taken back `times` times. */
  withTakenBack(given: PartOf<Schemas, 'given'>, times: number): PartOf<Schemas, 'given'>
  /** The answers so far as a host would give them to somebody who looks back, without asking it; none without the key. */
  lookBackOn(
    dealt: PartOf<Schemas, 'dealt'>,
    answers: readonly Answer<Schemas>[],
  ): { readonly answers: readonly LookedBack<Schemas>[]; readonly notes: PartOf<Schemas, 'notes'> }
}
