import type { Plan } from '../../../content/contract/learner.ts'
import type { SessionSummary } from '../../../content/model/summary.ts'

/** A day of the week as its tile shows it. A day that has gone by without its messages is no reproach: it is plain. */
export interface DayTile {
  readonly day: string
  readonly is: 'done' | 'today' | 'past' | 'ahead'
  readonly isToday: boolean
}

/** The tiles of this week. ISO days compare as text. */
export const tilesOf = ({ today, week }: Plan): DayTile[] =>
  week.map(({ day, isDone }) => {
    const isToday = day === today
    return { day, isToday, is: isDone ? 'done' : isToday ? 'today' : day < today ? 'past' : 'ahead' }
  })

/** Today's five messages: still to come, or decided in this session. */
export const todaysSession = ({ today }: Plan, sessions: readonly SessionSummary[]): SessionSummary | undefined =>
  sessions.find(({ play, state }) => play.mode === 'daily' && play.day === today && state === 'done')
