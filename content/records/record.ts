import type { CalendarDay } from '../basics/calendar.ts'
import type { ActivityId } from '../model/activityId.ts'
import type { SessionId } from '../model/ids.ts'
import type { FiledAnswer, SessionRecord } from '../model/session.ts'

/** What is filed: that a session was begun, an answer in one, that its learner left one. */
export type RecordSort = 'session' | 'answer' | 'leaving'

/** One record that is whole. `filed` counts from 1 in the order of filing, whatever the clocks said. */
export type FiledRecord =
  | { readonly filed: number; readonly sort: 'session'; readonly session: SessionRecord }
  | {
      readonly filed: number
      readonly sort: 'answer'
      readonly sessionId: SessionId
      readonly activity: ActivityId
      readonly answer: FiledAnswer
    }
  | { readonly filed: number; readonly sort: 'leaving'; readonly sessionId: SessionId; readonly leftAt: string }

/**
 * A record that is on file and is not what it was when it was filed, or whose number is missing. What it still says of
 * itself need not be true; null where it says nothing that could be.
 */
export interface DamagedRecord {
  readonly filed: number
  readonly sort: RecordSort | null
  readonly sessionId: string | null
  /** Place of the message in its session, from 0. */
  readonly position: number | null
  /** Changed since it was filed; whole, but of an activity or a shape that this version lacks; or not there any more. */
  readonly trouble: 'changed' | 'unknown' | 'missing'
}

/** Records in the order of filing, as far as one page goes. */
export interface RecordPage {
  readonly records: readonly FiledRecord[]
  /** The number after which the next page begins; null where this is the last. */
  readonly next: number | null
}

/** Sessions of one learner, of one pack, of some days; null wherever all are meant. */
export interface SessionFilter {
  readonly learnerId: string | null
  readonly packId: string | null
  /** The days on which they were begun, in UTC, both included. */
  readonly from: CalendarDay | null
  readonly to: CalendarDay | null
}

/** Which sessions are asked for, and how many of them at once. */
export interface SessionQuery {
  /** All sessions where it is left out. */
  readonly of?: SessionFilter
  /** `latest`: what was begun last comes first. */
  readonly order: 'latest' | 'oldest'
  /** Where the page before ended (`SessionPage.next`); null for the first page. */
  readonly after: number | null
  /** Sessions on a page, 1 to 200. */
  readonly limit: number
}

/** Sessions as far as one page goes. */
export interface SessionPage {
  readonly sessions: readonly SessionRecord[]
  readonly next: number | null
}

/** What became of the records since they were filed, as far as a look at every one of them says. */
export interface LedgerCheck {
  /** Records that are whole. */
  readonly whole: number
  /** In the order of filing; a gap at the end is what was filed and is gone. At most 1,000 are named. */
  readonly damaged: readonly DamagedRecord[]
  /** How many are damaged or missing in all. */
  readonly damagedCount: number
  /** Whether the file itself holds together, as SQLite sees it. */
  readonly isSound: boolean
}
