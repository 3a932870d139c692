import {
  advance,
  type DealtSession,
  type Given,
  openSession,
  retract,
  type Session,
  selectItem,
  selectPosition,
} from '../../content/activities/marking/session.ts'
import type { DecidedCall } from './outbox.ts'

/** Messages in a drill. */
export const drillLength = 12

/** How long a message that was sent can be taken back, as mail programs have it: milliseconds. */
export const undoWindowMs = 10_000

/** What the learner did with a message while it was on the screen this time; `responseMs` is of this time alone. */
export type Glance = Omit<Given, 'takenBack'>

/** What a message has behind it: milliseconds that it was on the screen before, and how often it was taken back. */
interface Earlier {
  readonly ms: number
  readonly takenBack: number
}

/** A session at the screen: it shows either the message to be decided or the debrief of the one just decided. */
export interface Drill {
  readonly session: Session
  readonly isDebriefing: boolean
  /** When the last answer goes to the host, on the clock's scale: until then it can be taken back. Null: it went. */
  readonly heldUntil: number | null
  /** By place in the session, of the messages that were on the screen before and came or will come back. */
  readonly earlier: Readonly<Record<number, Earlier>>
}

/** The drill that the host has just dealt, at the first message without an answer. */
export const beginDrill = (dealt: DealtSession): Drill => ({
  session: openSession(dealt),
  isDebriefing: false,
  heldUntil: null,
  earlier: {},
})

const earlierOf = ({ earlier }: Drill, position: number): Earlier => earlier[position] ?? { ms: 0, takenBack: 0 }

/** How often the message on the screen was sent and taken back. */
export const selectTakenBack = (drill: Drill): number => earlierOf(drill, selectPosition(drill.session)).takenBack

/**
 * Takes the decision, and in the same step turns to its debrief, or to the next message where nothing is told before the
 * end: there it can be taken back for a while, the last one excepted. What was held before is held no more. During a
 * debrief there is nothing to decide.
 */
export const give = (drill: Drill, glance: Glance, now: number): Drill => {
  if (drill.isDebriefing) return drill
  const { ms, takenBack } = earlierOf(drill, selectPosition(drill.session))
  const session = advance(drill.session, { ...glance, responseMs: ms + glance.responseMs, takenBack })
  if (session === drill.session) return drill
  const isDebriefing = session.feedback === 'each'
  const canComeBack = !isDebriefing && selectItem(session) !== undefined
  return { ...drill, session, isDebriefing, heldUntil: canComeBack ? now + undoWindowMs : null }
}

/**
 * Brings the last message back, as long as its answer is held; `seenMs` is how long the one after it was on the screen,
 * which goes on counting when that comes again.
 */
export const takeBack = (drill: Drill, seenMs: number): Drill => {
  const { session } = drill
  const answer = session.answers.at(-1)
  if (drill.heldUntil === null || session.feedback === 'each' || !answer) return drill
  const next = selectPosition(session)
  const seen = earlierOf(drill, next)
  return {
    ...drill,
    session: retract(session),
    heldUntil: null,
    earlier: {
      ...drill.earlier,
      [next - 1]: { ms: answer.responseMs, takenBack: answer.takenBack + 1 },
      [next]: { ...seen, ms: seen.ms + seenMs },
    },
  }
}

/** The last answer can be taken back no more. */
export const letGo = (drill: Drill): Drill => (drill.heldUntil === null ? drill : { ...drill, heldUntil: null })

/** Turns from the debrief to the next message. */
export const turnPage = (drill: Drill): Drill => (drill.isDebriefing ? { ...drill, isDebriefing: false } : drill)

/** Whether every message is decided. */
export const isOver = (drill: Drill): boolean => selectItem(drill.session) === undefined

/** The last answer as it goes to the host, or undefined before the first of this page. */
export const selectLastCall = ({ session }: Drill): DecidedCall | undefined => {
  const position = selectPosition(session) - 1
  const item = session.items[position]
  const answer = session.answers.at(-1)
  if (!item || !answer) return undefined
  return {
    sessionId: session.summary.sessionId,
    position,
    itemId: item.id,
    decision: answer.decision,
    revealed: [...answer.revealed],
    responseMs: answer.responseMs,
    takenBack: answer.takenBack,
  }
}

/** The answer that can still be taken back as it is to go to the host, or undefined where none can. */
export const selectHeldCall = (drill: Drill): DecidedCall | undefined =>
  drill.heldUntil === null ? undefined : selectLastCall(drill)
