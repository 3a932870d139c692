import type { ActivityId } from '../../content/model/activityId.ts'
import type { Failure } from '../../content/model/failure.ts'
import type { SessionId } from '../../content/model/ids.ts'
import type { Drill } from './drill.ts'
import type { LookBack } from './lookBack.ts'

/** A way to play that is set up first: what is done on the messages, and in which mode. */
export interface SetUpWay {
  readonly activity: ActivityId
  readonly mode: 'sprint' | 'assessment' | 'rare' | 'practice'
}

/** What is on screen. */
export type Screen =
  | { readonly at: 'home' }
  /** Before a session that is set up: how it is played, and from which pack where somebody has named one. */
  | { readonly at: 'setUp'; readonly way: SetUpWay; readonly packId: string | null }
  | { readonly at: 'drill'; readonly drill: Drill }
  /** Every message is sent, and nothing was revealed yet: the result is to come when the last answer is filed. */
  | { readonly at: 'closing'; readonly sessionId: SessionId }
  | AtResult
  | { readonly at: 'progress' }
  /** The trainer's packs. */
  | { readonly at: 'packs' }
  /** The editor of a draft. */
  | { readonly at: 'studio'; readonly packId: string }

/** The result of a session, and over it the debrief of one of its messages when somebody has opened that. */
export interface AtResult {
  readonly at: 'result'
  readonly looked: LookBack
  /** Where closing it leads back to. */
  readonly from: 'home' | 'progress'
  /** Place of the message that is looked at in its session, from 0, or null. */
  readonly debriefing: number | null
}

/** Something under way that a control waits for: which call, and for which pack or session. */
export interface Pending {
  readonly asked: 'start' | 'open' | 'export' | 'resume' | 'earlier' | 'restore'
  readonly id: string
}

/** Something that was asked for and did not come about. */
export interface Problem {
  readonly asked: Pending['asked'] | 'settings' | 'lists' | 'leave'
  readonly reason: Failure
}
