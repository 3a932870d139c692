import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './bundle.ts'
import { isElectronReal } from './electronForTests.ts'
import { findBrowser } from './findBrowser.ts'
import { runnerPasses } from './runnerPasses.ts'
import { root } from './sources.ts'
import { addCounts, countSpecs, type TestCounts } from './testCounts.ts'
import { runUnitFiles } from './unitRun.ts'

/**
 * `npm test`: the unit tests, a build, then the specs in both shells. `npm test -- --e2e [arguments for Playwright]` runs
 * the specs alone. Ends with 0 only when everything passed; the last line counts both: `N passed, N failed`. What was to
 * run and did not counts as failed.
 */

const reports = path.join(root, 'node_modules/.cache/lastlook/reports')
const unitReport = (nth: number) => path.join(reports, `units-${nth}.json`)
const unitList = path.join(reports, 'unitFiles.json')
const specReport = path.join(reports, 'specs.json')

const start = (program: string, args: readonly string[]) =>
  spawnSync(process.execPath, [path.join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: specReport },
  })

const run = (program: string, args: readonly string[], report: string): boolean => {
  console.log(`\n> ${path.basename(path.dirname(program))} ${args.join(' ')}`)
  return runnerPasses(
    () => start(program, args),
    () => existsSync(report),
    console.log,
  )
}

const vitest = 'vitest/vitest.mjs'

const runUnits = (args: readonly string[]): TestCounts => {
  // Asked of Vitest itself: a file that a run never mentions must be missed.
  start(vitest, ['list', '--filesOnly', `--json=${unitList}`, ...args])
  if (!existsSync(unitList)) return { passed: 0, failed: 1 }
  const expected = (JSON.parse(readFileSync(unitList, 'utf8')) as { file: string }[]).map(({ file }) => file)
  const runWith = (some: readonly string[], report: string) =>
    run(vitest, ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...some], report)
  return runUnitFiles({ args, expected, run: runWith, reportOf: unitReport, say: console.log })
}

const runSpecs = async (args: readonly string[]): Promise<boolean> => {
  await ensureBuilt()
  const browser = await findBrowser()
  console.log(`\nBrowser for the specs: ${browser.path} (from ${browser.from})`)
  console.log(
    isElectronReal()
      ? 'Electron for the specs: the real binary'
      : 'Electron for the specs: the stand-in in e2e/standin (the binary is not installed, or there is no display)',
  )
  return run('@playwright/test/cli.js', ['test', '--reporter=list,json', ...args], specReport)
}

const args = process.argv.slice(2)
const onlySpecs = args[0] === '--e2e'
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
// Both are run even when the first fails: one report says all.
const units: TestCounts = onlySpecs ? { passed: 0, failed: 0 } : runUnits(args)
const specsPassed = await runSpecs(onlySpecs ? args.slice(1) : []).catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : String(problem))
  return false
})
const specs = countSpecs(specReport)
for (const spec of specs.notRun) console.log(`Did not run: ${spec}`)
const unitVerdict = onlySpecs ? 'not run' : units.failed === 0 ? 'passed' : 'FAILED'
const { passed, failed } = addCounts([specs, units])
const isGreen = specsPassed && failed === 0
console.log(`\nUnit tests: ${unitVerdict}. Specs: ${specsPassed && specs.failed === 0 ? 'passed' : 'FAILED'}.`)
console.log(`${passed} passed, ${isGreen ? 0 : Math.max(failed, 1)} failed`)
process.exitCode = isGreen ? 0 : 1
