import { EventEmitter } from 'node:events'
import type Electron from 'electron'
import { app, openWindows } from './app.ts'
import { WebContents } from './contents.ts'
import { type Double, isAllowed } from './double.ts'

/** The `BrowserWindow` module: a window that nobody sees, around a page that is real. */
export class BrowserWindow extends EventEmitter implements Double<Electron.BrowserWindow, 'webContents'> {
  readonly webContents: WebContents

  constructor({ webPreferences = {}, width = 800, height = 600 }: Electron.BrowserWindowConstructorOptions) {
    super()
    app.expectReady(true, 'new BrowserWindow()')
    const { preload, contextIsolation, nodeIntegration, sandbox } = webPreferences
    if (!preload || contextIsolation === false || nodeIntegration || sandbox === false) {
      throw new Error('electron stand-in: every window has a preload and is isolated and sandboxed')
    }
    this.webContents = new WebContents(preload, { width, height }, () => this.close())
    this.webContents.on('did-finish-load', () => this.emit('ready-to-show'))
    this.webContents.once('destroyed', () => this.destroy())
    openWindows.add(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  loadURL = (url: string) => this.webContents.loadURL(url)
  isDestroyed = () => !openWindows.has(this)
  show = () => {}
  setBackgroundColor = () => {}
  setTitleBarOverlay = () => {}

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
