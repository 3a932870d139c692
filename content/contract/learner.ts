import * as v from 'valibot'
import { activitySchemas } from '../activities/schemas.ts'
import { type SchemasById, taggedListSchema, taggedSchema } from '../activities/tagged.ts'
import { CalendarDay } from '../basics/calendar.ts'
import { Locale } from '../basics/locale.ts'
import { Period, Progress } from '../learning/progress/progress.ts'
import { ActivityId } from '../model/activityId.ts'
import { Count, Counts } from '../model/counts.ts'
import { errorKindIds } from '../model/errorKind.ts'
import { ItemId, SessionId } from '../model/ids.ts'
import { FormNumber, modes, PassRules } from '../model/play.ts'
import { Review } from '../model/review.ts'
import { Settings } from '../model/settings.ts'
import { SessionSummary } from '../model/summary.ts'
import { PackSign } from '../packs/packSign.ts'
import { PackSigner } from '../packs/packSigner.ts'
import { Slug } from '../packs/slug.ts'
import { call } from './call.ts'
import { PagePlace } from './page.ts'

/** A pack as it is offered: what it is about, and how far the learner has come in it. */
export const PackSummary = v.strictObject({
  id: Slug,
  version: Count,
  title: v.string(),
  summary: v.string(),
  sign: PackSign,
  /** How many messages a session has, where the pack says so and not the learner. */
  shiftLength: v.nullable(Count),
  /** How the pack may be played when somebody chooses it: the modes of each activity that it fits. */
  modes: v.record(ActivityId, v.array(v.picklist(modes))),
  /** Scenarios in the pack, and how many of them the learner has met. */
  scenarios: Count,
  met: Count,
  counts: Counts,
  /** Who signed it; left out where it came along with the app. */
  signer: v.optional(PackSigner),
  /** There where nobody who is known here answers for it, and nothing of it was ever dealt: then it is asked before. */
  asksFirst: v.optional(v.literal(true)),
})
export type PackSummary = v.InferOutput<typeof PackSummary>

/** What is set for this person: the daily five, and what it takes to pass an assessment. */
export const Plan = v.strictObject({
  today: CalendarDay,
  /** The pack of today's five messages in each language; null where no pack fits. */
  dailyPackIds: v.strictObject({ en: v.nullable(Slug), fr: v.nullable(Slug) }),
  /** The days of this week, and whether the five messages of each were decided. */
  week: v.array(v.strictObject({ day: CalendarDay, isDone: v.boolean() })),
  assessment: v.strictObject({ ...PassRules.entries, items: Count }),
})
export type Plan = v.InferOutput<typeof Plan>

/** The records, as a look at every one of them finds them. */
export const RecordsState = v.strictObject({
  whole: Count,
  damagedCount: Count,
  /** Whether the file itself holds together. */
  isSound: v.boolean(),
  damaged: v.array(
    v.strictObject({
      filed: v.pipe(v.number(), v.integer()),
      sort: v.nullable(v.picklist(['session', 'answer', 'leaving'])),
      sessionId: v.nullable(v.string()),
      position: v.nullable(v.pipe(v.number(), v.integer())),
      trouble: v.picklist(['changed', 'unknown', 'missing']),
    }),
  ),
  backups: v.array(CalendarDay),
})
export type RecordsState = v.InferOutput<typeof RecordsState>

/** Whether the session is to have a guard; only marking has one. */
const guard = v.optional(v.boolean(), false)

/** What a session is to be, as the learner asks for it. The rules of an assessment are the host's, not the learner's. */
export const SessionRequest = v.variant('mode', [
  v.strictObject({
    mode: v.literal('practice'),
    /** What is to be done on the messages. */
    activity: v.optional(ActivityId, 'marking'),
    packId: Slug,
    /**
     * 1 to 200, or null for as many as the activity has; a pack with a shift has as many as that says, practice of one kind
     * no more than the pack has for it.
     */
    items: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))),
    /** The one kind of error to practise, or null for all that the pack has. */
    kind: v.nullable(v.picklist(errorKindIds)),
    guard,
    locale: Locale,
  }),
  v.strictObject({ mode: v.literal('assessment'), packId: Slug, form: FormNumber, guard, locale: Locale }),
  v.strictObject({ mode: v.literal('rare'), packId: Slug, guard, locale: Locale }),
  v.strictObject({ mode: v.literal('sprint'), packId: Slug, guard, locale: Locale }),
  v.strictObject({ mode: v.literal('daily'), guard, locale: Locale }),
  v.strictObject({ mode: v.literal('review'), guard, locale: Locale }),
])
export type SessionRequest = v.InferInput<typeof SessionRequest>

