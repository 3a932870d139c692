import * as v from 'valibot'
import { Count } from './counts.ts'
import { errorKindIds } from './errorKind.ts'
import { Instant } from './instant.ts'

/**
 * What comes back for review: the kinds of error, and one more that is none. `oddButRight`: right addresses that look
 * odd, which false alarms feed.
 */
export const reviewKindIds = [...errorKindIds, 'oddButRight'] as const
export type ReviewKindId = (typeof reviewKindIds)[number]

/** What got past a learner, beside what was meant: letters, endings, domains or addresses; null where there is none. */
const WrittenAndMeant = { written: v.nullable(v.string()), meant: v.nullable(v.string()) }

/** What is back for review, and what was missed. */
export const Review = v.strictObject({
  /** What a review is about now, the most urgent first; none when nothing is due. */
  due: v.array(
    v.strictObject({
      kind: v.picklist(reviewKindIds),
      title: v.string(),
      /** Messages of the review about it, wrong and right ones. */
      messages: Count,
      /**
       * Wrong recipients missed (or made, by a slip of one's own) and caught so far; for `oddButRight`, right ones marked
       * and messages left alone.
       */
      missed: Count,
      caught: Count,
      /** How the last session with it went; `isOwn`: what went wrong was written by the learner, and not overlooked. */
      last: v.strictObject({ at: Instant, isCaught: v.boolean(), isOwn: v.boolean(), ...WrittenAndMeant }),
    }),
  ),
  /** Kinds that are due too and wait for the next review. */
  waiting: Count,
  /** When the next kind comes back, where none is due. */
  nextAt: v.nullable(Instant),
  /** When the learner last played, where that is four months ago or more. */
  lapsedSince: v.nullable(Instant),
  /** What was missed, and what was mistyped by the learner, the most frequent first; fifty at most. */
  missed: v.array(
    v.strictObject({
      how: v.picklist(['missed', 'mistyped']),
      /** Name of the kind; null for a slip of the learner's own that has none. */
      title: v.nullable(v.string()),
      written: v.string(),
      meant: v.nullable(v.string()),
      times: Count,
      lastAt: Instant,
    }),
  ),
})
export type Review = v.InferOutput<typeof Review>
