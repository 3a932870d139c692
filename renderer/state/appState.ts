import type { Locale } from '../../content/basics/locale.ts'
import { blankNavigation, type NavigationState } from './navigationSlice.ts'
import { blankProgress, type ProgressState } from './progressSlice.ts'
import { blankRecords, type RecordsState } from './recordsSlice.ts'
import { blankReview, type ReviewState } from './reviewSlice.ts'
import { blankSessions, blankUnconfirmed, type SessionsState, type UnconfirmedState } from './sessionsSlice.ts'
import { blankSettings, type SettingsState } from './settingsSlice.ts'

/** All that the screens show, save for the outbox. */
export type AppState = NavigationState &
  SettingsState &
  SessionsState &
  UnconfirmedState &
  ReviewState &
  ProgressState &
  RecordsState

/** Before the host has said anything. */
export const blankState = (preferredLocale: Locale): AppState => ({
  ...blankNavigation,
  ...blankSettings(preferredLocale),
  ...blankSessions,
  ...blankUnconfirmed,
  ...blankReview,
  ...blankProgress,
  ...blankRecords,
})

/** Whether an answer is kept back because its message can still be taken back. */
export const selectIsHeld = ({ screen }: AppState): boolean => screen.at === 'drill' && screen.drill.heldUntil !== null
