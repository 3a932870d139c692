import * as v from 'valibot'
import { TypedAttempt, TypedDecision, TypedJudgement } from '../activities/typing/typedDecision.ts'
import { TypingItem } from '../activities/typing/typingItem.ts'
import { CalendarDay } from '../basics/calendar.ts'
import { Locale } from '../basics/locale.ts'
import { Period, Progress } from '../learning/progress/progress.ts'
import { Wait } from '../learning/wait.ts'
import { Attempt, Decision, RecipientOutcome } from '../model/attempt.ts'
import { Count, Counts } from '../model/counts.ts'
import { errorKindIds } from '../model/errorKind.ts'
import type { CommonFailure, Failure } from '../model/failure.ts'
import { ItemId, SessionId } from '../model/ids.ts'
import { AnswerKey, Debrief, Item } from '../model/item.ts'
import { FormNumber, modes, PassRules } from '../model/play.ts'
import { Review } from '../model/review.ts'
import { Settings } from '../model/settings.ts'
import { SessionSummary } from '../model/summary.ts'
import { PackSign } from '../packs/pack.ts'
import { Slug } from '../packs/scenario.ts'
import { call } from './call.ts'

/**
 * Every call between a screen and the host, once: what goes in, what comes out, and how it can fail as expected.
 * `serve` checks what goes in, `connect` what comes out; the shells only carry it.
 */

/** A pack as it is offered: what it is about, and how far the learner has come in it. */
export const PackSummary = v.strictObject({
  id: Slug,
  version: Count,
  title: v.string(),
  summary: v.string(),
  sign: PackSign,
  /** How many messages a session has, where the pack says so and not the learner. */
  shiftLength: v.nullable(Count),
  /** How the pack may be played when somebody chooses it. */
  modes: v.array(v.picklist(modes)),
  /** Scenarios in the pack, and how many of them the learner has met. */
  scenarios: Count,
  met: Count,
  counts: Counts,
})
export type PackSummary = v.InferOutput<typeof PackSummary>

/** What is set for this person: the daily five, and what it takes to pass an assessment. */
export const Plan = v.strictObject({
  today: CalendarDay,
  /** The pack of today's five messages; null where no pack fits. */
  dailyPackId: v.nullable(Slug),
  /** The days of this week, and whether the five messages of each were decided. */
  week: v.array(v.strictObject({ day: CalendarDay, isDone: v.boolean() })),
  assessment: v.strictObject({ ...PassRules.entries, items: Count }),
})
export type Plan = v.InferOutput<typeof Plan>

/** What a session is to be, as the learner asks for it. The rules of an assessment are the host's, not the learner's. */
const SessionRequest = v.variant('mode', [
  v.strictObject({
    mode: v.literal('practice'),
    packId: Slug,
    /** 1 to 200; a pack with a shift has as many as that says, practice of one kind no more than the pack has for it. */
    items: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
    /** The one kind of error to practise, or null for all that the pack has. */
    kind: v.nullable(v.picklist(errorKindIds)),
    locale: Locale,
  }),
  v.strictObject({ mode: v.literal('assessment'), packId: Slug, form: FormNumber, locale: Locale }),
  v.strictObject({ mode: v.literal('rare'), packId: Slug, locale: Locale }),
  v.strictObject({ mode: v.literal('sprint'), packId: Slug, locale: Locale }),
  v.strictObject({ mode: v.literal('daily'), locale: Locale }),
  v.strictObject({ mode: v.literal('review'), locale: Locale }),
  v.strictObject({ mode: v.literal('typing'), packId: Slug, locale: Locale }),
])
export type SessionRequest = v.InferOutput<typeof SessionRequest>

/** A session as it is dealt to the screen; its answer key and debriefs only where each message is followed by its own. */
const DealtTold = {
  feedback: v.literal('each'),
  session: SessionSummary,
  items: v.array(Item),
  keys: v.array(AnswerKey),
  debriefs: v.array(Debrief),
  /** When each kind that is dealt comes back. */
  waits: v.array(Wait),
}
const DealtSilent = { feedback: v.literal('atEnd'), session: SessionSummary, items: v.array(Item) }
const DealtTyped = { feedback: v.literal('typed'), session: SessionSummary, items: v.array(TypingItem) }

