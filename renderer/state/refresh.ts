import type { Context } from './context.ts'
import type { NavigationState } from './navigationSlice.ts'
import type { ProgressActions, ProgressState } from './progressSlice.ts'
import { type ReviewState, readReview } from './reviewSlice.ts'
import { readSessions, type SessionsState } from './sessionsSlice.ts'
import { type SettingsState, selectLocale } from './settingsSlice.ts'

interface Others extends Pick<ProgressActions, 'readProgress'> {
  /** The last session that is being left: lists that were asked for before that would show it as open. */
  left(): Promise<unknown>
}

/** Makes what asks anew for all that the host lists and counts. What was said before stays until all of it is there. */
export const createRefresh = (
  { client, get, set, fail }: Context<NavigationState & SettingsState & SessionsState & ReviewState & ProgressState>,
  { left, readProgress }: Others,
): Pick<Context<unknown>, 'refresh' | 'refreshQuietly'> => {
  const refresh = async () => {
    await left()
    const locale = selectLocale(get())
    const [sessions, review] = await Promise.all([readSessions(client, locale), readReview(client, locale)])
    // Somebody has chosen another language meanwhile, and it is asked for in that.
    if (locale !== selectLocale(get())) return undefined
    if (!sessions.ok) return sessions.error
    if (!review.ok) return review.error
    set({ ...sessions.value, ...review.value })
    return undefined
  }

  const refreshQuietly = async () => {
    const { screen, reckoning } = get()
    const isProgress = screen.at === 'progress'
    const [reason] = await Promise.all([refresh(), isProgress && readProgress(reckoning.period)])
    // That screen says in its own place why it has nothing to show.
    if (reason && !(isProgress && get().reckoning.failure)) fail('lists', reason)
  }

  return { refresh, refreshQuietly }
}
