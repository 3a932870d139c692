import { EventEmitter } from 'node:events'
import type Electron from 'electron'
import type { Double } from './double.ts'

class NativeTheme extends EventEmitter implements Double<Electron.NativeTheme> {
  #source: Electron.NativeTheme['themeSource'] = 'system'
  get themeSource() {
    return this.#source
  }
  set themeSource(source) {
    if (source === this.#source) return
    this.#source = source
    this.emit('updated')
  }
  get shouldUseDarkColors() {
    return this.#source === 'dark' // the system itself counts as light
  }
}

/** The `nativeTheme` module. Pages follow it until a test emulates another colour scheme. */
export const nativeTheme = new NativeTheme()

class Session extends EventEmitter implements Double<Electron.Session> {
  // Nobody asks them: what they do only the real binary shows.
  setPermissionRequestHandler = () => {}
  setPermissionCheckHandler = () => {}
}

/** The `session` module. */
export const session = { defaultSession: new Session() }

/** The `Menu` module. Nothing shows a menu here. */
export const Menu = { buildFromTemplate: () => ({}), setApplicationMenu: () => {} }
