import * as v from 'valibot'
import { PackSign } from './bank/pack.ts'
import { Slug } from './bank/scenario.ts'
import { AnswerKey, Debrief, Item, ItemId } from './item/item.ts'
import { Locale } from './locale.ts'
import { Period, Progress } from './progress/progress.ts'
import { Attempt, Decision, RecipientOutcome } from './records/attempt.ts'
import { Count, Counts } from './session/counts.ts'

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

/** The choices that belong to the person at the screen. `system` follows the operating system. */
export const Settings = v.strictObject({
  locale: v.nullable(Locale),
  theme: v.picklist(['system', 'light', 'dark']),
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
  /** Scenarios in the pack, and how many of them the learner has met. */
  scenarios: Count,
  met: Count,
  counts: Counts,
})
export type PackSummary = v.InferOutput<typeof PackSummary>

/** A session as it is listed. */
export const SessionSummary = v.strictObject({
  sessionId: SessionId,
  packId: v.string(),
  packTitle: v.string(),
  packVersion: Count,
  locale: Locale,
  startedAt: Instant,
  /** Messages dealt, and decided. */
  items: Count,
  attempts: Count,
  counts: Counts,
  /** Messages that went out with a wrong recipient unmarked. */
  leaks: Count,
})
export type SessionSummary = v.InferOutput<typeof SessionSummary>

export const contract = {
  /** What this person chose, or the defaults. */
  readSettings: call({ input: v.strictObject({}), output: Settings, failures: [] }),

  /** Keeps what this person chose. */
  saveSettings: call({ input: Settings, output: v.strictObject({}), failures: [] }),

  /** The packs that can be played, in the order in which they are offered. */
  listPacks: call({ input: v.strictObject({ locale: Locale }), output: v.array(PackSummary), failures: [] }),

  /**
   * Opens a practice session and deals all its items, so that no screen waits for the next one. In practice the answer
   * key and the debriefs come along. `items` is 1 to 200; a pack with a shift has as many as that says.
   */
  startSession: call({
    input: v.strictObject({
      packId: Slug,
      items: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
      locale: Locale,
    }),
    output: v.strictObject({
      session: SessionSummary,
      items: v.array(Item),
      keys: v.array(AnswerKey),
      debriefs: v.array(Debrief),
    }),
    failures: ['unknownPack'],
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
    }),
    output: v.strictObject({ outcomes: v.array(RecipientOutcome), leaked: v.boolean() }),
    failures: ['unknownSession', 'unknownItem', 'unknownRecipient'],
  }),

  /** Every session of this ledger, the latest first. */
  listSessions: call({ input: v.strictObject({}), output: v.array(SessionSummary), failures: [] }),

  /** One session as it was played: what was shown, what was decided, how it was judged. */
  readSession: call({
    input: v.strictObject({ sessionId: SessionId }),
    output: v.strictObject({ session: SessionSummary, attempts: v.array(Attempt) }),
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
