import { EventEmitter } from 'node:events'
import type Electron from 'electron'
import { browser } from './chromium.ts'
import type { Double } from './double.ts'
import { toWeb } from './protocol.ts'

/** Chromium's permissions, where Electron has another name for them. */
const renamed: Record<string, string> = {
  camera: 'media',
  microphone: 'media',
  'clipboard-write': 'clipboard-sanitized-write',
}
const permissions = ['camera', 'clipboard-read', 'clipboard-write', 'geolocation', 'microphone', 'notifications']

export class Session extends EventEmitter implements Double<Electron.Session> {
  #onRequest: Parameters<Electron.Session['setPermissionRequestHandler']>[0] = null
  #onCheck: Parameters<Electron.Session['setPermissionCheckHandler']>[0] = null

  setPermissionRequestHandler: Electron.Session['setPermissionRequestHandler'] = (handler) => {
    this.#onRequest = handler
  }
  setPermissionCheckHandler: Electron.Session['setPermissionCheckHandler'] = (handler) => {
    this.#onCheck = handler
  }

  /** Asks for every permission before a page loads: Chromium cannot ask later. Without a handler, all are granted. */
  decidePermissions(contents: Electron.WebContents, url: string): void {
    const { origin } = new URL(toWeb(url))
    for (const name of permissions) {
      const permission = (renamed[name] ?? name) as 'unknown'
      const details = { requestingUrl: url, isMainFrame: true }
      const decide = (isGranted: boolean) => {
        const setting = isGranted ? 'granted' : 'denied'
        browser.send('Browser.setPermission', { permission: { name }, setting, origin })
      }
      if (this.#onCheck?.(contents, permission, url, details) === false) decide(false)
      else if (this.#onRequest) this.#onRequest(contents, permission, decide, details)
      else decide(true)
    }
  }
}

/** The `session` module. */
export const session = { defaultSession: new Session() }
