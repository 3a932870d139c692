import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** How many connections may be open that never carried the token: a browser opens six for a page. */
const mostStrangers = 64

/** The connections of a server that have not carried the token. */
export interface Strangers {
  /** A connection has carried the token: from now on it neither counts nor is dropped. */
  trust(socket: Socket): void
  /** Drops all of them. */
  drop(): void
}

/**
 * Keeps a server's connections that never carried the token to a number, so that nobody on this machine can use up what
 * the page needs. A newcomer is never turned away, because it may be the page: the one that has been silent for longest
 * goes. A connection speaks by a whole request; half a header, sent letter by letter, is silence.
 */
export const limitStrangers = (server: Server, most: number = mostStrangers): Strangers => {
  /** The longest silent first. */
  const strangers = new Set<Socket>()
  let isDue = false

  const dropSilent = (): void => {
    isDue = false
    for (const socket of strangers) {
      if (strangers.size <= most) return
      strangers.delete(socket)
      socket.destroy()
    }
  }

  server.on('connection', (socket) => {
    strangers.add(socket)
    socket.once('close', () => strangers.delete(socket))
    if (isDue || strangers.size <= most) return
    isDue = true
    // A crowd may arrive in one turn, the page in its midst: two turns later what came with it has been read.
    setImmediate(() => setImmediate(dropSilent))
  })
  server.on('request', ({ socket }) => {
    if (strangers.delete(socket)) strangers.add(socket)
  })

  return {
    trust: (socket) => {
      strangers.delete(socket)
    },
    drop: () => {
      for (const socket of strangers) socket.destroy()
    },
  }
}
