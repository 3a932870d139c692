import type { DatabaseSync } from 'node:sqlite'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import { backUp } from './backups.ts'
import { checkLedger } from './checkLedger.ts'
import { readHead } from './head.ts'
import { openLedgerForReading } from './ledgerFile.ts'
import {
  closing,
  type LedgerReply,
  type LedgerRequest,
  type LedgerThreadStart,
  openingId,
  readInput,
} from './ledgerMessages.ts'
import { ledgerPath } from './ledgerPath.ts'
import { createLedgerStore } from './ledgerStore.ts'
import { openStore } from './openStore.ts'
import { restoreLedger } from './restoreLedger.ts'

/**
 * A thread of the ledger: a sync to the disk takes milliseconds, and none of them may be missed by a window. It opens the
 * ledger of the folder that it is started with, says how that went, then answers requests in order until it is closed.
 */

/** What answers on a thread. `rest` is called when nothing has been asked for a moment. */
interface Answering {
  readonly calls: Readonly<Record<string, unknown>>
  rest(): void
  close(): void
}

/** How long nothing is asked before the log is moved into the file. */
const restAfterMs = 250

const reading = (folder: string, callsOf: (database: DatabaseSync) => Answering['calls']) => {
  const database = openLedgerForReading(folder)
  if (!database.ok) return database
  const { value } = database
  return ok<Answering>({ calls: callsOf(value), rest: () => {}, close: () => value.close() })
}

const open = ({ folder, work }: LedgerThreadStart): Result<Answering, LedgerFailure> => {
  switch (work) {
    case 'file': {
      const opened = openStore(folder)
      return opened.ok
        ? ok<Answering>({ calls: opened.value.store, rest: opened.value.settle, close: opened.value.close })
        : opened
    }
    case 'read':
      return reading(folder, (database) => ({ ...createLedgerStore(database, ledgerPath(folder)) }))
    case 'check':
      return reading(folder, (database) => ({ check: () => ok(checkLedger(database, readHead(folder))) }))
    case 'backup':
      return reading(folder, (database) => ({ backup: (day: string) => backUp(database, folder, day) }))
    case 'restore':
      return ok({ calls: { restore: (at: string) => restoreLedger(folder, at) }, rest: () => {}, close: () => {} })
  }
}

const work = (port: MessagePort, start: LedgerThreadStart): void => {
  const say = (reply: LedgerReply) => port.postMessage(JSON.stringify(reply))
  const opened = open(start)
  if (!opened.ok) {
    say({ id: openingId, answer: opened })
    return
  }
  const { calls, rest, close } = opened.value
  const resting = setTimeout(rest, restAfterMs)
  port.on('message', ({ id, name, input }: LedgerRequest) => {
    resting.refresh()
    if (name === closing) {
      clearTimeout(resting)
      close()
      port.close()
      return
    }
    try {
      say({ id, answer: (calls[name] as (...input: readonly unknown[]) => unknown)(...readInput(input)) })
    } catch (bug) {
      say({ id, bug: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) })
    }
  })
  say({ id: openingId, answer: ok(undefined) })
}

if (parentPort !== null) work(parentPort, workerData as LedgerThreadStart)
