import type { Locale } from '../../content/basics/locale.ts'
import type { Settings } from '../../content/model/settings.ts'
import type { Context } from './context.ts'
import type { NavigationState } from './navigationSlice.ts'

/** What the person at the screen has chosen. */
export interface SettingsState {
  readonly settings: Settings
  /** The language that holds until this person has chosen one. */
  readonly preferredLocale: Locale
}

/** Before the host has said anything. */
export const blankSettings = (preferredLocale: Locale): SettingsState => ({
  settings: { locale: null, theme: 'system', look: 'desktop', sound: false, guard: false },
  preferredLocale,
})

/** The language of the screens. */
export const selectLocale = ({ settings, preferredLocale }: SettingsState): Locale => settings.locale ?? preferredLocale

/** What can be done with settings. */
export interface SettingsActions {
  /** Holds at once, and is kept in the background. With another language, what the host says is asked for in that. */
  choose(change: Partial<Settings>): Promise<void>
}

/** Makes them, and what reads the settings. */
export const createSettingsActions = ({
  client,
  get,
  set,
  fail,
  refreshQuietly,
}: Context<SettingsState & NavigationState>): SettingsActions & Pick<Context<SettingsState>, 'readSettings'> => ({
  readSettings: async () => {
    const answer = await client.readSettings({})
    if (!answer.ok) return answer.error
    set({ settings: answer.value })
    return undefined
  },

  choose: async (change) => {
    const before = selectLocale(get())
    const settings = { ...get().settings, ...change }
    set({ settings, problem: null })
    const [kept] = await Promise.all([
      client.saveSettings(settings),
      before === selectLocale(get()) ? undefined : refreshQuietly(),
    ])
    if (!kept.ok) fail('settings', kept.error)
  },
})
