import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ensureBuilt } from './bundle.ts'
import { isElectronReal } from './electronForTests.ts'
import { findBrowser } from './findBrowser.ts'
import { root } from './sources.ts'

/**
 * `npm test`: the unit tests, a build, then the specs in both shells. `npm test -- --e2e [words for Playwright]` runs
 * the specs alone. Ends with 0 only when everything passed.
 */

const run = (program: string, words: readonly string[]): boolean => {
  console.log(`\n> ${path.basename(path.dirname(program))} ${words.join(' ')}`)
  return (
    spawnSync(process.execPath, [path.join(root, 'node_modules', program), ...words], {
      cwd: root,
      stdio: 'inherit',
    }).status === 0
  )
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
  return run('@playwright/test/cli.js', ['test', ...words])
}

const words = process.argv.slice(2)
const onlySpecs = words[0] === '--e2e'
// Both are run even when the first fails: one report says all.
const unitsPassed = onlySpecs || run('vitest/vitest.mjs', ['run', ...words])
const specsPassed = await runSpecs(onlySpecs ? words.slice(1) : []).catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : String(problem))
  return false
})
console.log(
  `\nUnit tests: ${onlySpecs ? 'not run' : unitsPassed ? 'passed' : 'FAILED'}. Specs: ${specsPassed ? 'passed' : 'FAILED'}.`,
)
process.exitCode = unitsPassed && specsPassed ? 0 : 1
