import * as v from 'valibot'
import { CalendarDay } from '../basics/calendar.ts'
import { errorKindIds } from './errorKind.ts'

/** A share in whole hundredths, 0 to 100. */
const Percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))

/** Which of the fixed sets of an assessment is dealt: the same number gives everybody the same messages. */
export const FormNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9_999))

/** What it takes to pass an assessment: both at once, because marking everything would catch everything. */
export const PassRules = v.strictObject({
  /** Least share of wrong recipients to be caught. */
  passMark: Percent,
  /** Largest share of right recipients that may be marked. */
  falseAlarmLimit: Percent,
})
export type PassRules = v.InferOutput<typeof PassRules>

/** The rules that hold where a trainer has set no others. */
export const usualRules: PassRules = { passMark: 80, falseAlarmLimit: 10 }

/** Dials of a session of marking, whatever its mode; one that is left out is off, as in every session from before. */
const dials = {
  /** Whether the mail check of the sender's organisation may ask about a recipient after Send. */
  guard: v.optional(v.literal(true)),
}

/**
 * How a session is played, with what that takes. It is kept with the session's record.
 * - `practice`: a debrief after each message; with a `kind`, every wrong recipient is of that kind.
 * - `assessment`: a form that is the same for everybody, nothing revealed before the end, passed or not.
 * - `rare`: a long shift in which hardly anything is wrong, nothing revealed before the end.
 * - `sprint`: straight through, nothing revealed before the end; a clock for whoever wants one.
 * - `daily`: the five messages of a day, a debrief after each.
 * - `review`: messages of all packs about what is due for review, a debrief after each.
 */
export const Play = v.variant('mode', [
  v.strictObject({ mode: v.literal('practice'), kind: v.nullable(v.picklist(errorKindIds)), ...dials }),
  v.strictObject({ mode: v.literal('assessment'), form: FormNumber, ...PassRules.entries, ...dials }),
  v.strictObject({ mode: v.literal('rare'), ...dials }),
  v.strictObject({ mode: v.literal('sprint'), ...dials }),
  v.strictObject({ mode: v.literal('daily'), day: CalendarDay, ...dials }),
  v.strictObject({ mode: v.literal('review'), ...dials }),
])
export type Play = v.InferOutput<typeof Play>
export type Mode = Play['mode']

/** Every mode, in the order in which they are offered. */
export const modes = ['practice', 'assessment', 'rare', 'sprint', 'daily', 'review'] as const satisfies readonly Mode[]

/** Messages in an assessment, a sprint and a daily set. */
export const lengthByMode = { assessment: 24, sprint: 12, daily: 5 } as const

/** When it is revealed to the learner how a message came out: after each, or when all are sent. */
export type Feedback = 'each' | 'atEnd'

/** When each mode tells. */
export const feedbackByMode: Readonly<Record<Mode, Feedback>> = {
  practice: 'each',
  assessment: 'atEnd',
  rare: 'atEnd',
  sprint: 'atEnd',
  daily: 'each',
  review: 'each',
}
