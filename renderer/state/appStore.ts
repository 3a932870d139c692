import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Locale } from '../../content/basics/locale.ts'
import type { Result } from '../../content/basics/result.ts'
import type { Client } from '../../content/contract/client.ts'
import type { Output, SessionRequest } from '../../content/contract/learner.ts'
import type { Period } from '../../content/learning/progress/progress.ts'
import type { ErrorKindId } from '../../content/model/errorKind.ts'
import type { Failure } from '../../content/model/failure.ts'
import type { SessionId } from '../../content/model/ids.ts'
import type { Settings } from '../../content/model/settings.ts'
import type { SessionSummary } from '../../content/model/summary.ts'
import {
  type AppState,
  blankState,
  type Pending,
  type Problem,
  type Screen,
  type SetUpMode,
  selectLocale,
} from './appState.ts'
import type { Clock } from './clock.ts'
import {
  beginDrill,
  type Drill,
  drillLength,
  type Glance,
  give,
  isOver,
  letGo,
  selectHeldCall,
  selectLastCall,
  takeBack,
  turnPage,
} from './drill.ts'
import { createOutboxStore, type OutboxStore } from './outboxStore.ts'
import { playedNow, playedThen, typedNow } from './played.ts'
import { beginTyping, giveTyped, isAllTyped, selectLastTyped, type TypedGiven, turnTypedPage } from './typingDrill.ts'

/** A session as a screen asks for it. */
export type Asked = SessionRequest extends infer One
  ? One extends SessionRequest
    ? Omit<One, 'locale'>
    : never
  : never

/** What a screen may ask for. None of it rejects: what fails is told in the state. */
export interface AppVerbs {
  /** Asks the host for settings, packs and sessions. Also the way out of a failed boot. */
  boot(): Promise<void>
  /** Opens a session; the language is the screen's. */
  start(request: Asked): Promise<void>
  startDrill(packId: string): Promise<void>
  /** A drill in which whatever is wrong is of one kind. */
  practiseKind(packId: string, kind: ErrorKindId): Promise<void>
  /** To the page before a session that is set up; `packId` is the pack that it is about, where there is one. */
  setUp(mode: SetUpMode, packId?: string): void
  /** Another session of the kind that this one was. */
  playAgain(summary: SessionSummary): void
  /**
   * Shows what follows in the same frame, a debrief or the next message. The answer is filed in the background; where it
   * can be taken back, as soon as it can no more.
   */
  send(glance: Glance): void
  /** Brings the message back that was sent last; `seenMs` is how long the one on the screen has been there. */
  takeBack(seenMs: number): void
  /** Files at once what could still be taken back, as when the window closes. */
  letGo(): void
  /** Shows the debrief of what was typed in the same frame, and files it in the background. */
  sendTyped(given: TypedGiven): void
  /** From the debrief to the next message, or to the result after the last. */
  next(): void
  /** Ends the drill before its last message, and has that kept with it. */
  leaveDrill(): void
  /** Asks again for the result that is to come. */
  close(): Promise<void>
  /** Goes on with a session whose window was closed, at its next message. */
  resume(sessionId: SessionId): Promise<void>
  /** Ends such a session instead, and has that kept with it. */
  leaveSession(sessionId: SessionId): void
  openSession(sessionId: SessionId): Promise<void>
  goHome(): void
  goProgress(): void
  /** Has the answers of a period counted; also the way out when that failed. */
  readProgress(period: Period): Promise<void>
  closeResult(): void
  /** Opens the debrief of a message of the result, or goes back to the result. */
  lookAt(position: number | null): void
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
  const outbox = createOutboxStore(
    (call) => ('revealed' in call ? client.recordAttempt(call) : client.recordTyped(call)),
    clock,
  )
  const set = (change: Partial<AppState>) => store.setState(change)
  const fail = (asked: Problem['asked'], reason: Problem['reason']) => set({ problem: { asked, reason } })
  const locale = () => selectLocale(store.getState())

