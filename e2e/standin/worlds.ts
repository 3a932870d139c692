import type { makeClone } from './clone.ts'

/**
 * The two worlds of a page, each with globals of its own: the page's and the preload's. They share the document, whose
 * events arrive in both at once; Chromium itself clones an event's detail for the other world. `secret` keeps the page
 * from guessing their names. Both functions run in the page, by their source text: they close over nothing.
 */

type Api = Readonly<Record<string, unknown>>
type Preload = (require: (id: string) => unknown, module: object, exports: object) => void

/** What a preload tells main: a channel, packed values, and where its frame was. */
export type Message = { url: string; channel: string; values: string; id: number }

/** The bridge's end in the page's world: shows there what the preload exposes, where it can no longer be changed. */
export function preparePage(secret: string) {
  const waiting: PromiseWithResolvers<unknown>[] = []
  const hear = <Detail>(topic: string, listener: (detail: Detail) => void) =>
    document.addEventListener(`${secret}-${topic}`, (event) => listener((event as CustomEvent).detail))
  const caller = (name: string) =>
    Object.freeze((...values: unknown[]) => {
      const call = Promise.withResolvers<unknown>()
      try {
        const detail = { id: waiting.push(call) - 1, name, values: structuredClone(values) }
        document.dispatchEvent(new CustomEvent(`${secret}-call`, { detail }))
      } catch {
        throw new Error('An object could not be cloned.')
      }
      return call.promise
    })
  hear('expose', ({ key, names }: { key: string; names: string[] }) => {
    const value = Object.freeze(Object.fromEntries(names.map((name) => [name, caller(name)])))
    Object.defineProperty(window, key, { value, enumerable: true })
  })
  hear('answer', ({ id, value, error }: { id: number; value: unknown; error?: string }) => {
    if (error === undefined) waiting[id]?.resolve(value)
    else waiting[id]?.reject(new Error(error)) // an error crosses by its message only
  })
  // A link opens a window without anybody waiting for it.
  window.open = (url = '') => {
    Object.assign(document.createElement('a'), { href: url, target: '_blank' }).click()
    return null
  }
}

/** Runs the preload in its world. `post` reaches main; main reaches `standin`. */
export function runPreload(
  { pack, unpack }: ReturnType<typeof makeClone>,
  secret: string,
  post: (text: string) => void,
  preload: Preload,
) {
  const invocations: PromiseWithResolvers<unknown>[] = []
  const say = (topic: string, detail: object) =>
    document.dispatchEvent(new CustomEvent(`${secret}-${topic}`, { detail }))
  const ipcRenderer = {
    invoke(channel: string, ...values: unknown[]) {
      const id = invocations.push(Promise.withResolvers<unknown>()) - 1
      post(JSON.stringify({ url: location.href, channel, values: pack(values), id } satisfies Message))
      return invocations[id]?.promise
    },
  }
  const contextBridge = {
    exposeInMainWorld(key: string, api: Api) {
      if (Object.values(api).some((value) => typeof value !== 'function')) {
        throw new Error('electron stand-in: only functions that answer with a promise can be exposed')
      }
      document.addEventListener(`${secret}-call`, async (event) => {
        const { id, name, values } = (event as CustomEvent).detail
        try {
          say('answer', { id, value: await (api[name] as (...values: unknown[]) => unknown)(...values) })
        } catch (error) {
          say('answer', { id, error: (error as Error).message })
        }
      })
      say('expose', { key, names: Object.keys(api) })
    },
  }
  const require = (id: string) => {
    if (id === 'electron') return { contextBridge, ipcRenderer }
    throw new Error(`module not found: ${id}`) // what a sandboxed preload says
  }
  const standin = {
    resolve: (id: number, text: string) => invocations[id]?.resolve(unpack(text)),
    reject: (id: number, text: string) => invocations[id]?.reject(new Error(text)),
  }
  Object.assign(globalThis, { standin })
  try {
    preload(require, { exports: {} }, {})
  } catch (error) {
    console.error('Unable to load preload script:', error)
  }
}
