import * as v from 'valibot'
import { LocalText } from '../basics/locale.ts'
import { domainKindIds } from '../model/errorKind.ts'
import { PackSign } from './packSign.ts'
import { DomainText, Scenario } from './scenario.ts'
import { Script } from './script/script.ts'
import { Stock, StockId } from './script/stock.ts'
import { Slug } from './slug.ts'

const TypoCount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200))

/**
 * A domain that the pack's organisations know. `status` says what it is in the real world: `reserved` can never be
 * registered (RFC 2606, 6761); `invented` is made up by us under an ending that exists; `closed` is made up under an
 * ending that strangers cannot register in (.mil, .gov, .edu); `public` is real and stands only for right addressees.
 */
export const KnownDomain = v.strictObject({
  domain: DomainText,
  /** Whose it is. */
  name: v.pipe(v.string(), v.minLength(1)),
  status: v.picklist(['reserved', 'invented', 'closed', 'public']),
  /** How many messages go there in a year: a relative weight, 1 or more. */
  weight: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

export type KnownDomain = v.InferOutput<typeof KnownDomain>

/**
 * How a pack is played, where that is part of what it teaches: how many messages, the least and the most of them that
 * are typo items, and whether they come in the order of the file.
 */
const Shift = v.strictObject({
  items: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  typos: v.strictTuple([TypoCount, TypoCount]),
  inOrder: v.optional(v.boolean(), false),
})

/** What every pack says of itself, whatever its messages are written as. */
const frame = {
  $schema: v.optional(v.string()),
  id: Slug,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: LocalText,
  summary: LocalText,
  sign: v.optional(PackSign, 'address'),
  licence: v.pipe(v.string(), v.minLength(1)),
  /** Left out: the learner says how many messages, and about half of them are typo items. */
  shift: v.optional(Shift),
}

/** What the real case teaches, by key. */
export const Facts = v.record(Slug, v.strictObject({ text: LocalText, source: LocalText }))
export type Facts = v.InferOutput<typeof Facts>

/** The most domains that a pack may list. */
const mostDomains = 5000

/** A pack of scenarios as it stands in its JSON file: format 1. */
export const PackFile = v.strictObject({
  format: v.literal('lastlook-pack/1'),
  ...frame,
  directory: v.pipe(v.array(KnownDomain), v.minLength(1), v.maxLength(mostDomains)),
  /**
   * Invented domains that only ever stand for a wrong address, under endings that anybody can register in: whatever is
   * written so is listed here, and looked up before each release. Those under .example or .mil need no listing.
   */
  outside: v.optional(v.pipe(v.array(DomainText), v.maxLength(mostDomains)), []),
  facts: Facts,
  scenarios: v.pipe(v.array(Scenario), v.minLength(1), v.maxLength(2000)),
})
export type PackFile = v.InferOutput<typeof PackFile>

const Weight = v.pipe(v.number(), v.minValue(0), v.maxValue(100))

/** A pack of scripts as it stands in its JSON file: format 2. */
export const ScriptPackFile = v.strictObject({
  format: v.literal('lastlook-pack/2'),
  ...frame,
  /** The stocks that its scripts draw from; one that is left out is the library's. */
  stocks: v.optional(v.record(StockId, Stock), {}),
  /** A fact that is left out is the library's. */
  facts: v.optional(Facts, {}),
  /** How often a kind of slip is drawn against the others, where it fits: 1 where nothing is said. */
  weights: v.optional(v.strictObject(v.entriesFromList(domainKindIds, v.optional(Weight))), {}),
  /** Where a script has mistakes of people, the share of what goes wrong that is of them. */
  peopleShare: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.4),
  scripts: v.pipe(v.array(Script), v.minLength(1), v.maxLength(2000)),
})
export type ScriptPackFile = v.InferOutput<typeof ScriptPackFile>

/** A pack of either format as it stands in its JSON file. */
export const AnyPackFile = v.variant('format', [PackFile, ScriptPackFile])

/** A pack that was read and checked. `hash` is the SHA-256 of its canonical JSON, in lower-case hexadecimal. */
export interface ScenarioPack extends PackFile {
  readonly hash: string
}

/** The same of scripts, with all stocks and facts that they name: what was the library's too. */
export interface ScriptPack extends ScriptPackFile {
  readonly hash: string
}

export type Pack = ScenarioPack | ScriptPack

/** Whether a pack is made of scripts. */
export const isScriptPack = (pack: Pack): pack is ScriptPack => pack.format === 'lastlook-pack/2'

/** One thing that keeps a pack from being used: where it is ("scenarios.crew-list.traps.0.recipients"), what, and the fix. */
export interface PackFault {
  readonly place: string
  readonly problem: string
  readonly fix: string
}
