import type { Failure, PackSummary, SessionSummary, Settings } from '../../content/contract.ts'
import type { Locale } from '../../content/locale.ts'
import type { Drill } from './drill.ts'
import type { Played } from './played.ts'

/** What is on screen. `from` says where closing a result leads back to. */
export type Screen =
  | { readonly at: 'home' }
  | { readonly at: 'drill'; readonly drill: Drill }
  | { readonly at: 'result'; readonly played: Played; readonly from: 'home' | 'history' }
  | { readonly at: 'history' }

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
  pending: null,
  problem: null,
})

/** The language of the screens. */
export const selectLocale = (state: AppState): Locale => state.settings.locale ?? state.preferredLocale
