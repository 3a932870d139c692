import type { RecordedSession } from '../records/csv.ts'

/** A session as far as it says how the learner does: its attempts by position. Without one it says nothing. */
export type Played = Pick<RecordedSession, 'attempts'>
