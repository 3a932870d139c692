import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { exitCode } from '../terminal/commandIo.ts'
import type { HostAsked, HostSaid } from './browserHost.ts'
import { hostProcess } from './hostProcess.ts'
import type { HostRequest, ServedHost } from './serveHost.ts'

/** What ends a process that broke, or that the system ended for want of memory, and nobody who wants it to stop. */
const breaks: ReadonlySet<string> = new Set(['SIGSEGV', 'SIGTRAP', 'SIGABRT', 'SIGILL', 'SIGBUS', 'SIGKILL'])

/** Windows has no such signals: it ends what broke with a status of this size. */
const firstBreakStatus = 0xc000_0000

const mostBreaks = 5
const breaksWithinMs = 60_000

/** How a host broke, or undefined where it ended by itself. */
const howItBroke = (code: number | null, signal: NodeJS.Signals | null): string | undefined => {
  if (signal !== null) return breaks.has(signal) ? signal : undefined
  return code !== null && code >= firstBreakStatus ? `status 0x${code.toString(16)}` : undefined
}

/**
 * Serves the app from a process of its own, and starts another where that breaks, at most five times within a minute:
 * with the same port and the same token, so that the open page goes on. What a host has answered is on file, and the
 * page sends again what it has not. Fails as `serveHost` does.
 */
export const superviseHost = (
  request: HostRequest,
  say: (line: string) => void,
): Promise<Result<ServedHost, string>> => {
  let { port } = request
  let child: ChildProcess
  let isClosing = false
  let brokeAt: readonly number[] = []

  const ask = (asked: HostAsked): void => {
    // It may have ended a moment ago: then its end is dealt with below.
    if (child.connected) child.send(asked, () => {})
  }
  const invite = (): Promise<string> =>
    new Promise((resolve) => {
      child.on('message', (message: HostSaid) => message.said === 'invited' && resolve(message.address))
      ask({ ask: 'invite' })
    })
  const close = async (): Promise<void> => {
    isClosing = true
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    ask({ ask: 'end' })
    await exited
  }

  return new Promise((opened) => {
    const ended = new Promise<number>((end) => {
      /** For good: to whoever waits for the address, or later for the end. */
      const give = (reason: string, code: number, isOpen: boolean): void => {
        if (isOpen) say(reason)
        opened(err(reason))
        end(code)
      }
      const start = (isOpen: boolean): void => {
        let isServing = isOpen
        child = hostProcess()
        ask({ ask: 'serve', request: { ...request, port } })
        child.on('message', (message: HostSaid) => {
          if (message.said === 'refused') {
            isClosing = true
            give(message.reason, exitCode.badUsage, isServing)
          } else if (message.said === 'serving') {
            isServing = true
            port = Number(new URL(message.address).port)
            opened(ok({ address: message.address, invite, ended, close }))
          }
        })
        child.once('exit', (code, signal) => {
          if (isClosing) return
          const how = howItBroke(code, signal)
          const now = performance.now()
          brokeAt = [...brokeAt, now].filter((at) => now - at < breaksWithinMs)
          if (how === undefined) return give(`The host ended with ${signal ?? code}.`, exitCode.bug, isServing)
          if (brokeAt.length > mostBreaks)
            return give(`The host broke again (${how}), too often to go on.`, exitCode.bug, isServing)
          say(`The host broke (${how}) and is started again; what was answered is on file.`)
          start(isServing)
        })
      }
      start(false)
    })
  })
}
