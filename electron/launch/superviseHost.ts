import { exitCode } from '../terminal/commandIo.ts'
import type { HostExit } from './hostExit.ts'
import type { HostAsked, HostProcess, HostSaid } from './hostPort.ts'
import type { HostEnd, HostRequest, ShellHost } from './shellHost.ts'

const mostBreaks = 5
const breaksWithinMs = 60_000

/** A call under way: what to do with its answer, and where none comes. */
interface Waiting {
  readonly resolve: (text: string) => void
  readonly reject: (problem: Error) => void
}

/** What a supervisor is given. */
export interface Supervised {
  readonly request: HostRequest
  /** Starts a process that waits to be told what to serve. */
  readonly start: () => HostProcess
  /** Is told of each break, in a line for whoever started the shell. */
  readonly say: (line: string) => void
  /**
   * Whether it ends for good where a host ends by itself, or breaks too often. Otherwise both are breaks, and too many of
   * them a rest of a minute: a window must not be left without anybody who could ever keep what it has.
   */
  readonly givesUp: boolean
}

/**
 * A host in a process of its own. Another is started where that breaks, at most five times within a minute. What a host has
 * answered is on file; a call that it broke with is answered by nobody, and whoever sent it may send it again. What is
 * asked while the next one starts waits for it.
 */
export const superviseHost = ({ request, start, say, givesUp }: Supervised): ShellHost => {
  let child: HostProcess | undefined
  let isClosing = false
  let resting: NodeJS.Timeout | undefined
  let brokeAt: readonly number[] = []
  let lastId = 0
  const waitingById = new Map<number, Waiting>()
  const opened = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<HostEnd>()

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
  const takeOver = ({ how, isBreak }: HostExit): void => {
    child = undefined
    breakOff()
    if (isClosing) return
    const now = performance.now()
    brokeAt = [...brokeAt, now].filter((at) => now - at < breaksWithinMs)
    const isOften = brokeAt.length > mostBreaks
    if (givesUp && !isBreak) end(`The host ended with ${how}.`, exitCode.bug)
    else if (!isOften) {
      say(`The host broke (${how}) and is started again; what was answered is on file.`)
      startNext()
    } else if (givesUp) end(`The host broke again (${how}), too often to go on.`, exitCode.bug)
    else {
      say(`The host broke again (${how}), too often to go on; it is started again in a minute.`)
      resting = setTimeout(startNext, breaksWithinMs)
    }
  }
  const startNext = (): void => {
    child = start()
    child.ask({ ask: 'open', request })
    child.hear(hear)
    child.ended.then(takeOver)
  }
  startNext()

  const ask = (asked: HostAsked): void => child?.ask(asked)
  return {
    answer: (text) =>
      new Promise((resolve, reject) => {
        if (isClosing) return reject(new Error('The host is ending.'))
        if (!child) return reject(new Error('The host has broken off.'))
        lastId += 1
        waitingById.set(lastId, { resolve, reject })
        ask({ ask: 'answer', id: lastId, text })
      }),
    opened: opened.promise,
    ended: ended.promise,
    close: async () => {
      isClosing = true
      clearTimeout(resting)
      ask({ ask: 'end' })
      await child?.ended
    },
  }
}
