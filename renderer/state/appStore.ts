import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Locale } from '../../content/basics/locale.ts'
import type { Client } from '../../content/contract/ownMachine.ts'
import { type AppState, blankState } from './appState.ts'
import type { Clock } from './clock.ts'
import type { Bring, Context } from './context.ts'
import { createDrillActions, type DrillActions } from './drillSlice.ts'
import { createNavigationActions, type NavigationActions } from './navigationSlice.ts'
import { createOutboxStore, type OutboxStore } from './outboxStore.ts'
import { createProgressActions, type ProgressActions } from './progressSlice.ts'
import { createRecordsActions, type RecordsActions } from './recordsSlice.ts'
import { createRefresh } from './refresh.ts'
import { createSessionsActions, type SessionsActions } from './sessionsSlice.ts'
import { createSettingsActions, type SettingsActions } from './settingsSlice.ts'

/** What a screen may ask for. None of it rejects: what fails stands in the state. */
export type AppActions = NavigationActions &
  SettingsActions &
  SessionsActions &
  DrillActions &
  ProgressActions &
  RecordsActions

/** The app: its state, what can be asked of it, and the outbox that works beside it. */
export interface App {
  readonly store: StoreApi<AppState>
  readonly actions: AppActions
  readonly outbox: OutboxStore
}

/**
 * Makes the app over a host: each slice with the others at hand. `preferredLocale` holds until this person has chosen a
 * language; `bring` fetches what is not needed before a session.
 */
export const createApp = (client: Client, clock: Clock, preferredLocale: Locale, bring: Bring): App => {
  const store = createStore<AppState>(() => blankState(preferredLocale))
  const outbox = createOutboxStore((call) => client.fileAnswer(call), clock)
  const context: Context<AppState> = {
    client,
    clock,
    outbox,
    bring,
    get: store.getState,
    set: (change) => store.setState(change),
    goTo: (screen) => goTo(screen),
    ask: (pending, run) => ask(pending, run),
    fail: (asked, reason) => fail(asked, reason),
    letGo: () => drill.letGo(),
    leaveSession: (sessionId) => sessions.leaveSession(sessionId),
    readSettings: () => readSettings(),
    refresh: () => refresh(),
    refreshQuietly: () => refreshQuietly(),
  }
  const { goTo, ask, fail, ...navigation } = createNavigationActions(context)
  const { readSettings, ...settings } = createSettingsActions(context)
  const { left, ...sessions } = createSessionsActions(context, navigation)
  const drill = createDrillActions(context)
  const progress = createProgressActions(context)
  const records = createRecordsActions(context, navigation)
  const { refresh, refreshQuietly } = createRefresh(context, { left, ...progress })

  // The lists count what the host has, so they are asked for again when the last answer has arrived there.
  outbox.store.subscribe((now, before) => {
    if (now.unsaved.length > 0 || before.unsaved.length === 0) return
    const { screen } = store.getState()
    if (screen.at === 'closing') void drill.close()
    else if (screen.at !== 'drill') void refreshQuietly()
  })

  return { store, actions: { ...navigation, ...settings, ...sessions, ...drill, ...progress, ...records }, outbox }
}
