import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import type { Ledger } from '../../content/records/ledger.ts'
import { unavailable } from './ledgerFailure.ts'
import { ledgerPath } from './ledgerFile.ts'
import { type LedgerReply, type LedgerRequest, openingId } from './ledgerMessages.ts'

/** An open ledger. `close` waits for what was asked before it; after it every answer is a failure. */
export type OpenLedger = Ledger & {
  /** Whether it can be asked no more: it was closed, or its thread is dead. */
  isGone(): boolean
  close(): Promise<void>
}

/** The thread's file: beside this one, with its ending; `.ts` in the source, `.js` where it is bundled. */
const workerFile = (): URL => new URL(`./ledgerWorker${extname(new URL(import.meta.url).pathname)}`, import.meta.url)

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (bug: Error) => void
}

/**
 * The ledger that a thread keeps, as soon as the thread has said that it is open. Every request gets an answer: when
 * the thread dies, the ones that wait and all later ones are `ledgerUnavailable`. `path` stands in that failure.
 */
export const ledgerOn = async (worker: Worker, path: string): Promise<Result<OpenLedger, LedgerFailure>> => {
  const waitingById = new Map<number, Waiting>()
  let lastId = 0
  /** Why nothing more can be asked; set once, when it is closed or its thread is gone. */
  let ended: LedgerFailure | undefined

  const end = (detail: string | null): void => {
    ended ??= unavailable({ cause: 'stopped', path, detail })
    for (const waiting of waitingById.values()) waiting.resolve(err(ended))
    waitingById.clear()
  }
  const exited = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      end(null)
      resolve()
    })
  })
  worker.on('error', (problem) => end(String(problem)))
  worker.on('message', (reply: LedgerReply) => {
    const waiting = waitingById.get(reply.id)
    waitingById.delete(reply.id)
    if ('bug' in reply) waiting?.reject(new Error(reply.bug))
    else waiting?.resolve(reply.answer)
  })

  const answerOf = (id: number): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (ended === undefined) waitingById.set(id, { resolve, reject })
      else resolve(err(ended))
    })

  const opened = (await answerOf(openingId)) as Result<void, LedgerFailure>
  if (!opened.ok) {
    await exited
    return opened
  }

  const ask = <Name extends keyof Ledger>(name: Name, ...input: Parameters<Ledger[Name]>): ReturnType<Ledger[Name]> => {
    lastId += 1
    const answer = answerOf(lastId)
    if (ended === undefined) worker.postMessage({ id: lastId, name, input } satisfies LedgerRequest)
    // The thread's store has the same calls by type (`LedgerStore`); only the message between them is untyped.
    return answer as ReturnType<Ledger[Name]>
  }

  return ok({
    learnerId: (newId) => ask('learnerId', newId),
    addSession: (session) => ask('addSession', session),
    leaveSession: (sessionId, leftAt) => ask('leaveSession', sessionId, leftAt),
    addAnswer: (sessionId, activity, answer) => ask('addAnswer', sessionId, activity, answer),
    session: (sessionId) => ask('session', sessionId),
    sessions: () => ask('sessions'),
    answers: (sessionId) => ask('answers', sessionId),
    readSettings: () => ask('readSettings'),
    saveSettings: (settings) => ask('saveSettings', settings),
    isGone: () => ended !== undefined,
    close: () => {
      if (ended === undefined) {
        ended = unavailable({ cause: 'closed', path })
        worker.postMessage({ id: lastId + 1, name: 'close', input: [] } satisfies LedgerRequest)
      }
      return exited
    },
  })
}

/** Opens the ledger of a data folder on a thread of its own; the folder and the ledger are made when there are none. */
export const openLedger = (folder: string): Promise<Result<OpenLedger, LedgerFailure>> =>
  ledgerOn(new Worker(workerFile(), { workerData: folder, name: 'ledger', execArgv: [] }), ledgerPath(folder))
