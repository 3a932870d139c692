import * as v from 'valibot'
import { reviewKindIds } from './adaptive/reviewKind.ts'
import { Wait } from './adaptive/wait.ts'
import { PackSign } from './bank/pack.ts'
import { Slug } from './bank/scenario.ts'
import { errorKindIds } from './detector/kind.ts'
import { AnswerKey, Debrief, Item, ItemId } from './item/item.ts'
import { Locale } from './locale.ts'
import { Period, Progress } from './progress/progress.ts'
import { Attempt, Decision, RecipientOutcome } from './records/attempt.ts'
import { Count, Counts } from './session/counts.ts'
import { CalendarDay, FormNumber, modes, PassRules, Play } from './session/play.ts'
import { TypedAttempt, TypedDecision, TypedJudgement } from './typing/typedDecision.ts'
import { TypingItem } from './typing/typingItem.ts'

/**
 * Every call between a screen and the host, once: what goes in, what comes out, and how it can fail as expected.
 * `serve` checks what goes in, `connect` what comes out; the shells only carry it.
 */

/** The failures that any call can end in, whichever it is. */
const commonFailures = ['badInput', 'ledgerUnavailable', 'ledgerFull', 'unreachable', 'internal'] as const
export type CommonFailure = (typeof commonFailures)[number]

/** Why a call failed: a code to act on, and the values that its sentence needs (a path, a limit, a reason). */
export interface Failure<Code extends string = string> {
  readonly code: Code
  readonly values: Readonly<Record<string, string>>
}

/** One call: the schemas of its two ends and its own failures. */
interface Call<
  Input extends v.GenericSchema = v.GenericSchema,
  Output extends v.GenericSchema = v.GenericSchema,
  Code extends string = string,
> {
  readonly input: Input
  readonly output: Output
  readonly failures: readonly Code[]
}

const call = <Input extends v.GenericSchema, Output extends v.GenericSchema, const Code extends string>(
  it: Call<Input, Output, Code>,
): Call<Input, Output, Code> => it

/** Ids that the host gives out: a version 4 UUID. */
export const SessionId = v.pipe(v.string(), v.uuid(), v.brand('SessionId'))
export type SessionId = v.InferOutput<typeof SessionId>

const Instant = v.pipe(v.string(), v.isoTimestamp())

/** As what kind of mail program a message is shown. `mixed` is each of them in turn. */
export const lookSettings = ['desktop', 'web', 'phone', 'mixed'] as const

/**
 * The choices that belong to the person at the screen. `system` follows the operating system. What was not there to be
 * chosen when settings were saved has its default.
 */
export const Settings = v.strictObject({
  locale: v.nullable(Locale),
  theme: v.picklist(['system', 'light', 'dark']),
  look: v.optional(v.picklist(lookSettings), 'desktop'),
  /** Whether a short quiet tone goes with Send. It never says what the screen does not say too. */
  sound: v.optional(v.boolean(), false),
})
export type Settings = v.InferOutput<typeof Settings>

export type { Counts }

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

/** A session as it is listed. While it is sealed, nothing in it says how any answer came out: its counts are noughts. */
export const SessionSummary = v.strictObject({
  sessionId: SessionId,
  packId: v.string(),
  packTitle: v.string(),
  packVersion: Count,
  play: Play,
  locale: Locale,
  startedAt: Instant,
  /** Messages dealt, and decided. */
  items: Count,
  attempts: Count,
  /** Every message is decided; the learner left before that; or neither, as when the window was closed. */
  state: v.picklist(['done', 'left', 'open']),
  /** Whether the answer key is still kept back. */
  isSealed: v.boolean(),
  /** How an assessment came out against its rules; null for every other session and before its end. */
  assessed: v.nullable(v.strictObject({ caughtEnough: v.boolean(), alarmsKept: v.boolean() })),
  counts: Counts,
  /** Messages that went out to an address that was not meant. */
  leaks: Count,
  /** People who were typed as the card says, slips that went out, and slips seen before; null in every other mode. */
  typed: v.nullable(v.strictObject({ right: Count, slips: Count, noticed: Count })),
})
export type SessionSummary = v.InferOutput<typeof SessionSummary>

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
