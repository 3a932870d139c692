import type { Failure } from '../../content/model/failure.ts'
import type { Context } from './context.ts'
import type { Pending, Problem, Screen, SetUpWay } from './screen.ts'

/** Whether the app can be used: the host has been asked, has answered, or could not. */
export type Boot =
  | { readonly is: 'loading' }
  | { readonly is: 'ready' }
  | { readonly is: 'failed'; readonly reason: Failure }

/** Where somebody is, what they wait for there, and what did not come about. */
export interface NavigationState {
  readonly boot: Boot
  readonly screen: Screen
  readonly pending: Pending | null
  readonly problem: Problem | null
}

/** Before the host has said anything. */
export const blankNavigation: NavigationState = {
  boot: { is: 'loading' },
  screen: { at: 'home' },
  pending: null,
  problem: null,
}

/** The ways from screen to screen. */
export interface NavigationActions {
  /** Asks the host for settings, packs and sessions. Also the way out of a failed boot. */
  boot(): Promise<void>
  goHome(): void
  goProgress(): void
  /** To the trainer's packs. */
  goPacks(): void
  /** To the editor of a draft. */
  editDraft(packId: string): void
  /** To the page before a session that is set up; `packId` is the pack that it is about, where there is one. */
  setUp(way: SetUpWay, packId?: string): void
  /** Back to where the result was opened. */
  closeResult(): void
  /** Opens the debrief of a message of the result, or goes back to the result. */
  lookAt(position: number | null): void
  dismissProblem(): void
}

/** Makes them, and what every slice asks and tells on a screen by. */
export const createNavigationActions = ({
  get,
  set,
  letGo,
  readSettings,
  refresh,
  refreshQuietly,
}: Context<NavigationState>): NavigationActions & Pick<Context<NavigationState>, 'goTo' | 'ask' | 'fail'> => {
  const fail = (asked: Problem['asked'], reason: Failure) => set({ problem: { asked, reason } })

  const goTo = (screen: Screen) => {
    letGo()
    set({ screen, pending: null, problem: null })
    if (screen.at === 'home' || screen.at === 'progress') void refreshQuietly()
  }

  return {
    goTo,
    fail,

    ask: async (pending, run) => {
      if (get().pending) return undefined
      set({ pending, problem: null })
      const answer = await run()
      if (get().pending !== pending) return undefined
      set({ pending: null })
      if (answer.ok) return answer.value
      fail(pending.asked, answer.error)
      return undefined
    },

    boot: async () => {
      set({ boot: { is: 'loading' }, problem: null })
      const reason = (await readSettings()) ?? (await refresh())
      set({ boot: reason ? { is: 'failed', reason } : { is: 'ready' } })
    },

    goHome: () => goTo({ at: 'home' }),
    goProgress: () => goTo({ at: 'progress' }),
    goPacks: () => goTo({ at: 'packs' }),
    editDraft: (packId) => goTo({ at: 'studio', packId }),
    setUp: (way, packId) => goTo({ at: 'setUp', way, packId: packId ?? null }),

    closeResult: () => {
      const { screen } = get()
      goTo({ at: screen.at === 'result' ? screen.from : 'home' })
    },

    lookAt: (position) => {
      const { screen } = get()
      if (screen.at === 'result') set({ screen: { ...screen, debriefing: position } })
    },

    dismissProblem: () => set({ problem: null }),
  }
}
