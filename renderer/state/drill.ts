import type { PageActivities } from '../../content/activities/pageActivities.ts'
import {
  advance,
  isDecided,
  openSession,
  type PageSession,
  retract,
  selectPosition,
} from '../../content/activities/pageSession.ts'
import type { ActivityId } from '../../content/model/activityId.ts'
import type { FiledAnswer } from '../../content/model/session.ts'
import type { SessionSummary } from '../../content/model/summary.ts'
import type { AnswerCall } from './outbox.ts'

/** Messages in a drill. */
export const drillLength = 12

/** How long a message that was sent can be taken back, as mail programs have it: milliseconds. */
export const undoWindowMs = 10_000

/** What a message has behind it: milliseconds that it was on the screen before, and how often it was taken back. */
interface Earlier {
  readonly ms: number
  readonly takenBack: number
}

/** A session at the screen, whatever is done on its messages: either the message at hand or the debrief of the one just sent. */
export interface Drill {
  readonly session: PageSession
  readonly isDebriefing: boolean
  /** When the last answer goes to the host, on the clock's scale: until then it can be taken back. Null: it went. */
  readonly heldUntil: number | null
  /** By place in the session, of the messages that were on the screen before and came or will come back. */
  readonly earlier: Readonly<Record<number, Earlier>>
}

/** A session as a host deals it: for the first time, or once more with the answers on file. */
export interface DealtSession {
  readonly session: SessionSummary
  readonly dealt: { readonly activity: ActivityId; readonly content: unknown }
  /** By position; none of a session that is sealed. */
  readonly answers?: { readonly content: readonly FiledAnswer[] }
}

/**
 * The drill that the host has just dealt, at the first message without an answer. An activity that the page does not have
 * is a bug and is thrown: the contract lets none through.
 */
export const beginDrill = ({ session, dealt, answers }: DealtSession, activities: PageActivities): Drill => {
  const activity = activities[dealt.activity]
  if (!activity) throw new Error(`The page has no activity ${dealt.activity}.`)
  return {
    session: openSession(activity, session, dealt.content, answers?.content),
    isDebriefing: false,
    heldUntil: null,
    earlier: {},
  }
}

const earlierOf = ({ earlier }: Drill, position: number): Earlier => earlier[position] ?? { ms: 0, takenBack: 0 }

/** How often the message on the screen was sent and taken back. */
export const selectTakenBack = (drill: Drill): number => earlierOf(drill, selectPosition(drill.session)).takenBack

/** Whether every message is decided. */
export const isOver = (drill: Drill): boolean => isDecided(drill.session)

/**
 * Takes what was done on the message (as its activity's `given`, in which nothing was taken back) and in the same step
 * turns to its debrief, or to the next message where nothing is revealed before the end: there it can be taken back for a
 * while, the last one excepted. `responseMs` is the time of this look alone. What was held before is held no more. During
 * a debrief there is nothing to decide.
 */
export const give = (drill: Drill, given: unknown, responseMs: number, now: number): Drill => {
  if (drill.isDebriefing || isOver(drill)) return drill
  const { ms, takenBack } = earlierOf(drill, selectPosition(drill.session))
  const session = advance(drill.session, drill.session.activity.withTakenBack(given, takenBack), ms + responseMs)
  const isDebriefing = session.feedback === 'each'
  const canComeBack = !isDebriefing && !isDecided(session)
  return { ...drill, session, isDebriefing, heldUntil: canComeBack ? now + undoWindowMs : null }
}

/**
 * Brings the last message back, as long as its answer is held; `seenMs` is how long the one after it was on the screen,
 * which goes on counting when that comes again.
 */
export const takeBack = (drill: Drill, seenMs: number): Drill => {
  const answer = drill.session.answers.at(-1)
  if (drill.heldUntil === null || !answer) return drill
  const next = selectPosition(drill.session)
  const seen = earlierOf(drill, next)
  return {
    ...drill,
    session: retract(drill.session),
    heldUntil: null,
    earlier: {
      ...drill.earlier,
      [next - 1]: { ms: answer.responseMs, takenBack: earlierOf(drill, next - 1).takenBack + 1 },
      [next]: { ...seen, ms: seen.ms + seenMs },
    },
  }
}

/** The last answer can be taken back no more. */
export const letGo = (drill: Drill): Drill => (drill.heldUntil === null ? drill : { ...drill, heldUntil: null })

/** Turns from the debrief to the next message. */
export const turnPage = (drill: Drill): Drill => (drill.isDebriefing ? { ...drill, isDebriefing: false } : drill)

/** The last answer as it goes to the host, or undefined before the first of this page. */
export const selectLastCall = ({ session }: Drill): AnswerCall | undefined => {
  const { summary, itemIds, answers } = session
  const position = selectPosition(session) - 1
  const itemId = itemIds[position]
  const answer = answers.at(-1)
  if (!itemId || !answer) return undefined
  return {
    sessionId: summary.sessionId,
    position,
    itemId,
    // What was given is the activity's own; the host checks it against that one's schema.
    answer: { activity: summary.activity, content: answer.given } as AnswerCall['answer'],
    responseMs: answer.responseMs,
  }
}

/** The answer that can still be taken back as it is to go to the host, or undefined where none can. */
export const selectHeldCall = (drill: Drill): AnswerCall | undefined =>
  drill.heldUntil === null ? undefined : selectLastCall(drill)
