import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Client } from '../../content/client.ts'
import type { Failure, Output, SessionId, Settings } from '../../content/contract.ts'
import type { Locale } from '../../content/locale.ts'
import type { Period } from '../../content/progress/progress.ts'
import type { Result } from '../../content/result.ts'
import { type AppState, blankState, type Pending, type Problem, type Screen, selectLocale } from './appState.ts'
import type { Clock } from './clock.ts'
import { beginDrill, drillLength, type Given, give, isOver, selectLastCall, turnPage } from './drill.ts'
import { createOutboxStore, type OutboxStore } from './outboxStore.ts'
import { playedNow, playedThen } from './played.ts'

/** What a screen may ask for. None of it rejects: what fails is told in the state. */
export interface AppVerbs {
  /** Asks the host for settings, packs and sessions. Also the way out of a failed boot. */
  boot(): Promise<void>
  startDrill(packId: string): Promise<void>
  /** Judges at once, shows the debrief in the same frame and files the answer in the background. */
  send(given: Given): void
  /** From the debrief to the next message, or to the result after the last. */
  next(): void
  leaveDrill(): void
  openSession(sessionId: SessionId): Promise<void>
  goHome(): void
  goProgress(): void
  /** Has the answers of a period counted; also the way out when that failed. */
  readProgress(period: Period): Promise<void>
  closeResult(): void
  /** The records as a file to offer, or undefined when that failed. */
  exportRecords(): Promise<Output<'exportRecords'> | undefined>
  choose(settings: Partial<Settings>): Promise<void>
  dismissProblem(): void
}

/** The app: its state, what can be asked of it, and the outbox that works beside it. */
export interface App {
  readonly store: StoreApi<AppState>
  readonly verbs: AppVerbs
  readonly outbox: OutboxStore
}

/** Makes the app over a host. `preferredLocale` holds until this person has chosen a language. */
export const createApp = (client: Client, clock: Clock, preferredLocale: Locale): App => {
  const store = createStore<AppState>(() => blankState(preferredLocale))
  const outbox = createOutboxStore(client.recordAttempt, clock)
  const set = (change: Partial<AppState>) => store.setState(change)
  const fail = (asked: Problem['asked'], reason: Problem['reason']) => set({ problem: { asked, reason } })
  const locale = () => selectLocale(store.getState())

  const refresh = async () => {
    const asked = locale()
    const [packs, sessions] = await Promise.all([client.listPacks({ locale: asked }), client.listSessions({})])
    if (asked !== locale()) return undefined
    if (!packs.ok) return packs.error
    if (!sessions.ok) return sessions.error
    set({ packs: packs.value, sessions: sessions.value })
    return undefined
  }

  const readProgress = async (period: Period) => {
    set({ reckoning: { ...store.getState().reckoning, period, failure: null } })
    const answer = await client.readProgress({ period })
    const { reckoning } = store.getState()
    if (reckoning.period !== period) return
    set({ reckoning: answer.ok ? { ...reckoning, progress: answer.value } : { ...reckoning, failure: answer.error } })
  }

  const refreshQuietly = async () => {
    const { screen, reckoning } = store.getState()
    const isProgress = screen.at === 'progress'
    const [reason] = await Promise.all([refresh(), isProgress && readProgress(reckoning.period)])
    // That screen says in its own place why it has nothing to show.
    if (reason && !(isProgress && store.getState().reckoning.failure)) fail('lists', reason)
  }

  const goTo = (screen: Screen) => {
    set({ screen, pending: null, problem: null })
    if (screen.at === 'home' || screen.at === 'progress') void refreshQuietly()
  }

  // The lists count what the host has, so they are asked for again when the last answer has arrived there.
  outbox.store.subscribe((now, before) => {
    if (now.unsaved.length === 0 && before.unsaved.length > 0 && store.getState().screen.at !== 'drill') {
      void refreshQuietly()
    }
  })

  /**
   * Asks for one thing at a time: a second press while the first is under way changes nothing. Gives back nothing when
   * it failed, and when somebody went elsewhere before the answer came.
   */
  const ask = async <Value>(
    pending: Pending,
    run: () => Promise<Result<Value, Failure>>,
  ): Promise<Value | undefined> => {
    if (store.getState().pending) return undefined
    set({ pending, problem: null })
    const answer = await run()
    if (store.getState().pending !== pending) return undefined
    set({ pending: null })
    if (answer.ok) return answer.value
    fail(pending.asked, answer.error)
    return undefined
  }

  const verbs: AppVerbs = {
    boot: async () => {
      set({ boot: { is: 'loading' }, problem: null })
      const settings = await client.readSettings({})
      if (!settings.ok) {
        set({ boot: { is: 'failed', reason: settings.error } })
        return
      }
      set({ settings: settings.value })
      const reason = await refresh()
      set({ boot: reason ? { is: 'failed', reason } : { is: 'ready' } })
    },

    startDrill: async (packId) => {
      const dealt = await ask({ asked: 'start', id: packId }, () =>
        client.startSession({ packId, items: drillLength, locale: locale() }),
      )
      if (dealt) goTo({ at: 'drill', drill: beginDrill(dealt) })
    },

    send: (given) => {
      const { screen } = store.getState()
      if (screen.at !== 'drill') return
      const drill = give(screen.drill, given)
      if (drill === screen.drill) return
      set({ screen: { at: 'drill', drill } })
      const call = selectLastCall(drill)
      if (call) outbox.put(call)
    },

    next: () => {
      const { screen } = store.getState()
      if (screen.at !== 'drill' || !screen.drill.isDebriefing) return
      if (isOver(screen.drill)) goTo({ at: 'result', played: playedNow(screen.drill.session), from: 'home' })
      else set({ screen: { at: 'drill', drill: turnPage(screen.drill) } })
    },

    leaveDrill: () => goTo({ at: 'home' }),

    openSession: async (sessionId) => {
      const read = await ask({ asked: 'open', id: sessionId }, () => client.readSession({ sessionId }))
      if (!read) return
      const from = store.getState().screen.at === 'progress' ? 'progress' : 'home'
      goTo({ at: 'result', played: playedThen(read), from })
    },

    goHome: () => goTo({ at: 'home' }),
    goProgress: () => goTo({ at: 'progress' }),
    readProgress,

    closeResult: () => {
      const { screen } = store.getState()
      goTo({ at: screen.at === 'result' ? screen.from : 'home' })
    },

    exportRecords: () => ask({ asked: 'export', id: 'csv' }, () => client.exportRecords({ format: 'csv' })),

    choose: async (change) => {
      const before = locale()
      const settings = { ...store.getState().settings, ...change }
      set({ settings, problem: null })
      const [kept] = await Promise.all([
        client.saveSettings(settings),
        before === locale() ? undefined : refreshQuietly(),
      ])
      if (!kept.ok) fail('settings', kept.error)
    },

    dismissProblem: () => set({ problem: null }),
  }

  return { store, verbs, outbox }
}
