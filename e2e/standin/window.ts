import { EventEmitter } from 'node:events'
import type Electron from 'electron'
import { app, openWindows } from './app.ts'
import { WebContents } from './contents.ts'
import { type Double, isAllowed } from './double.ts'

/** The `BrowserWindow` module: a window that nobody sees, around a page that is real. */
export class BrowserWindow extends EventEmitter implements Double<Electron.BrowserWindow, 'webContents'> {
  static getAllWindows = () => [...openWindows]
  static fromWebContents = (contents: unknown) =>
    BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null

  readonly webContents: WebContents
  readonly #options: Electron.BrowserWindowConstructorOptions
  #isVisible: boolean
  #isMinimized = false

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super()
    app.expectReady(true, 'new BrowserWindow()')
    const { webPreferences = {}, width = 800, height = 600 } = options
    if (
      webPreferences.contextIsolation === false ||
      webPreferences.nodeIntegration ||
      webPreferences.sandbox === false
    ) {
      throw new Error('electron stand-in: every window is isolated and sandboxed')
    }
    this.#options = options
    this.#isVisible = options.show !== false
    this.webContents = new WebContents(webPreferences.preload, () => this.close())
    this.webContents.on('did-finish-load', () => this.emit('ready-to-show'))
    this.webContents.once('destroyed', () => this.destroy())
    this.setSize(width, height)
    openWindows.add(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  loadURL = (url: string) => this.webContents.loadURL(url)
  isDestroyed = () => !openWindows.has(this)
  isVisible = () => this.#isVisible
  isMinimized = () => this.#isMinimized
  focus = () => void this.emit('focus')
  show(): void {
    this.#isVisible = true
    this.emit('show')
  }
  minimize(): void {
    this.#isMinimized = true
  }
  restore(): void {
    this.#isMinimized = false
  }

  /** The page takes the whole window. */
  setSize(width: number, height: number): void {
    const { minWidth = 0, minHeight = 0 } = this.#options
    this.webContents.resize(Math.max(width, minWidth), Math.max(height, minHeight))
  }

  close(): void {
    if (isAllowed(this, 'close')) this.destroy()
  }

  destroy(): void {
    if (!openWindows.delete(this)) return
    this.webContents.destroy()
    this.emit('closed')
    if (openWindows.size === 0 && !app.isQuitting && !app.emit('window-all-closed')) app.quit()
  }
}
