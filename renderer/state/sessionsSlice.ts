import type { PageActivities } from '../../content/activities/pageActivities.ts'
import type { Locale } from '../../content/basics/locale.ts'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { PackSummary, SessionRequest } from '../../content/contract/learner.ts'
import type { Client } from '../../content/contract/ownMachine.ts'
import type { ActivityId } from '../../content/model/activityId.ts'
import type { ErrorKindId } from '../../content/model/errorKind.ts'
import { type Failure, failure } from '../../content/model/failure.ts'
import type { SessionId } from '../../content/model/ids.ts'
import type { SessionSummary } from '../../content/model/summary.ts'
import type { Context } from './context.ts'
import { beginDrill, type DealtSession, type Drill, drillLength, isOver } from './drill.ts'
import { lookBackThen } from './lookBack.ts'
import type { NavigationActions, NavigationState } from './navigationSlice.ts'
import { type SettingsState, selectLocale } from './settingsSlice.ts'

/** What is asked before a session: nobody who is known here has signed its pack. */
export interface UnconfirmedState {
  readonly unconfirmed: { readonly pack: PackSummary; readonly asked: Asked } | null
}

/** Before anything was asked for. */
export const blankUnconfirmed: UnconfirmedState = { unconfirmed: null }

/** What can be played, and what was. */
export interface SessionsState {
  readonly packs: readonly PackSummary[]
  /** The latest first, as far as they were asked for. */
  readonly sessions: readonly SessionSummary[]
  /** Where the host goes on with earlier ones; null where there are none. */
  readonly earlier: number | null
  /** Sessions that are open, the latest first, where there are more sessions than are listed; else none. */
  readonly openEarlier: readonly SessionSummary[]
}

/** Before the host has said anything. */
export const blankSessions: SessionsState = { packs: [], sessions: [], earlier: null, openEarlier: [] }

/** Asks the host for them. */
export const readSessions = async (client: Client, locale: Locale): Promise<Result<SessionsState, Failure>> => {
  const [packs, sessions] = await Promise.all([client.listPacks({ locale }), client.listSessions({})])
  if (!packs.ok) return packs
  if (!sessions.ok) return sessions
  const listed = { packs: packs.value, sessions: sessions.value.sessions, earlier: sessions.value.next }
  if (listed.earlier === null) return ok({ ...listed, openEarlier: [] })
  const open = await client.listSessions({ isOpen: true })
  return open.ok ? ok({ ...listed, openEarlier: open.value.sessions }) : open
}

/** A session as a screen asks for it. */
export type Asked = SessionRequest extends infer One
  ? One extends SessionRequest
    ? Omit<One, 'locale' | 'guard'>
    : never
  : never

/** The ways into a session, and out of one that is not on the screen. */
export interface SessionsActions {
  /** Opens a session in the language of the screen, with a guard if one is set. The drill on the screen is left for it. */
  start(asked: Asked): Promise<void>
  startDrill(packId: string): Promise<void>
  /** Starts after all what was asked about, or does not. */
  confirmStart(): Promise<void>
  declineStart(): void
  /** A drill in which whatever is wrong is of one kind. */
  practiseKind(packId: string, kind: ErrorKindId): Promise<void>
  /** Another session of the kind that this one was. */
  playAgain(summary: SessionSummary): void
  /** Resumes a session whose window was closed, at its next message. */
  resume(sessionId: SessionId): Promise<void>
  /** Ends such a session instead, and has that kept with it. */
  leaveSession(sessionId: SessionId): void
  /** Lists earlier sessions beside those that are listed. */
  listEarlier(): Promise<void>
  /** Looks back on a session. */
  openSession(sessionId: SessionId): Promise<void>
}

/** What is done in a drill, and in whatever is set up and named for it: the other activities are asked for by name. */
const drilled = 'marking'

