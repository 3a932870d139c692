import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import type Electron from 'electron'
import { appPath, manifest, switches } from './boot.ts'
import { end } from './chromium.ts'
import { type Double, isAllowed } from './double.ts'
import type { BrowserWindow } from './window.ts'

/** The windows that are open. They are kept here because quitting closes them. */
export const openWindows = new Set<BrowserWindow>()

class App extends EventEmitter implements Double<Electron.App, 'commandLine'> {
  readonly isPackaged = false
  name = manifest.productName ?? manifest.name
  commandLine = {
    appendSwitch: (name, value) => void switches.push(value ? `--${name}=${value}` : `--${name}`),
    hasSwitch: (name) => switches.some((text) => text.split('=')[0] === `--${name}`),
    getSwitchValue: (name) => switches.find((text) => text.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '',
  } satisfies Partial<Electron.CommandLine>
  readonly #paths = new Map<string, string>()
  readonly #ready = Promise.withResolvers<void>()
  #isReady = false
  isQuitting = false

  isReady = () => this.#isReady
  whenReady = () => this.#ready.promise
  getAppPath = () => appPath
  getVersion = () => manifest.version
  getLocale = () => this.commandLine.getSwitchValue('lang') || 'en-US'
  setPath = (name: string, folder: string) => void this.#paths.set(name, folder)
  setName(name: string): void {
    this.name = name
  }

  /** Folders that are not set lie inside the profile: a test leaves nothing behind elsewhere. */
  getPath(name: string): string {
    const profile = this.commandLine.getSwitchValue('user-data-dir') || path.join(tmpdir(), `standin-${process.pid}`)
    const known = new Map(Object.entries({ home: homedir(), temp: tmpdir(), exe: process.execPath, userData: profile }))
    const folder = this.#paths.get(name) ?? known.get(name) ?? path.join(profile, name)
    if (name === 'userData') mkdirSync(folder, { recursive: true })
    return folder
  }

  requestSingleInstanceLock(): boolean {
    const file = path.join(this.getPath('userData'), 'standin.lock')
    try {
      process.kill(Number(readFileSync(file, 'utf8')), 0) // throws where nobody holds the lock, or nobody any more
      return false
    } catch {
      writeFileSync(file, String(process.pid))
      process.once('exit', () => rmSync(file, { force: true }))
      return true
    }
  }

  quit(): void {
    if (this.isQuitting || !isAllowed(this, 'before-quit')) return
    this.isQuitting = true
    for (const window of openWindows) window.close()
    this.isQuitting = openWindows.size === 0 && isAllowed(this, 'will-quit')
    if (this.isQuitting) this.exit()
  }

  /** Returns before the process ends, as in Electron: what follows the call still runs. */
  exit(exitCode = 0): void {
    this.isQuitting = true
    this.emit('quit', {}, exitCode)
    end(exitCode)
  }

  enableSandbox = () => this.expectReady(false, 'app.enableSandbox()')
  /** Holds the app to Electron's order of things. */
  expectReady(isReady: boolean, what: string): void {
    if (isReady !== this.#isReady) throw new Error(`${what} needs the app ${isReady ? '' : 'not '}to be ready`)
  }
  becomeReady(): void {
    this.#isReady = true
    this.#ready.resolve()
    this.emit('ready', {}, {})
  }
}

/** The `app` module. */
export const app = new App()
