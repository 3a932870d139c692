import type { SessionSummary } from '../../../content/model/summary.ts'

/** The latest session (they come the latest first) that was begun and neither finished nor left. */
export const sessionToResume = (sessions: readonly SessionSummary[]): SessionSummary | undefined =>
  sessions.find(({ state, attempts }) => state === 'open' && attempts > 0)
