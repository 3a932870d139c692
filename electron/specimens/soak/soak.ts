import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sayTo } from '../../terminal/commandIo.ts'
import { runSuite } from './suite.ts'
import { suites } from './suites.ts'

/**
 * `npm run soak -- NAME --n N [--seed S]`: tries what can go wrong with a ledger, N times, and prints what it tried and
 * found. Without a name it runs every suite. Ends with 1 where something happened that must never happen.
 */

const inFolder = async <Value>(work: (folder: string) => Promise<Value>): Promise<Value> => {
  const folder = mkdtempSync(join(tmpdir(), 'lastlook-soak-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { n: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
})
const [name] = positionals
const chosen = suites.filter((suite) => name === undefined || suite.name === name)
if (chosen.length === 0) {
  sayTo(process.stderr, `There is no suite ${name}. There are: ${suites.map((suite) => suite.name).join(', ')}`)
  process.exitCode = 2
}
for (const suite of chosen) {
  const { tried, ends, faults } = await runSuite(suite, Number(values.n), Number(values.seed), inFolder)
  const said = Object.entries(ends).map(([end, times]) => `${times} ${end}`)
  sayTo(
    process.stdout,
    `${suite.name}: ${suite.summary}`,
    `  tried ${tried}: ${said.join(', ') || 'none ended well'}; ${faults.length} faults`,
  )
  sayTo(process.stdout, ...faults.map((fault) => `  ${fault}`))
  if (faults.length > 0) process.exitCode = 1
}
