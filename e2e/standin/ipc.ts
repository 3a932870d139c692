import { EventEmitter } from 'node:events'
import type Electron from 'electron'
import type { Double } from './double.ts'

type Handler = Parameters<Electron.IpcMain['handle']>[1]

class IpcMain extends EventEmitter implements Double<Electron.IpcMain> {
  readonly #handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }

  /** Calls a channel's handler. A failure reads as Electron shows it to the page. */
  async call(channel: string, event: object, values: unknown[]): Promise<unknown> {
    try {
      const handler = this.#handlers.get(channel)
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      return await handler(event as Electron.IpcMainInvokeEvent, ...values)
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${error}`)
    }
  }
}

/** The `ipcMain` module. */
export const ipcMain = new IpcMain()
