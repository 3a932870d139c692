import { type HostRequest, type OwnHost, serveHost } from './serveHost.ts'

/**
 * The host of the browser shell in a process of its own, which `superviseHost` starts and starts again. It is told by
 * its parent what to serve, and ends with it.
 */

/** What the parent asks. */
export type HostAsked =
  | { readonly ask: 'serve'; readonly request: HostRequest }
  | { readonly ask: 'invite' }
  | { readonly ask: 'end' }

/** What the host says. */
export type HostSaid =
  | { readonly said: 'serving'; readonly address: string }
  | { readonly said: 'refused'; readonly reason: string }
  | { readonly said: 'invited'; readonly address: string }

const say = (message: HostSaid): void => {
  // Its parent may be gone: then nobody wants to know.
  if (process.connected) process.send?.(message)
}

let host: OwnHost | undefined
let isEnding = false

const end = async (): Promise<void> => {
  if (isEnding) return
  isEnding = true
  await host?.close()
  if (process.connected) process.disconnect()
}

const serve = async (request: HostRequest): Promise<void> => {
  const served = await serveHost(request)
  if (!served.ok) {
    say({ said: 'refused', reason: served.error })
    return end()
  }
  host = served.value
  if (isEnding) return host.close()
  say({ said: 'serving', address: host.address })
  host.warm()
}

// A terminal sends these to both: the parent decides when we end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
process.once('disconnect', end)
process.on('message', async (asked: HostAsked) => {
  if (asked.ask === 'serve') await serve(asked.request)
  else if (asked.ask === 'end') await end()
  else if (host) say({ said: 'invited', address: await host.invite() })
})
