import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { ensureBuilt } from '../../build/bundle.ts'
import { connect } from '../../content/contract/client.ts'
import { type Client, ownMachine } from '../../content/contract/ownMachine.ts'
import { median, p95 } from '../measure/speed.ts'
import { figure } from '../table.ts'
import { answersEach, must } from './history.ts'

/** What a host did while everything was asked of it at once. */
export interface Busy {
  /** Milliseconds of each answer that was filed meanwhile, over HTTP. */
  readonly answeredMs: readonly number[]
  /** The most memory that its process had; null where the system does not say. */
  readonly megabytes: number | null
}

const cli = path.join(import.meta.dirname, '../../dist/electron/cli.js')

/** The app as it is built, serving a ledger to a browser that nobody opens. */
const openApp = async (folder: string) => {
  await ensureBuilt()
  const app = spawn(process.execPath, [cli, 'open', '--headless', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(createInterface({ input: app.stdout }), 'line')) as [string]
  const { origin, hash } = new URL(line)
  const headers = { origin, authorization: `Bearer ${hash.slice(1)}`, 'content-type': 'application/json' }
  const client = connect(ownMachine, async (call) => {
    const response = await fetch(`${origin}/call`, { method: 'POST', headers, body: JSON.stringify(call) })
    return response.json()
  })
  const close = async (): Promise<void> => {
    app.kill('SIGTERM')
    await once(app, 'exit')
  }
  return { client, pid: app.pid ?? 0, close }
}

/** The most memory that the host's process had: it is the child of the one that was started. */
const mostMemoryOf = (pid: number): number | null => {
  try {
    const [child = ''] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ')
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch (problem) {
    // Only Linux says it so.
    if (problem instanceof Error && 'syscall' in problem) return null
    throw problem
  }
}

const exportAll = async (client: Client): Promise<void> => {
  for (let after: number | null = null; ; ) {
    const page: Awaited<ReturnType<Client['exportRecords']>> = await client.exportRecords({ format: 'csv', after })
    after = must(page).next
    if (after === null) return
  }
}

/** Files answers, one after the other, for as long as something is being done. */
const answerWhile = async (client: Client, isBusy: () => boolean): Promise<number[]> => {
  const answeredMs: number[] = []
  while (isBusy()) {
    const asked = { mode: 'practice', packId: 'mil-ml', items: answersEach, kind: null, locale: 'en' } as const
    const { session, dealt } = must(await client.startSession(asked))
    if (dealt.activity !== 'marking') throw new Error('Nothing was dealt to be marked.')
    for (const [position, { id: itemId }] of dealt.content.items.entries()) {
      const content = { decision: { marks: [], corrections: [] }, revealed: [], takenBack: 0 }
      const answer = { activity: 'marking', content } as const
      const start = performance.now()
      must(await client.fileAnswer({ sessionId: session.sessionId, position, itemId, answer, responseMs: 4_000 }))
      answeredMs.push(performance.now() - start)
    }
  }
  return answeredMs
}

/**
 * Opens the app over a ledger and asks everything of it at once: the whole export, a look at every record, returns to the
 * first page, and answers to be filed.
 */
export const measureBusy = async (folder: string): Promise<Busy> => {
  const { client, pid, close } = await openApp(folder)
  try {
    let isBusy = true
    const work = Promise.all([exportAll(client), client.readRecordsState({})]).finally(() => {
      isBusy = false
    })
    const returning = (async () => {
      while (isBusy) {
        await Promise.all([
          client.listPacks({ locale: 'en' }),
          client.listSessions({}),
          client.readPlan({}),
          client.readReview({ locale: 'en' }),
        ])
      }
    })()
    const answeredMs = await answerWhile(client, () => isBusy)
    await Promise.all([work, returning])
    return { answeredMs, megabytes: mostMemoryOf(pid) }
  } finally {
    await close()
  }
}

/** How long answers took meanwhile, and how much memory it took. */
export const showBusy = (sessions: number, { answeredMs, megabytes }: Busy): string =>
  `${sessions} sessions, during an export, a look at every record and returns to the first page: ` +
  `${answeredMs.length} answers filed, median ${figure(median(answeredMs), 1)} ms, ` +
  `p95 ${figure(p95(answeredMs), 1)} ms, longest ${figure(Math.max(...answeredMs), 1)} ms` +
  (megabytes === null ? '' : `; host at most ${figure(megabytes, 0)} MB`)
