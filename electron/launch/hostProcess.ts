import { type ChildProcess, fork } from 'node:child_process'
import { extname } from 'node:path'

/** The child's file: beside this one, with its ending; `.ts` in the source, `.js` where it is bundled. */
const hostFile = (): URL => new URL(`./browserHost${extname(new URL(import.meta.url).pathname)}`, import.meta.url)

/** What is made and thrown away at each call is thrown away sooner, so that the heap does not grow by it. */
const hostFlags = ['--max-semi-space-size=4', '--heap-growing-percent=20']

const forkNew = (): ChildProcess =>
  fork(hostFile(), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: hostFlags })

let ahead: ChildProcess | undefined

/** A process that waits to be told what to serve: the one that was started ahead, or a new one. */
export const hostProcess = (): ChildProcess => {
  const child = ahead?.connected && ahead.exitCode === null && ahead.signalCode === null ? ahead : forkNew()
  ahead = undefined
  return child
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
