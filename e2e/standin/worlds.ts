import type { makeCodec } from './codec.ts'
import type { Link } from './link.ts'

type Listener = (event: object, ...values: unknown[]) => void
type Preload = (require: (id: string) => unknown, module: object, exports: object, process: object) => void

/** What a preload tells main: a channel, packed values, and where its frame was. Only an invocation has an id. */
export type Message = { url: string; channel: string; values: string; id?: number | undefined }

/** Receives the exposed API in the page's world, where it can no longer be changed. Closes over nothing. */
export function preparePage({ unpack, hear }: Link) {
  const freeze = (value: unknown) => {
    if (value instanceof Object && !ArrayBuffer.isView(value)) Object.values(Object.freeze(value)).forEach(freeze)
    return value
  }
  hear('expose', ({ key, api }: { key: string; api: string }) => {
    Object.defineProperty(window, key, { value: freeze(unpack(api)), enumerable: true })
  })
  const open = window.open
  window.open = (...parameters) => {
    open(...parameters)?.close() // Chromium reports it to main, where it is always refused
    return null
  }
}

/** Runs the preload in its isolated world. `post` reaches main; main reaches `standin`. Closes over nothing. */
export function runPreload(
  { pack, unpack }: ReturnType<typeof makeCodec>,
  { pack: lend, say }: Link,
  post: (text: string) => void,
  process: object,
  preload: Preload,
) {
  const invocations: PromiseWithResolvers<unknown>[] = []
  const listeners: [channel: string, listener: Listener][] = []
  const send = (channel: string, values: unknown[], id?: number) =>
    post(JSON.stringify({ url: location.href, channel, values: pack(values), id } satisfies Message))
  const ipcRenderer = {
    invoke(channel: string, ...values: unknown[]) {
      const invocation = Promise.withResolvers<unknown>()
      send(channel, values, invocations.length)
      invocations.push(invocation)
      return invocation.promise
    },
    send: (channel: string, ...values: unknown[]) => send(channel, values),
    on: (channel: string, listener: Listener) => void listeners.push([channel, listener]),
  }
  const standin = {
    resolve: (id: number, text: string) => invocations[id]?.resolve(unpack(text)),
    reject: (id: number, text: string) => invocations[id]?.reject(new Error(text)),
    deliver(channel: string, text: string) {
      for (const [name, listener] of listeners) if (name === channel) listener({}, ...(unpack(text) as unknown[]))
    },
  }
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => say('expose', { key, api: lend(api) }),
  }
  const require = (id: string) => {
    if (/^electron(\/renderer)?$/.test(id)) return { contextBridge, ipcRenderer }
    throw new Error(`module not found: ${id}`) // what a sandboxed preload says
  }
  Object.assign(globalThis, { standin })
  send('standin:loaded', []) // so that main knows this world before its first word
  try {
    preload(require, { exports: {} }, {}, process)
  } catch (error) {
    console.error('Unable to load preload script:', error)
  }
}