/**
 * What a learner may ask of a host, each call once: what goes in, what comes out, and how it can fail as expected. What is
 * dealt and filed is said by the schemas of the activities.
 */
export const learnerCalls = <ById extends SchemasById>(activities: ById) => ({
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
   * Opens a session and deals all its items, so that no screen waits for the next one. Where nothing is revealed before
   * the end, the answer key and the debriefs stay in the host, and the items are named by their place.
   */
  startSession: call({
    input: SessionRequest,
    output: v.strictObject({ session: SessionSummary, dealt: taggedSchema(activities, 'dealt') }),
    failures: ['unknownPack', 'unfitPack', 'nothingDue'],
  }),

  /** Files what was done on one message. Repeating a position changes nothing and answers as the first time. */
  fileAnswer: call({
    input: v.strictObject({
      sessionId: SessionId,
      position: Count,
      itemId: ItemId,
      answer: taggedSchema(activities, 'given'),
      /** Milliseconds from the item's first paint to the key or click that sent it. */
      responseMs: v.pipe(v.number(), v.minValue(0)),
    }),
    /** Null where nothing is revealed before the end, at the last message too. */
    output: v.strictObject({ judgement: v.nullable(taggedSchema(activities, 'judgement')) }),
    failures: ['unknownSession', 'unknownItem', 'unknownRecipient'],
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
    output: v.strictObject({
      session: SessionSummary,
      dealt: taggedSchema(activities, 'dealt'),
      /** By position; none of a session that is sealed. */
      answers: taggedListSchema(activities, 'filed'),
    }),
    failures: ['unknownSession', 'endedSession', 'changedPack', 'missingAnswer'],
  }),

  /** Sessions, the latest first, page by page; those that have neither ended nor been left, where only they are wanted. */
  listSessions: call({
    input: v.strictObject({ after: v.optional(PagePlace, null), isOpen: v.optional(v.boolean(), false) }),
    output: v.strictObject({ sessions: v.array(SessionSummary), next: PagePlace }),
    failures: [],
  }),

  /**
   * How the records are: every one of them is looked at. At most 20 that are damaged are
   * named; the days of the backups are `YYYY-MM-DD`, the latest first.
   */
  readRecordsState: call({ input: v.strictObject({}), output: RecordsState, failures: [] }),

  /** Makes a ledger of every record that is whole in it or in a backup. The one that was there is kept beside it. */
  restoreRecords: call({
    input: v.strictObject({}),
    output: v.strictObject({
      whole: Count,
      restored: Count,
      damaged: Count,
      keptAs: v.nullable(v.string()),
    }),
    failures: [],
  }),

  /**
   * One session as it was played: what was shown, what was decided, how it was judged, and what there is to say of it as
   * far as the pack is still there. While it is sealed, it has neither.
   */
  readSession: call({
    input: v.strictObject({ sessionId: SessionId }),
    output: v.strictObject({
      session: SessionSummary,
      answers: taggedListSchema(activities, 'filed'),
      notes: taggedSchema(activities, 'notes'),
    }),
    failures: ['unknownSession'],
  }),

  /** How the learner has come on: week by week, by kind of error, by how hard and how hidden it was, and how fast. */
  readProgress: call({ input: v.strictObject({ period: Period }), output: Progress, failures: [] }),
})

/** The learner's calls with these activities; with none in particular, as a host has them that knows no activity by name. */
export type LearnerCallsOf<ById extends SchemasById = SchemasById> = ReturnType<typeof learnerCalls<ById>>

/** The learner's calls, with all activities that there are. */
export const learner = learnerCalls(activitySchemas)
export type LearnerCalls = typeof learner
