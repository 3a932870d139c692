import { parentLink } from './parentLink.ts'
import { serveHost } from './serveHost.ts'
import type { HostRequest, ShellHost } from './shellHost.ts'

/**
 * The host of a shell in a process of its own, which `superviseHost` starts and starts again. It is told by its parent
 * what to serve, answers the calls that come from it, and ends with it.
 */

const { say, hear, whenGone, leave } = parentLink

let host: ShellHost | undefined
let isEnding = false
const underWay = new Set<Promise<void>>()

const end = async (): Promise<void> => {
  if (isEnding) return
  isEnding = true
  // What was asked before is answered before the ledger is closed.
  await Promise.all(underWay)
  await host?.close()
  leave()
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
whenGone(end)
hear((asked) => {
  if (asked.ask === 'open') open(asked.request)
  else if (asked.ask === 'answer') {
    const one = answer(asked.id, asked.text).finally(() => underWay.delete(one))
    underWay.add(one)
  } else end()
})
