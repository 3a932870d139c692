import type { BrowserWindow } from 'electron'

/** What saving an answer takes on this machine, and then some. */
const savingMs = 400

/** What is needed of a window and of the page in it. */
interface Closing extends Pick<BrowserWindow, 'isDestroyed' | 'close'> {
  readonly webContents: { on(event: 'will-prevent-unload', then: () => void): unknown }
}

/**
 * A page with answers that are not saved yet refuses to be closed, and Electron asks nobody. As a rule they are on their
 * way: so the window is closed again a moment later, once. Where they still are not saved, it stays, and the page says why.
 */
export const closeOnceSaved = (window: Closing): void => {
  let isSecondTry = false
  window.webContents.on('will-prevent-unload', () => {
    if (isSecondTry) {
      isSecondTry = false
      return
    }
    isSecondTry = true
    setTimeout(() => {
      if (!window.isDestroyed()) window.close()
    }, savingMs)
  })
}
