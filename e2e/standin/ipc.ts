import type Electron from 'electron'
import type { Double } from './double.ts'

type Handler = Parameters<Electron.IpcMain['handle']>[1]

const handlers = new Map<string, Handler>()

/** The `ipcMain` module. */
export const ipcMain = {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
} satisfies Double<Electron.IpcMain>

/** Calls a channel's handler. A failure reads as Electron shows it to the page. */
export async function callHandler(channel: string, event: object, values: unknown[]): Promise<unknown> {
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return await handler(event as Electron.IpcMainInvokeEvent, ...values)
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${error}`)
  }
}
