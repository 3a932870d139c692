import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type Electron from 'electron'
import { appPath, switches } from './boot.ts'
import { end } from './chromium.ts'
import { type Double, isAllowed } from './double.ts'

/** The windows that are open. They are kept here because quitting closes them. */
export const openWindows = new Set<{ close(): void }>()

const profile = switches.find((text) => text.startsWith('--user-data-dir='))?.split('=')[1]

class App extends EventEmitter implements Double<Electron.App> {
  readonly isPackaged = false
  isQuitting = false
  /** The processes that it has started, by their ids: what they are called. */
  readonly processes = new Map<number, string>()
  #userData = profile ?? path.join(tmpdir(), `standin-${process.pid}`)
  readonly #ready = Promise.withResolvers<void>()
  #isReady = false

  whenReady = () => this.#ready.promise
  getAppPath = () => appPath
  setName = () => {}
  enableSandbox = () => this.expectReady(false, 'app.enableSandbox()')

  getAppMetrics = () =>
    [...this.processes].map(([pid, name]) => ({ pid, name, type: 'Utility' }) as Electron.ProcessMetric)

  getPath(name: 'userData'): string {
    if (name !== 'userData') throw new Error(`electron stand-in: there is no path "${name}"`)
    mkdirSync(this.#userData, { recursive: true })
    return this.#userData
  }

  setPath(name: string, folder: string): void {
    if (name === 'userData') this.#userData = folder
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
    end(exitCode)
  }

  /** Holds the app to Electron's order of things. */
  expectReady(isReady: boolean, what: string): void {
    if (isReady !== this.#isReady) throw new Error(`${what} needs the app ${isReady ? '' : 'not '}to be ready`)
  }

  becomeReady(): void {
    this.#isReady = true
    this.#ready.resolve()
  }
}

/** The `app` module. */
export const app = new App()
