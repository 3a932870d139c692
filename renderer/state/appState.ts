import type { Failure, PackSummary, SessionSummary, Settings } from '../../content/contract.ts'
import type { Locale } from '../../content/locale.ts'
import type { Period, Progress } from '../../content/progress/progress.ts'
import type { Drill } from './drill.ts'
import type { Played } from './played.ts'

/** What is on screen. `from` says where closing a result leads back to. */
export type Screen =
  | { readonly at: 'home' }
  | { readonly at: 'drill'; readonly drill: Drill }
  | { readonly at: 'result'; readonly played: Played; readonly from: 'home' | 'progress' }
  | { readonly at: 'progress' }

/** Whether the app can be used: the host has been asked, has answered, or could not. */
export type Boot =
  | { readonly is: 'loading' }
  | { readonly is: 'ready' }
  | { readonly is: 'failed'; readonly reason: Failure }

/** Something that was asked for and did not come about. */
export interface Problem {
  readonly asked: 'start' | 'open' | 'export' | 'settings' | 'lists'
  readonly reason: Failure
}

/** Something under way that a control waits for: which call, and for which pack or session. */
export interface Pending {
  readonly asked: 'start' | 'open' | 'export'
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
  settings: { locale: null, theme: 'system' },
  preferredLocale,
  packs: [],
  sessions: [],
  reckoning: { period: '12weeks', progress: null, failure: null },
  pending: null,
  problem: null,
})

/** The language of the screens. */
export const selectLocale = (state: AppState): Locale => state.settings.locale ?? state.preferredLocale
