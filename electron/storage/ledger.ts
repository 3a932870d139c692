import type { Worker } from 'node:worker_threads'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import type { Ledger } from '../../content/records/ledger.ts'
import { type AskLedger, ledgerBy } from '../../content/records/ledgerCalls.ts'
import { unavailable } from './ledgerFailure.ts'
import type { LedgerThreadStart } from './ledgerMessages.ts'
import { ledgerPath } from './ledgerPath.ts'
import { type LedgerThread, onceOn, startThread, threadOn } from './ledgerThread.ts'

/** An open ledger. `close` waits for what was asked before it; after it every answer is a failure. */
export type OpenLedger = Ledger & {
  /** Whether it can file no more: it was closed, or its thread is dead. */
  isGone(): boolean
  close(): Promise<void>
}

/** Which thread answers a call: an answer is filed at once, however much is being read. */
const workOf: Readonly<Record<keyof Ledger, LedgerThreadStart['work']>> = {
  learnerId: 'file',
  addSession: 'file',
  leaveSession: 'file',
  addAnswer: 'file',
  session: 'file',
  keepDerived: 'file',
  keepPack: 'file',
  sessions: 'read',
  answers: 'read',
  recordsAfter: 'read',
  derived: 'read',
  keptPack: 'read',
  check: 'check',
}

/** A thread that is started when it is first asked, and again after it has died. */
const startedWhenAsked = (start: () => Promise<Result<LedgerThread, LedgerFailure>>) => {
  let current: ReturnType<typeof start> | undefined
  return {
    ask: async (name: string, input: readonly unknown[]): Promise<unknown> => {
      current ??= start()
      const asked = current
      const thread = await asked
      if (thread.ok && !thread.value.isGone()) return thread.value.ask(name, input)
      // Whoever comes first starts it for all.
      if (current === asked) current = start()
      const again = await current
      return again.ok ? again.value.ask(name, input) : again
    },
    close: async (): Promise<void> => {
      const thread = await current
      if (thread?.ok) await thread.value.close()
    },
  }
}

/**
 * The ledger that a started thread files in. What is only read is read by another thread, which `start` starts when it
 * is first needed; `path` stands in failures.
 */
export const ledgerOn = async (
  worker: Worker,
  path: string,
  start: (work: LedgerThreadStart['work']) => Worker = () => worker,
): Promise<Result<OpenLedger, LedgerFailure>> => {
  const opened = await threadOn(worker, path)
  if (!opened.ok) return opened
  const filing = opened.value
  const reading = startedWhenAsked(() => threadOn(start('read'), path))

  let isClosed = false
  const answerOf = async (name: keyof Ledger, input: readonly unknown[]): Promise<unknown> => {
    if (isClosed) return err(unavailable({ cause: 'closed', path }))
    // What is dead says so, whoever would have answered.
    if (filing.isGone() || workOf[name] === 'file') return filing.ask(name, input)
    return workOf[name] === 'read' ? reading.ask(name, input) : onceOn(start('check'), path, name, input)
  }
  // The stores of the threads have the same calls by type (`LedgerStore`); only the messages between are untyped.
  const ask = ((name, ...input) => answerOf(name, input)) as AskLedger
  return ok({
    ...ledgerBy(ask),
    isGone: () => isClosed || filing.isGone(),
    close: async () => {
      isClosed = true
      // Whoever closes last moves the log into the file, and only one that writes can.
      await reading.close()
      await filing.close()
    },
  })
}

/** Opens the ledger of a data folder on threads of its own; the folder and the ledger are made when there are none. */
export const openLedger = (folder: string): Promise<Result<OpenLedger, LedgerFailure>> => {
  const start = (work: LedgerThreadStart['work']): Worker => startThread({ folder, work })
  return ledgerOn(start('file'), ledgerPath(folder), start)
}
