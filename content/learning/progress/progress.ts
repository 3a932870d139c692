import * as v from 'valibot'
import { Count, Counts } from '../../model/counts.ts'
import { errorKindIds } from '../../model/errorKind.ts'
import { Display, Field } from '../../model/item.ts'

/**
 * How far back: the twelve weeks that end with the week of the latest answer, or everything. It ends with an answer
 * and not with today, so that somebody who comes back after a year finds the weeks of practice, not an empty picture.
 */
export const Period = v.picklist(['12weeks', 'all'])
export type Period = v.InferOutput<typeof Period>

/** How long messages of one sort took: how many were timed, and the middle one of their times, each to a tenth of a second. */
export const Pace = v.strictObject({ messages: Count, medianMs: v.nullable(v.number()) })
export type Pace = v.InferOutput<typeof Pace>

/** Time from first paint to Send, for messages with a wrong recipient and for those without. */
export const Paces = v.strictObject({ typo: Pace, clean: Pace })
export type Paces = v.InferOutput<typeof Paces>

/** One week with answers. */
export const ProgressWeek = v.strictObject({
  /** Its Monday, `YYYY-MM-DD`, in UTC. */
  monday: v.pipe(v.string(), v.isoDate()),
  messages: Count,
  counts: Counts,
  paces: Paces,
  /** Assessments that were finished in this week, and how many of them were passed. */
  assessments: v.strictObject({ taken: Count, passed: Count }),
})
export type ProgressWeek = v.InferOutput<typeof ProgressWeek>

/** What became of the wrong recipients of one kind. The four are all there is, and none of them counts twice. */
export const ProgressKind = v.strictObject({
  kind: v.picklist(errorKindIds),
  /** Marked, or corrected to the address that was meant. */
  caught: Count,
  /** Corrected, but to an address that is not the addressee’s either: a hit, and still a leak. */
  miscorrected: Count,
  /** Sent, while a right recipient of the same message was marked. */
  mistaken: Count,
  /** Sent, and nobody was marked in its place. */
  unseen: Count,
})
export type ProgressKind = v.InferOutput<typeof ProgressKind>

/** A learner's answers over a period. Lists hold only what was met, in a fixed order; each adds up to `counts`. */
export const Progress = v.strictObject({
  period: Period,
  /** Sessions and messages with an answer in the period. */
  sessions: Count,
  messages: Count,
  /** Messages answered before the period. */
  earlier: Count,
  counts: Counts,
  /** In the order of the calendar; a week without an answer is left out. */
  weeks: v.array(ProgressWeek),
  /** The pass mark of the latest assessment of the period, in hundredths; null without one. */
  passMark: v.nullable(v.number()),
  /** Of wrong recipients only: what is right has no kind. */
  kinds: v.array(ProgressKind),
  displays: v.array(v.strictObject({ display: Display, counts: Counts })),
  difficulties: v.array(v.strictObject({ difficulty: Count, counts: Counts })),
  fields: v.array(v.strictObject({ field: Field, counts: Counts })),
  paces: Paces,
  /** Messages whose time says nothing, and which `paces` therefore leave out. */
  untimed: Count,
})
export type Progress = v.InferOutput<typeof Progress>
