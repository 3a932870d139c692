import type { Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import { type AskLedger, ledgerBy } from '../../content/records/ledgerCalls.ts'
import type { OpenLedger } from './ledger.ts'

type Opened = Result<OpenLedger, LedgerFailure>

/** A ledger that comes back after its thread has died, and that steps aside for whoever needs its file alone. */
export type ReopeningLedger = OpenLedger & {
  /** Closes the ledger, does some work, opens it anew; what is asked meanwhile waits. Gives what the work gave. */
  aside<Value>(work: () => Promise<Value>): Promise<Value>
}

/**
 * A ledger whose thread is opened anew when it has died. What waited on the dead one is asked once more of the new one:
 * every request of a ledger may be repeated. Where it cannot be opened each request tries again, and says why not.
 */
export const reopening = (open: () => Promise<Opened>, first: Opened): ReopeningLedger => {
  let current = Promise.resolve(first)
  let isClosed = false

  const asked = (async (name, ...input) => {
    const before = current
    const opened = await before
    const request = (ledger: OpenLedger): Promise<unknown> =>
      (ledger[name] as (...input: readonly unknown[]) => Promise<unknown>)(...input)
    if (opened.ok) {
      const answer = await request(opened.value)
      if (isClosed || !opened.value.isGone()) return answer
    }
    // Whoever comes first opens it for all.
    if (current === before) current = open()
    const again = await current
    return again.ok ? request(again.value) : again
  }) as (...asked: Parameters<AskLedger>) => Promise<unknown>

  return {
    ...ledgerBy(asked as AskLedger),
    isGone: () => isClosed,
    close: async () => {
      isClosed = true
      const opened = await current
      if (opened.ok) await opened.value.close()
    },
    aside: async (work) => {
      const before = current
      const reopened = Promise.withResolvers<Opened>()
      current = reopened.promise
      const opened = await before
      if (opened.ok) await opened.value.close()
      try {
        return await work()
      } finally {
        reopened.resolve(await open())
      }
    },
  }
}
