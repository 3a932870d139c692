import type { Client } from '../../content/contract/ownMachine.ts'
import type { SentCall } from '../../content/contract/send.ts'
import type { HostPorts } from '../../content/hosts/ports.ts'
import { openClient } from '../../content/specimens/hosts.ts'

type Name = keyof Client

/** For tests: the real hosts in memory, behind a wire that can be watched, cut and held, call by call. */
export const openWire = (ports: Partial<HostPorts> = {}) => {
  const sent: SentCall[] = []
  const cutNames = new Set<string>()
  const heldNames = new Set<string>()
  const held: { name: string; go: () => void }[] = []

  const client = openClient(ports, (send) => async (call) => {
    sent.push(call)
    if (heldNames.has(call.name)) {
      const { promise, resolve } = Promise.withResolvers<void>()
      held.push({ name: call.name, go: resolve })
      await promise
    }
    if (cutNames.has(call.name)) throw new Error('The wire is cut.')
    return send(call)
  })

  return {
    client,
    /** What went in with the calls of a name, oldest first. */
    sentAs: (name: Name): unknown[] => sent.filter((call) => call.name === name).map(({ input }) => input),
    /** Calls of this name fail as `unreachable`, until they are mended. */
    cut: (name: Name): void => void cutNames.add(name),
    mend: (name: Name): void => void cutNames.delete(name),
    /** Calls of this name wait from now on, until each is let through. */
    hold: (name: Name): void => void heldNames.add(name),
    /** Lets one of those that wait through: the oldest, or another by its place. */
    letThrough: (name: Name, place = 0): void => {
      const one = held.filter((other) => other.name === name)[place]
      if (!one) throw new Error(`No ${name} waits at ${place}.`)
      held.splice(held.indexOf(one), 1)
      one.go()
    },
  }
}

/** For tests: such a wire. */
export type Wire = ReturnType<typeof openWire>
