import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { ensureBuilt } from '../../build/bundle.ts'
import { connect } from '../../content/contract/client.ts'
import { ownMachine } from '../../content/contract/ownMachine.ts'
import { median } from '../measure/speed.ts'
import { figure, table } from '../table.ts'

/** Milliseconds of each start, round by round: the same place in each list is the same round. */
export interface HostStart {
  /** `node -e 0`, from its start to its end. */
  readonly bareMs: readonly number[]
  /** One Node that starts another and waits for a word of it: what two processes cost that do nothing. */
  readonly twoMs: readonly number[]
  /** The app, to its address on standard output, over a folder that has no records yet. */
  readonly firstMs: readonly number[]
  /** The same over a folder that has them. */
  readonly againMs: readonly number[]
  /** From the same start to the first answer of the host, to a call that is sent as soon as the address is out. */
  readonly answerMs: readonly number[]
}

const cli = path.join(import.meta.dirname, '../../dist/electron/cli.js')

/** A program that runs itself once more, as a child with a channel, and says what that says. */
const two = `const { fork } = require('node:child_process')
if (process.send) process.send('here')
else fork(process.argv[1], { execArgv: [] }).on('message', (word) => { console.log(word); process.exit() })`

const bareStart = async (): Promise<number> => {
  const from = performance.now()
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit')
  return performance.now() - from
}

/** Asks the host at an address for the packs that can be played. */
const askFirst = async (address: string): Promise<void> => {
  const { origin, hash } = new URL(address)
  const headers = { origin, authorization: `Bearer ${hash.slice(1)}`, 'content-type': 'application/json' }
  const client = connect(ownMachine, async (call) => {
    const answer = await fetch(`${origin}/call`, { method: 'POST', headers, body: JSON.stringify(call) })
    return answer.json()
  })
  const packs = await client.listPacks({ locale: 'en' })
  if (!packs.ok) throw new Error(`The host does not answer: ${packs.error.code}`)
}

/** From the start of a program to its first line, and to the end of what is done with that; then it is asked to end. */
const untilFirstLine = async (args: readonly string[], then?: (line: string) => Promise<void>): Promise<number[]> => {
  const from = performance.now()
  const program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(program, 'exit')
  const line = await Promise.race([
    once(createInterface(program.stdout), 'line').then(([said]) => String(said)),
    ended.then(() => undefined),
  ])
  const took = [performance.now() - from]
  if (line === undefined) throw new Error(`${args.join(' ')} ended and said nothing.`)
  await then?.(line)
  took.push(performance.now() - from)
  program.kill('SIGTERM')
  await ended
  return took
}

/** Starts each of them so often, one after the other, round by round. */
export const measureHostStart = async (rounds: number): Promise<HostStart> => {
  await ensureBuilt()
  const folder = mkdtempSync(path.join(tmpdir(), 'lastlook-start-'))
  const made = { bareMs: [], twoMs: [], firstMs: [], againMs: [], answerMs: [] } as {
    [Name in keyof HostStart]: number[]
  }
  try {
    const twice = path.join(folder, 'two.cjs')
    writeFileSync(twice, two)
    const open = (data: string) => [cli, 'open', '--headless', '--data', path.join(folder, data)]
    await untilFirstLine(open('again'), askFirst)
    for (let round = 0; round < rounds; round += 1) {
      made.bareMs.push(await bareStart())
      const [two = Number.NaN] = await untilFirstLine([twice])
      const [first = Number.NaN] = await untilFirstLine(open(`first-${round}`))
      const [again = Number.NaN, answer = Number.NaN] = await untilFirstLine(open('again'), askFirst)
      made.twoMs.push(two)
      made.firstMs.push(first)
      made.againMs.push(again)
      made.answerMs.push(answer)
    }
    return made
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How many times as long as the bare start of its own round, as the median of all rounds. */
const times = (starts: readonly number[], bare: readonly number[]): number =>
  median(starts.map((ms, round) => ms / (bare[round] ?? Number.NaN)))

/** The starts as a table for the eye. */
export const showHostStart = ({ bareMs, twoMs, firstMs, againMs, answerMs }: HostStart): string => {
  const row = (name: string, starts: readonly number[]): string[] => [
    name,
    figure(median(starts), 0),
    figure(Math.min(...starts), 0),
    figure(times(starts, bareMs), 2),
  ]
  return `Host start, ${bareMs.length} rounds\n${table([
    ['', 'median ms', 'least ms', '÷ node -e 0'],
    row('node -e 0', bareMs),
    row('two processes that do nothing', twoMs),
    row('address, folder without records', firstMs),
    row('address, folder with a ledger', againMs),
    row('  first answer to a call', answerMs),
  ])}`
}
