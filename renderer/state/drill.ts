import {
  advance,
  type DealtSession,
  type Given,
  openSession,
  type Session,
  selectItem,
} from '../../content/session/session.ts'
import type { DecidedCall } from './outbox.ts'

/** Messages in a drill. */
export const drillLength = 12

/** A session at the screen: it shows either the message to be decided or the debrief of the one just decided. */
export interface Drill {
  readonly session: Session
  readonly isDebriefing: boolean
}

/** The drill that the host has just dealt, at its first message. */
export const beginDrill = (dealt: DealtSession): Drill => ({
  session: openSession(dealt),
  isDebriefing: false,
})

/**
 * Takes the decision, and in the same step turns to its debrief, or to the next message where nothing is told before the
 * end. During a debrief there is nothing to decide.
 */
export const give = (drill: Drill, given: Given): Drill => {
  if (drill.isDebriefing) return drill
  const session = advance(drill.session, given)
  return session === drill.session ? drill : { session, isDebriefing: session.feedback === 'each' }
}

/** Turns from the debrief to the next message. */
export const turnPage = (drill: Drill): Drill => (drill.isDebriefing ? { ...drill, isDebriefing: false } : drill)

/** Whether every message is decided. */
export const isOver = (drill: Drill): boolean => selectItem(drill.session) === undefined

/** The last answer as it goes to the host, or undefined before the first. */
export const selectLastCall = ({ session }: Drill): DecidedCall | undefined => {
  const position = session.answers.length - 1
  const item = session.items[position]
  const answer = session.answers[position]
  if (!item || !answer) return undefined
  return {
    sessionId: session.summary.sessionId,
    position,
    itemId: item.id,
    decision: answer.decision,
    revealed: [...answer.revealed],
    responseMs: answer.responseMs,
  }
}
