import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../ledger.ts'
import { type Found, runSuite } from './suite.ts'
import { suites } from './suites.ts'

/** Small here; at full size by `npm run soak`. */
const times: Readonly<Record<string, number>> = { kill: 4, damage: 20, wal: 9, copy: 1, 'many-processes': 1 }

test.each(suites)('$name: $summary', async (suite) => {
  const root = temporaryFolder()
  let made = 0
  const found: Found = await runSuite(suite, times[suite.name] ?? 5, 1, (work) => {
    made += 1
    const folder = join(root, `${made}`)
    mkdirSync(folder)
    return work(folder)
  })
  expect(found.faults).toEqual([])
  expect(Object.values(found.ends).reduce((sum, one) => sum + one, 0)).toBe(found.tried)
})
