import { type ChildProcess, fork } from 'node:child_process'
import { extname } from 'node:path'
import { exitOfChild } from './hostExit.ts'
import type { HostProcess, HostSaid } from './hostPort.ts'

/** The program of a host in a process of its own. It lies beside this file with its ending: `.ts` in the source, `.js` where it is bundled. */
export const hostFile = (): URL => new URL(`./hostApart${extname(new URL(import.meta.url).pathname)}`, import.meta.url)

/** V8's flags for it: what is made and thrown away at each call is thrown away sooner, so that the heap does not grow by it. */
export const hostFlags: readonly string[] = ['--max-semi-space-size=4', '--heap-growing-percent=20']

const forkNew = (): ChildProcess =>
  fork(hostFile(), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [...hostFlags] })

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

let ahead: ChildProcess | undefined

/** A process of Node's that waits to be told what to serve: the one that was started ahead, or a new one. */
export const hostProcess = (): HostProcess => {
  const child = ahead?.connected && !hasEnded(ahead) ? ahead : forkNew()
  ahead = undefined
  return {
    ask: (asked) => {
      // It may have ended a moment ago: whoever waits for that hears of it.
      if (child.connected) child.send(asked, () => {})
    },
    hear: (listener) => child.on('message', (said: HostSaid) => listener(said)),
    ended: new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve(exitOfChild(code, signal)))
    }),
  }
}

/** Starts a process before it is known what it is to serve: it takes as long as finding out, and goes on beside that. */
export const startHostAhead = (): void => {
  ahead = forkNew()
}

/** Ends the process that was started ahead, where nobody came to want it. */
export const dropHostAhead = (): void => {
  if (ahead?.connected) ahead.disconnect()
  ahead = undefined
}
