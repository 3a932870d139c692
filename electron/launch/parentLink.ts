import type { HostAsked, HostSaid } from './hostPort.ts'

/** The link of a host in a process of its own to whoever started it. */
export interface ParentLink {
  /** Says something; nothing where nobody is left to hear it. */
  say(message: HostSaid): void
  /** Is told all that it is asked. To be called once. */
  hear(listener: (asked: HostAsked) => void): void
  /** Calls back when whoever started it is gone, where this process outlives that. */
  whenGone(then: () => void): void
  /** Ends this process, once all is done. */
  leave(): void
}

/** What Electron gives a process that it has started: a port to its main process. */
interface UtilityProcess {
  readonly parentPort?: {
    on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown
    postMessage(message: unknown): void
  }
}

const { parentPort } = process as UtilityProcess

const toNode: ParentLink = {
  say: (message) => {
    if (process.connected) process.send?.(message)
  },
  hear: (listener) => void process.on('message', listener),
  whenGone: (then) => void process.once('disconnect', then),
  leave: () => {
    if (process.connected) process.disconnect()
  },
}

const toElectron = (port: NonNullable<typeof parentPort>): ParentLink => ({
  say: (message) => port.postMessage(message),
  hear: (listener) => void port.on('message', ({ data }) => listener(data as HostAsked)),
  // Chromium ends its processes with the first of them.
  whenGone: () => {},
  // Its port keeps it, with nothing left to do.
  leave: () => process.exit(),
})

/** The link of this very process. */
export const parentLink: ParentLink = parentPort ? toElectron(parentPort) : toNode
