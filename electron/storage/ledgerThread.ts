import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { err, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import { unavailable } from './ledgerFailure.ts'
import {
  closing,
  inputTexts,
  type LedgerReply,
  type LedgerRequest,
  type LedgerThreadStart,
  openingId,
} from './ledgerMessages.ts'
import { ledgerPath } from './ledgerPath.ts'

/** A thread that keeps or reads a ledger. Every request gets an answer; after its end that is a failure. */
export interface LedgerThread {
  /** Asks for a call of a store by its name; what it answers is of that call's type. */
  ask(name: string, input: readonly unknown[]): Promise<unknown>
  /** Whether it can be asked no more: it was closed, or is dead. */
  isGone(): boolean
  /** Waits for what was asked before. */
  close(): Promise<void>
}

/** The thread's file: beside this one, with its ending; `.ts` in the source, `.js` where it is bundled. */
const workerFile = (): URL => new URL(`./ledgerWorker${extname(new URL(import.meta.url).pathname)}`, import.meta.url)

/** Starts a thread over a data folder's ledger. */
export const startThread = (start: LedgerThreadStart): Worker =>
  new Worker(workerFile(), {
    workerData: start,
    name: `ledger-${start.work}`,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  })

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (bug: Error) => void
}

/**
 * A started thread, as soon as it has said that its ledger is open. When it dies, the requests that wait and all later
 * ones are `ledgerUnavailable`; `path` stands in that failure. A bug in the thread rejects.
 */
export const threadOn = async (worker: Worker, path: string): Promise<Result<LedgerThread, LedgerFailure>> => {
  const waitingById = new Map<number, Waiting>()
  let lastId = openingId
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
  worker.on('message', (text: string) => {
    const reply = JSON.parse(text) as LedgerReply
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
  const post = (name: string, input: readonly unknown[]): number => {
    lastId += 1
    worker.postMessage({ id: lastId, name, input: inputTexts(input) } satisfies LedgerRequest)
    return lastId
  }

  const opened = (await answerOf(openingId)) as Result<void, LedgerFailure>
  if (!opened.ok) {
    await exited
    return opened
  }
  return {
    ok: true,
    value: {
      ask: (name, input) => (ended === undefined ? answerOf(post(name, input)) : Promise.resolve(err(ended))),
      isGone: () => ended !== undefined,
      close: () => {
        if (ended === undefined) {
          ended = unavailable({ cause: 'closed', path })
          post(closing, [])
        }
        return exited
      },
    },
  }
}

/** Starts a thread for the one thing that it does, and ends it. It answers as that thing does. */
export const onceOn = async (
  worker: Worker,
  path: string,
  name: string,
  input: readonly unknown[],
): Promise<unknown> => {
  const thread = await threadOn(worker, path)
  if (!thread.ok) return thread
  const answer = await thread.value.ask(name, input)
  await thread.value.close()
  return answer
}

/** Does one thing with the ledger of a data folder, in a thread of its own. */
export const onceInThread = (
  folder: string,
  work: Exclude<LedgerThreadStart['work'], 'file' | 'read'>,
  input: readonly unknown[],
): Promise<unknown> => onceOn(startThread({ folder, work }), ledgerPath(folder), work, input)
