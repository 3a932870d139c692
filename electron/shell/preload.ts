import { contextBridge, ipcRenderer } from 'electron'
import type { Send } from '../../content/contract/send.ts'
import { callChannel } from './channel.ts'

/** All that the page gets of the desktop: a way to send a call. */
const lastlook = Object.freeze({
  send: async (call) => JSON.parse(await ipcRenderer.invoke(callChannel, JSON.stringify(call))),
} satisfies { send: Send })

contextBridge.exposeInMainWorld('lastlook', lastlook)
