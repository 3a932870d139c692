import { parentPort, workerData } from 'node:worker_threads'
import { ledgerPath, openLedgerFile } from './ledgerFile.ts'
import { type LedgerReply, type LedgerRequest, openingId } from './ledgerMessages.ts'
import { createLedgerStore, type LedgerStore } from './ledgerStore.ts'

/**
 * The ledger's thread: a sync to the disk takes milliseconds, and none of them may be missed by a window. It opens the
 * ledger of the folder that it is started with, says how that went, then answers requests in order until `close`.
 */

const work = (port: NonNullable<typeof parentPort>, folder: string): void => {
  const say = (reply: LedgerReply) => port.postMessage(reply)
  const database = openLedgerFile(folder)
  if (!database.ok) {
    say({ id: openingId, answer: database })
    return
  }
  const store: LedgerStore = createLedgerStore(database.value, ledgerPath(folder))
  port.on('message', ({ id, name, input }: LedgerRequest) => {
    if (name === 'close') {
      database.value.close()
      port.close()
      return
    }
    try {
      say({ id, answer: (store[name] as (...input: readonly unknown[]) => unknown)(...input) })
    } catch (bug) {
      say({ id, bug: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) })
    }
  })
  say({ id: openingId, answer: { ok: true, value: undefined } })
}

if (parentPort !== null) work(parentPort, String(workerData))
