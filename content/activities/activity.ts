import type * as v from 'valibot'
import type { CalendarDay } from '../basics/calendar.ts'
import type { Locale } from '../basics/locale.ts'
import type { Result } from '../basics/result.ts'
import type { LearnerModel } from '../learning/learnerModel.ts'
import type { Shown } from '../learning/played.ts'
import type { Counts } from '../model/counts.ts'
import type { Failure, LedgerFailure } from '../model/failure.ts'
import type { ItemId } from '../model/ids.ts'
import type { Mode, Play } from '../model/play.ts'
import type { FiledAnswer, SessionRecord } from '../model/session.ts'
import type { Pack } from '../packs/pack.ts'
import type { PackHeader } from '../packs/packHeader.ts'

/**
 * What an activity carries between a page and its host, and keeps on file. Whatever goes in or out is checked against
 * these, so what the activity's own functions get is what they say.
 */
export interface ActivitySchemas {
  /** What a page is dealt: the messages in order, and what goes with them where nothing is kept back. */
  readonly dealt: v.GenericSchema
  /** What a page says of one message after Send: what was done, never a verdict. */
  readonly given: v.GenericSchema
  /** What is kept of it: all that an export needs. It is a `FiledAnswer` and more. */
  readonly filed: v.GenericSchema<unknown, FiledAnswer>
  /** How it came out, as the page learns once it is filed. */
  readonly judgement: v.GenericSchema
  /** What there is to say of the messages of a session that one looks back on. */
  readonly notes: v.GenericSchema
}

/** A part of what an activity carries or keeps, as it is once it is checked. */
export type PartOf<Schemas extends ActivitySchemas, Part extends keyof ActivitySchemas> = v.InferOutput<Schemas[Part]>

/** What decides what a session deals. */
export interface Drawing {
  /** All packs on offer, in order. */
  readonly packs: readonly PackHeader[]
  /** One of them with all that is in it. */
  read(header: PackHeader): Promise<Result<Pack, LedgerFailure>>
  /** The one that was asked for; empty where the play says itself what it deals from. */
  readonly packId: string
  readonly play: Play
  readonly locale: Locale
  /** How many messages were asked for, or null for as many as the activity has. */
  readonly items: number | null
  /** The day where the learner is. */
  readonly day: CalendarDay
  /** What the learner has shown so far, but for what is still sealed. */
  readonly learner: LearnerModel
  /** 0 to 2³² − 1. */
  readonly seed: number
  /** UTC, ISO 8601. */
  readonly now: string
}

/** What a session is dealt from, and its items in order. */
export interface Drawn {
  readonly source: Pick<Pack, 'id' | 'title' | 'version' | 'hash'>
  /** The packs that the source is: itself, or those that it is made of, in the order that its hash says. */
  readonly packs: readonly Pack[]
  readonly itemIds: readonly ItemId[]
}

/** A session that was dealt, and the packs that it was dealt from. */
export interface DealtFrom {
  readonly session: SessionRecord
  /** The very pack that an item of it came from; undefined when that is gone or changed. */
  packOf(id: ItemId): Pack | undefined
}

/** One answer on its way into the records. */
export interface Answering<Given> {
  readonly position: number
  /** As the page names the item. */
  readonly itemId: ItemId
  readonly given: Given
  readonly responseMs: number
  /** UTC, ISO 8601. */
  readonly recordedAt: string
}

/** How the answers of a session came out, in figures. */
export interface Tally {
  readonly counts: Counts
  /** Messages that went out to an address that was not meant. */
  readonly leaks: number
  /** What the activity counts besides, by names of its own. */
  readonly figures: Readonly<Record<string, number>>
}

/** The value of one field of a row of the export. */
export type Cell = string | number | boolean | null

/** A row of the export by the names of its columns; what is left out is empty. */
export type Row = Readonly<Record<string, Cell>>

/**
 * What is done on a message, as a host needs it: which items to deal, what to show of them, how to judge an answer, what to
 * keep, what it says of the learner, and what it is in an export. A page has the other half (`PageActivity`).
 */
export interface HostActivity<Schemas extends ActivitySchemas = ActivitySchemas> {
  /** The modes in which somebody may choose a pack for it, in the order in which they are offered; none where it does not fit. */
  modesOf(pack: PackHeader): readonly Mode[]
  /** How a session of it was played, as an export names it in `mode`. */
  nameOf(play: Play): string
  /** Draws the items of a session: the same packs, records and seed give the same. */
  draw(drawing: Drawing): Promise<Result<Drawn, LedgerFailure | Failure<'unknownPack' | 'unfitPack' | 'nothingDue'>>>
  /** What the page gets; undefined when an item cannot be built any more. `now`: UTC, ISO 8601. */
  deal(from: DealtFrom, learner: LearnerModel, now: string): PartOf<Schemas, 'dealt'> | undefined
  /** Judges an answer, and makes of it what is kept. */
  file(
    from: DealtFrom,
    answering: Answering<PartOf<Schemas, 'given'>>,
  ): Result<PartOf<Schemas, 'filed'>, Failure<'unknownItem' | 'unknownRecipient'>>
  /** What the page may hear of an answer that is on file; null while nothing may be said. */
  judgementOf(session: SessionRecord, filed: PartOf<Schemas, 'filed'>): PartOf<Schemas, 'judgement'> | null
  /** What there is to say of answers that one looks back on, as far as the packs are still there. */
  notesOn(from: DealtFrom, answers: readonly PartOf<Schemas, 'filed'>[]): PartOf<Schemas, 'notes'>
  /** What answers say of their learner. */
  show(answers: readonly PartOf<Schemas, 'filed'>[]): Shown
  /** How answers came out. */
  tally(answers: readonly PartOf<Schemas, 'filed'>[]): Tally
  /** The columns that its rows fill besides those of every row. */
  readonly columns: readonly string[]
  /** The rows of one answer. Of a sealed session they say what was shown and done, and nothing of what was right. */
  rows(filed: PartOf<Schemas, 'filed'>, isSealed: boolean): readonly Row[]
}