  /** The last session that is being left: the lists are asked for after that, or they would show it as open. */
  let leaving: Promise<unknown> = Promise.resolve()

  const refresh = async () => {
    await leaving
    const asked = locale()
    const [packs, sessions, plan, review] = await Promise.all([
      client.listPacks({ locale: asked }),
      client.listSessions({}),
      client.readPlan({}),
      client.readReview({ locale: asked }),
    ])
    if (asked !== locale()) return undefined
    if (!packs.ok) return packs.error
    if (!sessions.ok) return sessions.error
    if (!plan.ok) return plan.error
    if (!review.ok) return review.error
    set({ packs: packs.value, sessions: sessions.value, plan: plan.value, review: review.value })
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

  let stopHolding = () => {}

  /** The answer that can still be taken back goes to the host, and the message stays sent. */
  const letHeldGo = () => {
    stopHolding()
    const { screen } = store.getState()
    if (screen.at !== 'drill') return
    const held = selectHeldCall(screen.drill)
    if (!held) return
    outbox.put(held)
    set({ screen: { at: 'drill', drill: letGo(screen.drill) } })
  }

  const goTo = (screen: Screen) => {
    letHeldGo()
    set({ screen, pending: null, problem: null })
    if (screen.at === 'home' || screen.at === 'progress') void refreshQuietly()
  }

  // The lists count what the host has, so they are asked for again when the last answer has arrived there.
  outbox.store.subscribe((now, before) => {
    if (now.unsaved.length > 0 || before.unsaved.length === 0) return
    const { screen } = store.getState()
    if (screen.at === 'closing') void verbs.close()
    else if (screen.at !== 'drill' && screen.at !== 'typing') void refreshQuietly()
  })

  const leaveSession = (sessionId: SessionId) => {
    const left = client.leaveSession({ sessionId })
    leaving = left
    void left.then((answer) => {
      if (answer.ok) void refreshQuietly()
      else fail('leave', answer.error)
    })
  }

  /** Has the host keep that a drill was left. Once every message is decided there is nothing to leave. */
  const leave = (drill: Drill) => {
    if (!isOver(drill)) leaveSession(drill.session.summary.sessionId)
  }

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

    start: async (asked) => {
      const id = 'packId' in asked ? asked.packId : asked.mode
      const before = store.getState().screen
      const dealt = await ask({ asked: 'start', id }, () => client.startSession({ ...asked, locale: locale() }))
      if (!dealt) return
      if (before.at === 'drill') leave(before.drill)
      if (before.at === 'typing' && !isAllTyped(before.typing)) leaveSession(before.typing.summary.sessionId)
      if (dealt.feedback === 'typed') goTo({ at: 'typing', typing: beginTyping(dealt) })
      else goTo({ at: 'drill', drill: beginDrill(dealt) })
    },

    startDrill: (packId) => {
      const pack = store.getState().packs.find((one) => one.id === packId)
      return verbs.start(
        pack?.modes.includes('rare')
          ? { mode: 'rare', packId }
          : { mode: 'practice', packId, items: drillLength, kind: null },
      )
    },

    practiseKind: (packId, kind) => verbs.start({ mode: 'practice', packId, items: drillLength, kind }),

    setUp: (mode, packId) => goTo({ at: 'setUp', mode, packId: packId ?? null }),

    playAgain: ({ packId, play }) => {
      switch (play.mode) {
        case 'practice':
          void (play.kind === null ? verbs.startDrill(packId) : verbs.practiseKind(packId, play.kind))
          return
        case 'assessment':
          verbs.setUp('assessment', packId)
          return
        case 'sprint':
        case 'typing':
          void verbs.start({ mode: play.mode, packId })
          return
        case 'rare':
        case 'daily':
          void verbs.startDrill(packId)
      }
    },

    send: (glance) => {
      const { screen } = store.getState()
      if (screen.at !== 'drill') return
      const held = selectHeldCall(screen.drill)
      const drill = give(screen.drill, glance, clock.now())
      if (drill === screen.drill) return
      const isClosing = isOver(drill) && !drill.isDebriefing
      set({
        screen: isClosing ? { at: 'closing', sessionId: drill.session.summary.sessionId } : { at: 'drill', drill },
      })
      stopHolding()
      if (held) outbox.put(held)
      if (drill.heldUntil !== null) {
        stopHolding = clock.after(drill.heldUntil - clock.now(), letHeldGo)
        return
      }
      const call = selectLastCall(drill)
      if (call) outbox.put(call)
    },

    takeBack: (seenMs) => {
      const { screen } = store.getState()
      if (screen.at !== 'drill' || screen.drill.heldUntil === null) return
      stopHolding()
      set({ screen: { at: 'drill', drill: takeBack(screen.drill, seenMs) } })
    },

    letGo: letHeldGo,

    sendTyped: (given) => {
      const { screen } = store.getState()
      if (screen.at !== 'typing') return
      const typing = giveTyped(screen.typing, given)
      if (typing === screen.typing) return
      set({ screen: { at: 'typing', typing } })
      const call = selectLastTyped(typing)
      if (call) outbox.put(call)
    },

    next: () => {
      const { screen } = store.getState()
      if (screen.at === 'typing' && screen.typing.isDebriefing) {
        if (isAllTyped(screen.typing)) {
          goTo({ at: 'result', played: typedNow(screen.typing), from: 'home', debriefing: null })
        } else set({ screen: { at: 'typing', typing: turnTypedPage(screen.typing) } })
        return
      }
      if (screen.at !== 'drill' || !screen.drill.isDebriefing) return
      const { session } = screen.drill
      if (!isOver(screen.drill)) set({ screen: { at: 'drill', drill: turnPage(screen.drill) } })
      else if (session.feedback === 'each') {
        goTo({ at: 'result', played: playedNow(session), from: 'home', debriefing: null })
      }
    },

    leaveDrill: () => {
      const { screen } = store.getState()
      letHeldGo()
      if (screen.at === 'drill') leave(screen.drill)
      if (screen.at === 'typing' && !isAllTyped(screen.typing)) leaveSession(screen.typing.summary.sessionId)
      goTo({ at: 'home' })
    },

    close: async () => {
      const { screen } = store.getState()
      if (screen.at !== 'closing') return
      const { sessionId } = screen
      const read = await ask({ asked: 'open', id: sessionId }, () => client.readSession({ sessionId }))
      if (read) goTo({ at: 'result', played: playedThen(read), from: 'home', debriefing: null })
    },

    resume: async (sessionId) => {
      // An answer of it that is still on its way would be asked for a second time.
      if (outbox.store.getState().unsaved.some(({ call }) => call.sessionId === sessionId)) return outbox.tryNow()
      const dealt = await ask({ asked: 'resume', id: sessionId }, () => client.resumeSession({ sessionId }))
      if (!dealt) return
      if (dealt.feedback === 'typed') goTo({ at: 'typing', typing: beginTyping(dealt) })
      else goTo({ at: 'drill', drill: beginDrill(dealt) })
    },

    leaveSession,

    openSession: async (sessionId) => {
      const read = await ask({ asked: 'open', id: sessionId }, () => client.readSession({ sessionId }))
      if (!read) return
      const from = store.getState().screen.at === 'progress' ? 'progress' : 'home'
      goTo({ at: 'result', played: playedThen(read), from, debriefing: null })
    },

    goHome: () => goTo({ at: 'home' }),
    goProgress: () => goTo({ at: 'progress' }),
    readProgress,

    closeResult: () => {
      const { screen } = store.getState()
      goTo({ at: screen.at === 'result' ? screen.from : 'home' })
    },

    lookAt: (position) => {
      const { screen } = store.getState()
      if (screen.at === 'result') set({ screen: { ...screen, debriefing: position } })
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
