import { type BrowserWindow, nativeTheme } from 'electron'
import * as v from 'valibot'
import type { Send } from '../../content/contract/send.ts'
import { Settings } from '../../content/model/settings.ts'

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

const Known = v.object({ ok: v.literal(true), value: Settings })

const follow = (settings: unknown): void => {
  if (v.is(Settings, settings)) nativeTheme.themeSource = settings.theme
}

/**
 * Lets the window's own parts follow the theme that the person chose: as it was kept, and from then on as it is saved.
 * Gives back a Send that does what the given one does.
 */
export const followTheme = async (send: Send): Promise<Send> => {
  const kept = await send({ name: 'readSettings', input: {} })
  if (v.is(Known, kept)) follow(kept.value)
  return async (call) => {
    const answer = await send(call)
    if (call.name === 'saveSettings' && v.is(v.object({ ok: v.literal(true) }), answer)) follow(call.input)
    return answer
  }
}
