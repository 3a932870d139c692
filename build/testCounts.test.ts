import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './sources.ts'
import { addCounts, countSpecs, countUnits } from './testCounts.ts'
import { runUnitFiles } from './unitRun.ts'

// Under node_modules, where the runners that these projects use are found.
const cache = path.join(root, 'node_modules/.cache/lastlook')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(path.join(cache, 'counts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => path.join(folder, name)
const write = (files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text)
}
const start = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [path.join(root, 'node_modules', program), ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
  }).status === 0

// Each starts a runner that starts Node several times over, which takes its time on a busy machine.
const patience = { timeout: 300_000 }

const diesOnce = `import { existsSync, writeFileSync } from 'node:fs'
if (!existsSync(${JSON.stringify(at('died'))})) {
  writeFileSync(${JSON.stringify(at('died'))}, '')
  process.kill(process.pid, 'SIGTRAP')
}`

beforeAll(() =>
  write({
    'vitest.config.mjs': 'export default { test: { include: ["*.test.mjs"], exclude: [] } }',
    'well.test.mjs': `import { test } from 'vitest'
      test('well', () => {})
      test.skip('not wanted', () => {})`,
    'dies.test.mjs': `import { test } from 'vitest'
      test('well at first', () => {})
      test('dies', () => process.kill(process.pid, 'SIGSEGV'))
      test('never', () => {})`,
    'once.test.mjs': `import { test } from 'vitest'\n${diesOnce}\ntest('well then', () => {})`,
    'none.test.mjs': `import './nowhere.mjs'`,
    'wrong.test.mjs': `import { test } from 'vitest'\ntest('wrong', () => { throw new Error('wrong') })`,
    'playwright.config.mjs': `export default { testMatch: '*.spec.mjs', maxFailures: 1, workers: 1, reporter: 'json' }`,
    'some.spec.mjs': `import { test } from '@playwright/test'
      test('well', () => {})
      test.skip('not wanted', () => {})
      test('skips itself', () => test.skip(true, 'by design'))
      test('wrong', () => { throw new Error('wrong') })
      test('never reached', () => {})`,
  }),
)

const runIn = (names: readonly string[]) => {
  const said: string[] = []
  const counts = runUnitFiles({
    args: names,
    expected: names.map(at),
    run: (args, report) =>
      start('vitest/vitest.mjs', ['run', '--reporter=json', `--outputFile.json=${report}`, ...args]),
    reportOf: (nth) => at(`${names.join()}-${nth}.json`),
    say: (line) => said.push(line),
  })
  return { counts, said: said.join('\n') }
}

test('a unit file whose worker dies is run once more by itself; dying again, its tests are failed', patience, () => {
  const { counts, said } = runIn(['well.test.mjs', 'dies.test.mjs', 'once.test.mjs'])
  expect(counts).toEqual({ passed: 2, failed: 3 })
  expect(said).toContain(`${at('dies.test.mjs')} did not run to its end`)
  expect(said).toContain(`${at('once.test.mjs')} was lost`)
  expect(said).not.toContain(`${at('once.test.mjs')} did not`)
})

test('a file that cannot be loaded, one that fails and one that the report leaves out are failures', patience, () => {
  const names = ['well.test.mjs', 'none.test.mjs', 'wrong.test.mjs']
  expect(runIn(names).counts).toEqual({ passed: 1, failed: 2 })
  const report = at(`${names.join()}-0.json`)
  expect(countUnits(report, [...names.map(at), at('left.test.mjs')])).toEqual({
    passed: 1,
    failed: 2,
    lost: [{ file: at('left.test.mjs'), tests: 1 }],
  })
})

test('a spec that was not reached is a failure and is named; one that skips itself is none', patience, () => {
  start('@playwright/test/cli.js', ['test'], { PLAYWRIGHT_JSON_OUTPUT_NAME: at('specs.json') })
  expect(countSpecs(at('specs.json'))).toEqual({
    passed: 1,
    // What was wrong, what was not reached, and that Playwright stopped there.
    failed: 3,
    notRun: [expect.stringContaining('some.spec.mjs: never reached')],
  })
})

test('a run that left no report, or half of one, counts as a failure', () => {
  write({ 'half.json': '{"stats":{"expected":12' })
  expect(countUnits(at('no.json'), [])).toEqual({ passed: 0, failed: 1, lost: [] })
  expect(countUnits(at('half.json'), [at('one.test.ts'), at('two.test.ts')]).failed).toBe(2)
  expect(countSpecs(at('half.json'))).toEqual({ passed: 0, failed: 1, notRun: [] })
})

test('a flaky spec and an error outside the specs are failures', () => {
  write({ 'flaky.json': '{"stats":{"expected":7,"unexpected":1,"flaky":1},"errors":[{}],"suites":[]}' })
  expect(countSpecs(at('flaky.json'))).toEqual({ passed: 7, failed: 3, notRun: [] })
})

test('units and specs are counted together', () => {
  expect(
    addCounts([
      { passed: 40, failed: 0 },
      { passed: 7, failed: 3 },
    ]),
  ).toEqual({ passed: 47, failed: 3 })
})
