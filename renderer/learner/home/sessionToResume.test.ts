import { expect, test } from 'vitest'
import type { SessionId } from '../../../content/model/ids.ts'
import type { SessionSummary } from '../../../content/model/summary.ts'
import { sessionToResume } from './sessionToResume.ts'

const session = (id: string, state: SessionSummary['state'], attempts: number): SessionSummary => ({
  sessionId: id as SessionId,
  packId: 'mil-ml',
  packTitle: 'The missing letter',
  packVersion: 1,
  activity: 'marking',
  play: { mode: 'sprint' },
  locale: 'en',
  startedAt: '2026-11-25T09:00:00.000Z',
  items: 12,
  attempts,
  damaged: 0,
  state,
  isSealed: state === 'open',
  assessed: null,
  counts: { hits: 0, misses: 0, falseAlarms: 0, correctRejections: 0 },
  leaks: 0,
  figures: {},
})

test('the latest session that was begun and neither finished nor left is resumed', () => {
  const sessions = [
    session('done', 'done', 12),
    session('left', 'left', 3),
    session('opened only', 'open', 0),
    session('latest', 'open', 1),
    session('earlier', 'open', 5),
  ]
  expect(sessionToResume(sessions)?.sessionId).toBe('latest')
  expect(sessionToResume(sessions.slice(0, 3))).toBeUndefined()
})
