import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'

/** Where the host of the moment listens, and the token that it wants. */
interface Launch {
  readonly origin: string
  readonly token: string
}

/** A host in a process of its own, which can be started anew while the page stays. */
export interface RestartingHost {
  /** Passes a call on, after a restart under way. Gives status and body; 503 where the host did not start. */
  call(body: string): Promise<{ readonly status: number; readonly body: string }>
  restart(): Promise<void>
  close(): Promise<void>
}

const launched = (child: ChildProcess): Promise<Launch | undefined> =>
  new Promise((resolve) => {
    child.once('message', (address: string) => {
      const { origin, hash } = new URL(address)
      resolve({ origin, token: hash.slice(1) })
    })
    // It has said why on standard error.
    child.once('exit', () => resolve(undefined))
  })

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })

/** Starts the host of a data folder from its sources. */
export const startHost = (dataFolder: string): RestartingHost => {
  const start = () => fork(path.join(import.meta.dirname, 'devHost.ts'), [dataFolder])
  let child = start()
  let launch = launched(child)

  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended(child)
  }

  return {
    call: async (body) => {
      const host = await launch
      if (!host) return { status: 503, body: 'The host did not start: the terminal says why.' }
      const response = await fetch(`${host.origin}/call`, {
        method: 'POST',
        headers: { authorization: `Bearer ${host.token}`, origin: host.origin, 'content-type': 'application/json' },
        body,
      })
      return { status: response.status, body: await response.text() }
    },
    restart: () => {
      const before = launch
      // One after the other, however fast files are saved: two hosts cannot hold one ledger.
      launch = before.then(stop).then(() => {
        child = start()
        return launched(child)
      })
      return launch.then(() => {})
    },
    close: () => launch.then(stop),
  }
}
