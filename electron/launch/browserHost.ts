import { serveHost } from './serveHost.ts'
import type { HostRequest, ShellHost } from './shellHost.ts'

/**
 * The host of the browser shell in a process of its own, which `superviseHost` starts and starts again. It is told by
 * its parent what to serve, answers the calls that come from it, and ends with it.
 */

/** What the parent asks. The `text` is a call's, and the `id` comes back with its answer. */
export type HostAsked =
  | { readonly ask: 'open'; readonly request: HostRequest }
  | { readonly ask: 'answer'; readonly id: number; readonly text: string }
  | { readonly ask: 'end' }

/** What the host says. */
export type HostSaid =
  | { readonly said: 'opened' }
  | { readonly said: 'refused'; readonly why: string }
  /** Without a text there is no answer: the host has a bug, or is ending. */
  | { readonly said: 'answer'; readonly id: number; readonly text: string | null }

const say = (message: HostSaid): void => {
  // Its parent may be gone: then nobody wants to know.
  if (process.connected) process.send?.(message)
}

let host: ShellHost | undefined
let isEnding = false

const end = async (): Promise<void> => {
  if (isEnding) return
  isEnding = true
  await host?.close()
  if (process.connected) process.disconnect()
}

const open = (request: HostRequest): void => {
  host = serveHost(request)
  host.opened.then(() => say({ said: 'opened' }))
  host.ended.then(({ why }) => {
    say({ said: 'refused', why })
    return end()
  })
}

const answer = async (id: number, text: string): Promise<void> => {
  const given = host && !isEnding ? await host.answer(text).catch(() => null) : null
  say({ said: 'answer', id, text: given })
}

// A terminal sends these to both: the parent decides when we end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
process.once('disconnect', end)
process.on('message', (asked: HostAsked) => {
  if (asked.ask === 'open') open(asked.request)
  else if (asked.ask === 'answer') answer(asked.id, asked.text)
  else end()
})
