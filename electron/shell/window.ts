import path from 'node:path'
import { BrowserWindow } from 'electron'
import { pageAddress } from './channel.ts'
import { closeOnceSaved } from './closing.ts'
import { zoomByKeyboard } from './menu.ts'
import { keepColours, windowColours } from './theme.ts'

/**
 * Opens the one window on our page. It shows itself when the page has drawn and `dressed` has resolved, so nothing flashes.
 */
export const openWindow = (preload: string, dressed: Promise<void>): BrowserWindow => {
  const window = new BrowserWindow({
    title: 'Lastlook',
    width: 1280,
    height: 800,
    minWidth: 800,
    minHeight: 600,
    show: false,
    titleBarStyle: 'hidden',
    ...windowColours(),
    webPreferences: {
      preload: path.resolve(preload),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  keepColours(window)
  zoomByKeyboard(window.webContents)
  closeOnceSaved(window)
  window.once('ready-to-show', async () => {
    await dressed
    if (!window.isDestroyed()) window.show()
  })
  return window
}

/** Loads our page. What goes wrong here is a bug of the build, and said as such. */
export const loadPage = async (window: BrowserWindow): Promise<void> => {
  try {
    await window.loadURL(pageAddress)
  } catch (problem) {
    // A window that is closed while it loads rejects too.
    if (!window.isDestroyed()) throw problem
  }
}

/** Brings a window to the front, as a second start asks for. */
export const bringForward = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
