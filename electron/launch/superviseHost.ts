import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { exitCode } from '../terminal/commandIo.ts'
import type { HostAsked, HostSaid } from './browserHost.ts'
import { hostProcess } from './hostProcess.ts'
import type { HostEnd, HostRequest, ShellHost } from './shellHost.ts'

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

/** A call under way: what to do with its answer, and where none comes. */
interface Waiting {
  readonly resolve: (text: string) => void
  readonly reject: (problem: Error) => void
}

/**
 * A host in a process of its own. Another is started where that breaks, at most five times within a minute, and `say` is
 * told. What a host has answered is on file; a call that it broke with is answered by nobody, and whoever sent it may send
 * it again. What is asked while the next one starts waits for it.
 */
export const superviseHost = (request: HostRequest, say: (line: string) => void): ShellHost => {
  let child: ChildProcess
  let isClosing = false
  let brokeAt: readonly number[] = []
  let lastId = 0
  const waitingById = new Map<number, Waiting>()
  const opened = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<HostEnd>()

  const ask = (asked: HostAsked): void => {
    // It may have ended a moment ago: then its end is dealt with below.
    if (child.connected) child.send(asked, () => {})
  }
  const breakOff = (): void => {
    for (const { reject } of waitingById.values()) reject(new Error('The host broke off.'))
    waitingById.clear()
  }
  /** For good. */
  const end = (why: string, code: number): void => {
    isClosing = true
    ended.resolve({ code, why })
  }
  const hear = (message: HostSaid): void => {
    if (message.said === 'opened') opened.resolve()
    else if (message.said === 'refused') end(message.why, exitCode.badUsage)
    else {
      const waiting = waitingById.get(message.id)
      waitingById.delete(message.id)
      if (message.text === null) waiting?.reject(new Error('The host has no answer.'))
      else waiting?.resolve(message.text)
    }
  }
  const start = (): void => {
    child = hostProcess()
    ask({ ask: 'open', request })
    child.on('message', hear)
    child.once('exit', (code, signal) => {
      breakOff()
      if (isClosing) return
      const how = howItBroke(code, signal)
      const now = performance.now()
      brokeAt = [...brokeAt, now].filter((at) => now - at < breaksWithinMs)
      if (how === undefined) return end(`The host ended with ${signal ?? code}.`, exitCode.bug)
      if (brokeAt.length > mostBreaks) return end(`The host broke again (${how}), too often to go on.`, exitCode.bug)
      say(`The host broke (${how}) and is started again; what was answered is on file.`)
      start()
    })
  }
  start()

  return {
    answer: (text) =>
      new Promise((resolve, reject) => {
        if (isClosing) return reject(new Error('The host is ending.'))
        lastId += 1
        waitingById.set(lastId, { resolve, reject })
        ask({ ask: 'answer', id: lastId, text })
      }),
    opened: opened.promise,
    ended: ended.promise,
    close: async () => {
      isClosing = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = once(child, 'exit')
      ask({ ask: 'end' })
      await exited
    },
  }
}