export const contract = {
  /** What this person chose, or the defaults. */
  readSettings: call({ input: v.strictObject({}), output: Settings, failures: [] }),

  /** Keeps what this person chose. */
  saveSettings: call({ input: Settings, output: v.strictObject({}), failures: [] }),

  /** The packs that can be played, in the order in which they are offered. */
  listPacks: call({ input: v.strictObject({ locale: Locale }), output: v.array(PackSummary), failures: [] }),

  /** What is set for this person today. */
  readPlan: call({ input: v.strictObject({}), output: Plan, failures: [] }),

  /** What is back for review today, and what was missed so far. What is still sealed is not in it. */
  readReview: call({ input: v.strictObject({ locale: Locale }), output: Review, failures: [] }),

  /**
   * Opens a session and deals all its items, so that no screen waits for the next one. Where each message is followed
   * by its debrief, the answer key and the debriefs come along. Where nothing is told before the end they stay in the
   * host, and the items are named by their place. Where the recipients are typed, the card on each item is its key.
   */
  startSession: call({
    input: SessionRequest,
    output: v.variant('feedback', [v.strictObject(DealtTold), v.strictObject(DealtSilent), v.strictObject(DealtTyped)]),
    failures: ['unknownPack', 'unfitPack', 'nothingDue'],
  }),

  /** Files one decision. Repeating a position changes nothing and answers as the first time. */
  recordAttempt: call({
    input: v.strictObject({
      sessionId: SessionId,
      position: Count,
      itemId: ItemId,
      decision: Decision,
      /** Recipients whose hidden address was revealed, in the order of the first reveal. */
      revealed: v.array(Count),
      /** Milliseconds from the item's first paint to the key or click that sent it. */
      responseMs: v.pipe(v.number(), v.minValue(0)),
      /** How often the message was sent and taken back before it went. `responseMs` is then all its time on the screen. */
      takenBack: Count,
    }),
    output: v.strictObject({
      /** Null where nothing is told before the end, at the last message too. */
      judgement: v.nullable(v.strictObject({ outcomes: v.array(RecipientOutcome), leaked: v.boolean() })),
    }),
    failures: ['unknownSession', 'unknownItem', 'unknownRecipient'],
  }),

  /** Files what was typed into one message. Repeating a position changes nothing and answers as the first time. */
  recordTyped: call({
    input: v.strictObject({
      sessionId: SessionId,
      position: Count,
      itemId: ItemId,
      decision: TypedDecision,
      /** Milliseconds from the item's first paint to the key or click that sent it. */
      responseMs: v.pipe(v.number(), v.minValue(0)),
    }),
    output: v.strictObject({ judgement: TypedJudgement }),
    failures: ['unknownSession', 'unknownItem'],
  }),

  /** The learner leaves before the last message. It is kept with the session; a repeat changes nothing. */
  leaveSession: call({
    input: v.strictObject({ sessionId: SessionId }),
    output: v.strictObject({}),
    failures: ['unknownSession'],
  }),

  /**
   * Deals a session once more that was neither finished nor left, as when its window was closed: the same items, and
   * where each message was followed by its debrief, the answers on file. A sealed session stays sealed; how many answers
   * it has stands in its summary. Fails where a session has ended, where its pack is gone or changed, and where an answer
   * is missing among those on file.
   */
  resumeSession: call({
    input: v.strictObject({ sessionId: SessionId }),
    output: v.variant('feedback', [
      v.strictObject({ ...DealtTold, attempts: v.array(Attempt) }),
      v.strictObject(DealtSilent),
      v.strictObject({ ...DealtTyped, typed: v.array(TypedAttempt) }),
    ]),
    failures: ['unknownSession', 'endedSession', 'changedPack', 'missingAnswer'],
  }),

  /** Every session of this ledger, the latest first. */
  listSessions: call({ input: v.strictObject({}), output: v.array(SessionSummary), failures: [] }),

  /**
   * One session as it was played: what was shown, what was decided, how it was judged, and the debriefs as far as the
   * pack is still there. While it is sealed, it has neither.
   */
  readSession: call({
    input: v.strictObject({ sessionId: SessionId }),
    output: v.strictObject({
      session: SessionSummary,
      attempts: v.array(Attempt),
      debriefs: v.array(Debrief),
      /** What was typed, by position; none but in the mode `typing`. */
      typed: v.array(TypedAttempt),
    }),
    failures: ['unknownSession'],
  }),

  /** How the learner has come on: week by week, by kind of error, by how hard and how hidden it was, and how fast. */
  readProgress: call({ input: v.strictObject({ period: Period }), output: Progress, failures: [] }),

  /** All records as one CSV text (UTF-8, CRLF, RFC 4180), a row for each recipient shown. */
  exportRecords: call({
    input: v.strictObject({ format: v.picklist(['csv']) }),
    output: v.strictObject({ fileName: v.string(), text: v.string() }),
    failures: [],
  }),
}

export type Contract = typeof contract
export type CallName = keyof Contract
export type Input<Name extends CallName> = v.InferOutput<Contract[Name]['input']>
export type Output<Name extends CallName> = v.InferOutput<Contract[Name]['output']>
export type FailureOf<Name extends CallName> = Failure<Contract[Name]['failures'][number] | CommonFailure>
