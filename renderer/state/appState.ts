import type { Locale } from '../../content/basics/locale.ts'
import type { PackSummary, Plan } from '../../content/contract/learner.ts'
import type { Period, Progress } from '../../content/learning/progress/progress.ts'
import type { Failure } from '../../content/model/failure.ts'
import type { SessionId } from '../../content/model/ids.ts'
import type { Review } from '../../content/model/review.ts'
import type { Settings } from '../../content/model/settings.ts'
import type { SessionSummary } from '../../content/model/summary.ts'
import type { Drill } from './drill.ts'
import type { Played } from './played.ts'
import type { TypingDrill } from './typingDrill.ts'

/** The ways to play that are set up first. */
export type SetUpMode = 'sprint' | 'assessment' | 'typing'

/** What is on screen. `from` says where closing a result leads back to. */
export type Screen =
  | { readonly at: 'home' }
  /** Before a session that is set up: what it is, from which pack, which form. */
  | { readonly at: 'setUp'; readonly mode: SetUpMode; readonly packId: string | null }
  | { readonly at: 'drill'; readonly drill: Drill }
  | { readonly at: 'typing'; readonly typing: TypingDrill }
  /** Every message is sent, and nothing was told yet: the result is to come when the last answer is filed. */
  | { readonly at: 'closing'; readonly sessionId: SessionId }
  | LookBack
  | { readonly at: 'progress' }

/** The result of a session, and over it the debrief of one of its messages when somebody has opened that. */
export interface LookBack {
  readonly at: 'result'
  readonly played: Played
  readonly from: 'home' | 'progress'
  /** Place of the message that is looked at in its session, from 0, or null. */
  readonly debriefing: number | null
}

/** Whether the app can be used: the host has been asked, has answered, or could not. */
export type Boot =
  | { readonly is: 'loading' }
  | { readonly is: 'ready' }
  | { readonly is: 'failed'; readonly reason: Failure }

/** Something that was asked for and did not come about. */
export interface Problem {
  readonly asked: 'start' | 'open' | 'export' | 'settings' | 'lists' | 'leave' | 'resume'
  readonly reason: Failure
}

/** Something under way that a control waits for: which call, and for which pack or session. */
export interface Pending {
  readonly asked: 'start' | 'open' | 'export' | 'resume'
  readonly id: string
}

/** What the host has counted of the learner's answers: the last that it told, until it tells another. */
export interface Reckoning {
  /** The period that was asked for last. */
  readonly period: Period
  readonly progress: Progress | null
  /** Why the last question had no answer. */
  readonly failure: Failure | null
}

/** All that the screens show, save for the outbox. */
export interface AppState {
  readonly boot: Boot
  readonly screen: Screen
  readonly settings: Settings
  /** The language that holds until this person has chosen one. */
  readonly preferredLocale: Locale
  /** The daily five and the rules of assessments; null before the host has said them. */
  readonly plan: Plan | null
  /** What is back for review; null before the host has said it. */
  readonly review: Review | null
  readonly packs: readonly PackSummary[]
  /** The latest first. */
  readonly sessions: readonly SessionSummary[]
  readonly reckoning: Reckoning
  readonly pending: Pending | null
  readonly problem: Problem | null
}

/** Before the host has said anything. */
export const blankState = (preferredLocale: Locale): AppState => ({
  boot: { is: 'loading' },
  screen: { at: 'home' },
  settings: { locale: null, theme: 'system', look: 'desktop', sound: false },
  preferredLocale,
  plan: null,
  review: null,
  packs: [],
  sessions: [],
  reckoning: { period: '12weeks', progress: null, failure: null },
  pending: null,
  problem: null,
})

/** Whether an answer is kept back because its message can still be taken back. */
export const selectIsHeld = ({ screen }: AppState): boolean => screen.at === 'drill' && screen.drill.heldUntil !== null

/** The language of the screens. */
export const selectLocale = (state: AppState): Locale => state.settings.locale ?? state.preferredLocale
