import * as v from 'valibot'
import { Locale } from '../basics/locale.ts'
import { errorKindIds } from '../model/errorKind.ts'
import { call } from './call.ts'

/** A share, 0 to 1. */
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

const TellMeasure = v.strictObject({
  accuracy: Share,
  limit: Share,
  without: v.nullable(v.record(v.string(), Share)),
  telling: v.array(v.strictObject({ feature: v.string(), inWrong: Share, inRight: Share })),
})

/** How far a pack of scripts can be answered without reading, in one language; see `LazyMeasure` of the lint. */
const LazyMeasure = v.strictObject({
  locale: Locale,
  scripts: v.number(),
  messages: v.number(),
  rate: Share,
  tells: v.array(v.strictObject({ feature: v.string(), met: v.number(), wrong: Share, usual: v.number() })),
  auc: Share,
  firstLook: v.number(),
  memoryGain: v.number(),
  fewItems: v.array(v.strictObject({ scriptId: v.string(), items: v.number() })),
  withoutCue: v.number(),
  inside: Share,
  limits: v.strictObject({ auc: Share, firstLook: v.number(), memoryGain: Share }),
})

const Fault = { place: v.string(), problem: v.string(), fix: v.string() }

/** Problems that are not listed, where there are too many to read. */
const More = v.strictObject({ errors: v.number(), warnings: v.number() })

/** What a lint found in a pack. `balance` and `tell` are null for a file that is no pack; `tell` for a small one too. */
export const LintReport = v.strictObject({
  problems: v.array(v.strictObject({ severity: v.picklist(['error', 'warning']), ...Fault })),
  more: More,
  balance: v.nullable(
    v.strictObject({
      scenarios: v.number(),
      decoys: v.number(),
      kinds: v.array(v.strictObject({ kind: v.nullable(v.picklist(errorKindIds)), byLevel: v.array(v.number()) })),
      suffixes: v.array(v.strictObject({ suffix: v.string(), wrong: v.number(), right: v.number() })),
    }),
  ),
  tell: v.nullable(v.strictObject({ message: TellMeasure, recipient: TellMeasure })),
  /** Of a pack of scripts, for each language that has enough of them; none of a pack of scenarios. */
  lazy: v.array(LazyMeasure),
})
export type LintReport = v.InferOutput<typeof LintReport>

/** A pack of scenarios as a pack of scripts; `text` is null where it was no pack of scenarios, and `problems` say why. */
const MigrationReport = v.strictObject({
  text: v.nullable(v.string()),
  scenarios: v.number(),
  scripts: v.number(),
  /** What is not carried over, or in another way, with its remedy. */
  notes: v.array(v.strictObject(Fault)),
  problems: v.array(v.strictObject(Fault)),
  more: More,
})
export type MigrationReport = v.InferOutput<typeof MigrationReport>

/** What a trainer may ask of a text alone: it needs no folder, so the command line serves it to itself. */
export const packTools = {
  /**
   * Looks a pack's JSON text over as a compiler would. A text that is no pack is no failure: the report says why. The same
   * text gives the same report.
   */
  lintPack: call({ input: v.strictObject({ text: v.string() }), output: LintReport, failures: [] }),
  /**
   * Writes a pack of scenarios (format 1) as a pack of scripts (format 2). A text that is none is no failure: the report
   * says why. The same text gives the same report.
   */
  migratePack: call({ input: v.strictObject({ text: v.string() }), output: MigrationReport, failures: [] }),
}
export type PackToolsCalls = typeof packTools