/** Makes them. `left` is settled once the host has kept the last session that was left. */
export const createSessionsActions = (
  {
    client,
    outbox,
    bring,
    get,
    set,
    goTo,
    ask,
    fail,
    refreshQuietly,
  }: Context<SessionsState & UnconfirmedState & NavigationState & SettingsState>,
  { setUp }: Pick<NavigationActions, 'setUp'>,
): SessionsActions & { left(): Promise<unknown> } => {
  let leaving: Promise<unknown> = Promise.resolve()
  /** Packs that were asked about: once is enough, and the lists may be older than the answer. */
  const confirmed = new Set<string>()

  /**
   * What the host answers, and with it the activities that its session may be of, once its screens are there. Those that
   * it is most likely of are fetched meanwhile.
   */
  const withActivities = async <Value>(
    asked: Promise<Result<Value, Failure>>,
    activityOf: (value: Value) => ActivityId,
    likely: ActivityId = drilled,
  ): Promise<Result<readonly [Value, PageActivities], Failure>> => {
    // Where they cannot be had, whoever needs them is told below.
    bring(likely).catch(() => {})
    const answer = await asked
    if (!answer.ok) return answer
    try {
      return ok([answer.value, await bring(activityOf(answer.value))])
    } catch {
      return err(failure('unreachable', { status: null }))
    }
  }

  /** The drill that the host deals. */
  const dealtDrill = async (
    asked: Promise<Result<DealtSession, Failure>>,
    likely?: ActivityId,
  ): Promise<Result<Drill, Failure>> => {
    const brought = await withActivities(asked, ({ dealt }) => dealt.activity, likely)
    return brought.ok ? ok(beginDrill(...brought.value)) : brought
  }

  const leaveSession = (sessionId: SessionId) => {
    const left = client.leaveSession({ sessionId })
    leaving = left
    void left.then((answer) => {
      if (answer.ok) void refreshQuietly()
      else fail('leave', answer.error)
    })
  }

  const start = async (asked: Asked) => {
    const id = 'packId' in asked ? asked.packId : asked.mode
    const pack = 'packId' in asked ? get().packs.find((one) => one.id === id) : undefined
    if (pack?.asksFirst && !confirmed.has(id)) return set({ unconfirmed: { pack, asked } })
    const { screen } = get()
    const locale = selectLocale(get())
    const { guard } = get().settings
    const likely = 'activity' in asked ? asked.activity : drilled
    const drill = await ask({ asked: 'start', id }, () =>
      dealtDrill(client.startSession({ ...asked, guard, locale }), likely),
    )
    if (!drill) return
    // Once every message is decided there is nothing to leave.
    if (screen.at === 'drill' && !isOver(screen.drill)) leaveSession(screen.drill.session.summary.sessionId)
    goTo({ at: 'drill', drill })
  }

  const practise = (packId: string, kind: ErrorKindId | null) =>
    start({ mode: 'practice', packId, items: drillLength, kind })

  const startDrill = (packId: string) => {
    const pack = get().packs.find((one) => one.id === packId)
    return pack?.shiftLength !== null && pack?.modes[drilled]?.includes('rare')
      ? start({ mode: 'rare', packId })
      : practise(packId, null)
  }

  return {
    left: () => leaving,
    leaveSession,
    start,
    startDrill,
    practiseKind: practise,

    confirmStart: async () => {
      const { unconfirmed } = get()
      if (!unconfirmed) return
      confirmed.add(unconfirmed.pack.id)
      set(blankUnconfirmed)
      await start(unconfirmed.asked)
    },
    declineStart: () => set(blankUnconfirmed),

    playAgain: ({ packId, activity, play }) => {
      switch (play.mode) {
        case 'practice':
          if (activity !== drilled) void start({ mode: 'practice', activity, packId, items: null, kind: play.kind })
          else void (play.kind === null ? startDrill(packId) : practise(packId, play.kind))
          return
        case 'assessment':
          setUp({ activity, mode: 'assessment' }, packId)
          return
        case 'sprint':
          void start({ mode: 'sprint', packId })
          return
        case 'rare':
          void start({ mode: 'rare', packId })
          return
        case 'daily':
          void startDrill(packId)
          return
        case 'review':
      }
    },

    resume: async (sessionId) => {
      // An answer of it that is still on its way would be asked for a second time.
      if (outbox.store.getState().unsaved.some(({ call }) => call.sessionId === sessionId)) return outbox.tryNow()
      const drill = await ask({ asked: 'resume', id: sessionId }, () => dealtDrill(client.resumeSession({ sessionId })))
      if (drill) goTo({ at: 'drill', drill })
    },

    listEarlier: async () => {
      const { earlier: after } = get()
      if (after === null) return
      const page = await ask({ asked: 'earlier', id: 'sessions' }, () => client.listSessions({ after }))
      // Lists that were asked for anew meanwhile begin again with the latest.
      if (page && get().earlier === after) set({ sessions: [...get().sessions, ...page.sessions], earlier: page.next })
    },

    openSession: async (sessionId) => {
      const brought = await ask({ asked: 'open', id: sessionId }, () =>
        withActivities(client.readSession({ sessionId }), ({ answers }) => answers.activity),
      )
      if (!brought) return
      const [read] = brought
      const from = get().screen.at === 'progress' ? 'progress' : 'home'
      goTo({ at: 'result', looked: lookBackThen(read), from, debriefing: null })
    },
  }
}
