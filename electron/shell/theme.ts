import { type BrowserWindow, nativeTheme } from 'electron'
import * as v from 'valibot'
import { Settings } from '../../content/model/settings.ts'
import type { Answer } from '../loopback/answer.ts'

/** Colours of what is drawn before and around the page: the same as the page's ground and ink. */
const colours = {
  light: { ground: '#E4E1D9', ink: '#1C1A15' },
  dark: { ground: '#100F0D', ink: '#F2EFE7' },
} as const

/** Height of the page's own title bar, in pixels. */
const titleBarHeight = 36

/** The window's colours under the theme in force. */
export const windowColours = () => {
  const { ground, ink } = colours[nativeTheme.shouldUseDarkColors ? 'dark' : 'light']
  return { backgroundColor: ground, titleBarOverlay: { color: ground, symbolColor: ink, height: titleBarHeight } }
}

/** Keeps an open window in the colours of the theme. */
export const keepColours = (window: BrowserWindow): void => {
  const paint = (): void => {
    const { backgroundColor, titleBarOverlay } = windowColours()
    window.setBackgroundColor(backgroundColor)
    // macOS draws its own buttons in its own colours.
    if (process.platform !== 'darwin') window.setTitleBarOverlay(titleBarOverlay)
  }
  nativeTheme.on('updated', paint)
  window.once('closed', () => nativeTheme.off('updated', paint))
}

const Kept = v.pipe(v.string(), v.parseJson(), v.object({ ok: v.literal(true), value: Settings }))
const Saving = v.pipe(v.string(), v.parseJson(), v.object({ name: v.literal('saveSettings'), input: Settings }))
const Saved = v.pipe(v.string(), v.parseJson(), v.object({ ok: v.literal(true) }))

/** Dresses the window's own parts in the theme that the person chose, as it was kept. Where nobody answers, in the system's. */
export const takeTheme = async (answer: Answer): Promise<void> => {
  const given = await answer(JSON.stringify({ name: 'readSettings', input: {} })).catch(() => undefined)
  const kept = v.safeParse(Kept, given)
  if (kept.success) nativeTheme.themeSource = kept.output.value.theme
}

/** Lets them follow the theme as it is saved from then on. Gives back what answers as the given one does. */
export const followTheme =
  (answer: Answer): Answer =>
  async (text) => {
    const given = await answer(text)
    // Other calls and their answers can be long, and are not read here.
    const saving = text.includes('"saveSettings"') ? v.safeParse(Saving, text) : undefined
    if (saving?.success && v.is(Saved, given)) nativeTheme.themeSource = saving.output.input.theme
    return given
  }
