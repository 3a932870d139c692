import * as v from 'valibot'
import { ActivityId } from './activityId.ts'
import { LedgerFullValues, type LedgerTroubleCause, LedgerUnavailableValues } from './ledgerTrouble.ts'
import { modes } from './play.ts'

const Whole = v.pipe(v.number(), v.integer())

/** A call's name, as it was sent. */
const CallName = v.string()

/**
 * Where something is not of the shape that was agreed: the path of the field (null: all of it), and the rule that it
 * breaks by its name in the schema, such as `max_value`.
 */
const misshapen = {
  field: v.nullable(v.string()),
  rule: v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,40}$/)),
} as const

/**
 * Every way in which a call can fail, and what is known of it then: closed lists, paths, numbers, ids. No sentence is
 * among them: those are said in the language of whoever reads (`failureTexts.ts`). Only `detail` is words, a
 * developer's, and is shown as a quotation.
 */
export const failureValues = {
  /** The host was asked for what there is not, or in a shape that the contract does not have: a bug of the page. */
  badInput: v.variant('cause', [
    v.strictObject({ cause: v.literal('unknownCall'), call: CallName }),
    v.strictObject({ cause: v.literal('tooDeep'), call: CallName }),
    v.strictObject({ cause: v.literal('wrongShape'), call: CallName, ...misshapen }),
    /** `limit` in UTF-8 bytes. */
    v.strictObject({ cause: v.literal('tooLong'), limit: Whole }),
    v.strictObject({ cause: v.literal('notACall') }),
  ]),
  ledgerUnavailable: LedgerUnavailableValues,
  ledgerFull: LedgerFullValues,
  /** The call did not arrive, or its answer did not. `status` is that of HTTP where there was one, 300 or more. */
  unreachable: v.strictObject({ status: v.nullable(Whole) }),
  /** A bug: in the host, or in what it answered. */
  internal: v.variant('cause', [
    v.strictObject({ cause: v.literal('bug'), call: CallName, detail: v.string() }),
    v.strictObject({ cause: v.literal('noResult'), call: CallName }),
    v.strictObject({ cause: v.literal('wrongShape'), call: CallName, ...misshapen }),
    /** A failure that the call does not have, or with values that it does not have. */
    v.strictObject({ cause: v.literal('unknownFailure'), call: CallName, failure: v.string() }),
  ]),
  /** `packs` are the ids of those that there are. */
  unknownPack: v.strictObject({ packId: v.string(), packs: v.array(v.string()) }),
  /** A draft that another window has saved since. */
  draftChanged: v.strictObject({ packId: v.string() }),
  /** `mode` may also be an activity that there is not. */
  unfitPack: v.strictObject({ packId: v.string(), mode: v.union([v.picklist(modes), ActivityId]) }),
  /** `nextAt` is when something is back for review (UTC, ISO 8601), null where nothing will be. */
  nothingDue: v.strictObject({ nextAt: v.nullable(v.string()) }),
  unknownSession: v.strictObject({ sessionId: v.string() }),
  endedSession: v.strictObject({ sessionId: v.string(), state: v.picklist(['done', 'left']) }),
  /** `pack` is the title under which it was dealt. */
  changedPack: v.strictObject({ sessionId: v.string(), pack: v.string() }),
  /** `message` counts from 1. */
  missingAnswer: v.strictObject({ sessionId: v.string(), message: Whole }),
  unknownItem: v.strictObject({ itemId: v.string(), position: Whole }),
  unknownRecipient: v.strictObject({ itemId: v.string(), recipient: Whole }),
} as const satisfies Readonly<Record<string, v.GenericSchema>>

export type FailureCode = keyof typeof failureValues

/** What is known of a failure, by its code. */
export type FailureValues<Code extends FailureCode> = v.InferOutput<(typeof failureValues)[Code]>

/** Why a call failed: a code to act on, and what its sentence needs. */
export type Failure<Code extends FailureCode = FailureCode> = {
  readonly [One in Code]: { readonly code: One; readonly values: FailureValues<One> }
}[Code]

/** The failures that any call can end in, whichever it is. */
export const commonFailures = [
  'badInput',
  'ledgerUnavailable',
  'ledgerFull',
  'unreachable',
  'internal',
] as const satisfies readonly FailureCode[]
export type CommonFailure = (typeof commonFailures)[number]

/** A failure of this code. */
export const failure = <Code extends FailureCode>(code: Code, values: FailureValues<Code>): Failure<Code> => ({
  code,
  values,
})

/** The failure that stands in an answer, or undefined where it is none of these codes or has other values. */
export const readFailure = <Code extends FailureCode>(
  codes: readonly Code[],
  code: string,
  values: unknown,
): Failure<Code> | undefined => {
  const known = codes.find((one) => one === code)
  if (known === undefined) return undefined
  const read = v.safeParse(failureValues[known], values)
  return read.success ? failure(known, read.output as FailureValues<Code>) : undefined
}

/**
 * Why the ledger did not do what it was asked: it cannot be opened or written (`ledgerUnavailable`, whose `cause` says
 * why), or the disk has no room (`ledgerFull`). `path` names the file.
 */
export type LedgerFailure = Failure<'ledgerUnavailable' | 'ledgerFull'>

/** Whether it is one record that cannot be read, and not the ledger. */
export const isDamagedRecord = ({ code, values }: LedgerFailure): boolean =>
  code === 'ledgerUnavailable' && values.cause === 'damagedRecord'

/** What a backup helps against. */
const restorable: readonly LedgerTroubleCause[] = ['damaged', 'notALedger', 'gone', 'logWithoutLedger']

/** Whether it is the ledger's file itself that cannot serve, so that a backup helps. */
export const isRestorable = (reason: Failure): boolean =>
  reason.code === 'ledgerUnavailable' && restorable.includes(reason.values.cause)
