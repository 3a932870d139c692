import type { RecordedSession } from '../model/session.ts'

/**
 * A session as far as it says how the learner does: its attempts, and what was typed, by position. Without either it says
 * nothing.
 */
export type Played = Pick<RecordedSession, 'attempts'> & Partial<Pick<RecordedSession, 'typed'>>
