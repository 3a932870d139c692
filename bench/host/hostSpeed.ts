import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ok, type Result } from '../../content/basics/result.ts'
import { connect } from '../../content/contract/client.ts'
import { type Client, ownMachine } from '../../content/contract/ownMachine.ts'
import type { Item } from '../../content/model/item.ts'
import type { SessionSummary } from '../../content/model/summary.ts'
import { shippedPacks } from '../../content/packs/shipped/shippedPacks.ts'
import { openLocalHost } from '../../electron/launch/localHost.ts'
import { openStore } from '../../electron/storage/openStore.ts'
import { median, p95 } from '../measure/speed.ts'
import { figure, table } from '../table.ts'
import { type Busy, measureBusy, showBusy } from './busy.ts'
import { answersEach, fillLedger, must, sessionIdOf } from './history.ts'

/** A call that the host does nothing for but look one row up: what every other is measured by. */
const emptyCall = 'readSettings'

/** How long one call took, in milliseconds round by round, over each of the ledgers in the order of their sizes. */
export interface CallTimes {
  readonly name: keyof Client
  readonly milliseconds: readonly (readonly number[])[]
}

/** The session that a round has begun. */
interface Begun {
  readonly session: SessionSummary
  readonly first: Item
}

/** What was measured of hosts over some ledgers. */
export interface HostTimes {
  readonly times: readonly CallTimes[]
  /** In the order of the ledgers. */
  readonly busy: readonly Busy[]
}

/** A client of one ledger, and the session that was begun last in it. */
interface Bench {
  readonly client: Client
  begun?: Begun
}

const begunIn = ({ begun }: Bench): Begun => {
  if (!begun) throw new Error('No session was begun.')
  return begun
}

const begin = async (bench: Bench): Promise<Result<unknown, unknown>> => {
  const answer = await bench.client.startSession({
    mode: 'practice',
    packId: 'mil-ml',
    items: answersEach,
    kind: null,
    locale: 'en',
  })
  const { session, dealt } = must(answer)
  const first = dealt.activity === 'marking' ? dealt.content.items[0] : undefined
  if (!first) throw new Error('Nothing was dealt to be marked.')
  bench.begun = { session, first }
  return answer
}

/** Every call of a learner and an auditor, in the order of a round: what needs a session comes after its start. */
const calls: { readonly [Name in keyof Client]: (bench: Bench) => Promise<Result<unknown, unknown>> } = {
  readSettings: ({ client }) => client.readSettings({}),
  saveSettings: ({ client }) => client.saveSettings({ locale: 'en', theme: 'dark' }),
  listPacks: ({ client }) => client.listPacks({ locale: 'en' }),
  readPlan: ({ client }) => client.readPlan({}),
  readReview: ({ client }) => client.readReview({ locale: 'en' }),
  listSessions: ({ client }) => client.listSessions({}),
  readProgress: ({ client }) => client.readProgress({ period: 'all' }),
  readSession: ({ client }) => client.readSession({ sessionId: sessionIdOf(0) }),
  startSession: begin,
  fileAnswer: (bench) => {
    const { session, first } = begunIn(bench)
    const content = { decision: { marks: [0], corrections: [] }, revealed: [0], takenBack: 0 }
    return bench.client.fileAnswer({
      sessionId: session.sessionId,
      position: 0,
      itemId: first.id,
      answer: { activity: 'marking', content },
      responseMs: 4_000,
    })
  },
  resumeSession: (bench) => bench.client.resumeSession({ sessionId: begunIn(bench).session.sessionId }),
  leaveSession: (bench) => bench.client.leaveSession({ sessionId: begunIn(bench).session.sessionId }),
  exportRecords: ({ client }) => client.exportRecords({ format: 'csv' }),
  readRecordsState: ({ client }) => client.readRecordsState({}),
  restoreRecords: async () => ok(null),
}

const names = Object.keys(calls) as (keyof Client)[]

/** A host over a new file with so many sessions in it. */
const openFilled = async (folder: string, sessions: number) => {
  const filling = must(openStore(folder))
  // What is only measured afterwards need not wait for the disk.
  filling.database.exec('PRAGMA synchronous = OFF')
  fillLedger(filling.store, shippedPacks(), sessions)
  filling.close()
  const report = (bug: unknown): never => {
    throw bug
  }
  return must(await openLocalHost(folder, { appVersion: 'bench', seed: 7, report }))
}

/**
 * Asks every call of real hosts, each over a SQLite file with another number of sessions, so many times; one round
 * before these warms up. Within a round a call goes to one host after the other, so that a busy machine slows all alike.
 */
export const measureHost = async (
  sizes: readonly number[],
  rounds: number,
  isBusyWanted: boolean,
): Promise<HostTimes> => {
  const root = mkdtempSync(path.join(tmpdir(), 'lastlook-bench-'))
  const hosts: Awaited<ReturnType<typeof openFilled>>[] = []
  try {
    for (const [at, sessions] of sizes.entries()) hosts.push(await openFilled(path.join(root, `${at}`), sessions))
    const benches = hosts.map(({ send }): Bench => ({ client: connect(ownMachine, send) }))
    const times = names.map((name) => ({ name, milliseconds: sizes.map((): number[] => []) }))
    for (let round = -1; round < rounds; round += 1) {
      for (const { name, milliseconds } of times) {
        for (const [at, bench] of benches.entries()) {
          const start = performance.now()
          must(await calls[name](bench))
          const took = performance.now() - start
          if (round >= 0) milliseconds[at]?.push(took)
        }
      }
    }
    for (const host of hosts.splice(0)) await host.close()
    const busy: Busy[] = []
    for (const at of isBusyWanted ? sizes.keys() : []) busy.push(await measureBusy(path.join(root, `${at}`)))
    return { times, busy }
  } finally {
    for (const host of hosts) await host.close()
    rmSync(root, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** How many times as long the first took as the second, as the median over the rounds. */
const timesAsLong = (first: readonly number[], second: readonly number[]): number =>
  median(first.map((ms, round) => ms / (second[round] ?? Number.NaN)))

/** Milliseconds of each call, how much longer it takes over the last ledger than over the first, and than an empty call. */
export const showHost = (sizes: readonly number[], { times, busy }: HostTimes): string => {
  const empty = times.find(({ name }) => name === emptyCall)?.milliseconds.at(-1) ?? []
  const [fewest, most] = [sizes[0] ?? 0, sizes.at(-1) ?? 0]
  const calls = table([
    [
      `call, sessions of ${answersEach} answers`,
      ...sizes.flatMap((sessions) => [`${sessions}: median ms`, 'p95 ms']),
      `${most} / ${fewest}`,
      `${most} / ${emptyCall}`,
    ],
    ...times.map(({ name, milliseconds }) => {
      const [few, many] = [milliseconds[0] ?? [], milliseconds.at(-1) ?? []]
      return [
        `  ${name}`,
        ...milliseconds.flatMap((some) => [figure(median(some), 2), figure(p95(some), 2)]),
        figure(timesAsLong(many, few), 2),
        figure(timesAsLong(many, empty), 1),
      ]
    }),
  ])
  return [calls, '', ...busy.map((one, at) => showBusy(sizes[at] ?? 0, one))].join('\n')
}
