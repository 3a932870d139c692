import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './bundle.ts'
import { isElectronReal } from './electronForTests.ts'
import { findBrowser } from './findBrowser.ts'
import { runnerPasses } from './runnerPasses.ts'
import { root } from './sources.ts'
import { addCounts, countSpecs, countUnits, type TestCounts } from './testCounts.ts'

/**
 * `npm test`: the unit tests, a build, then the specs in both shells. `npm test -- --e2e [words for Playwright]` runs
 * the specs alone. Ends with 0 only when everything passed; the last line counts both: `N passed, N failed`.
 */

const reports = path.join(root, 'node_modules/.cache/lastlook/reports')
const unitReport = path.join(reports, 'units.json')
const specReport = path.join(reports, 'specs.json')

const run = (program: string, words: readonly string[], report: string): boolean => {
  console.log(`\n> ${path.basename(path.dirname(program))} ${words.join(' ')}`)
  const start = () =>
    spawnSync(process.execPath, [path.join(root, 'node_modules', program), ...words], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: specReport },
    })
  return runnerPasses(start, () => existsSync(report), console.log)
}

const runUnits = (words: readonly string[]): boolean => {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  return run('vitest/vitest.mjs', ['run', ...reporters, ...words], unitReport)
}

const runSpecs = async (words: readonly string[]): Promise<boolean> => {
  await ensureBuilt()
  const browser = await findBrowser()
  console.log(`\nBrowser for the specs: ${browser.path} (from ${browser.from})`)
  console.log(
    isElectronReal()
      ? 'Electron for the specs: the real binary'
      : 'Electron for the specs: the stand-in in e2e/standin (the binary is not installed, or there is no display)',
  )
  return run('@playwright/test/cli.js', ['test', '--reporter=list,json', ...words], specReport)
}

const words = process.argv.slice(2)
const onlySpecs = words[0] === '--e2e'
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
// Both are run even when the first fails: one report says all.
const unitsPassed = onlySpecs || runUnits(words)
const specsPassed = await runSpecs(onlySpecs ? words.slice(1) : []).catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : String(problem))
  return false
})
console.log(
  `\nUnit tests: ${onlySpecs ? 'not run' : unitsPassed ? 'passed' : 'FAILED'}. Specs: ${specsPassed ? 'passed' : 'FAILED'}.`,
)
const counts: TestCounts[] = [countSpecs(specReport), ...(onlySpecs ? [] : [countUnits(unitReport)])]
const { passed, failed } = addCounts(counts)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = unitsPassed && specsPassed ? 0 : 1
