import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { slowPatterns } from './slowTests.ts'
import { root } from './sources.ts'

/**
 * `npm run test:fast`: the type check and, beside it, the unit tests that are quick, in threads that files share: what
 * there is time for before each push. Words after `--` are Vitest's. Ends with 0 when both are well.
 */

const run = async (program: string, args: readonly string[]): Promise<boolean> => {
  const child = spawn(process.execPath, [path.join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code === 0
}

const without = slowPatterns().map((pattern) => `--exclude=${pattern}`)
const results = await Promise.all([
  run('typescript/bin/tsc', ['-b', '--stopBuildOnErrors']),
  run('vitest/vitest.mjs', ['run', '--pool=threads', '--no-isolate', ...without, ...process.argv.slice(2)]),
])
process.exitCode = results.every(Boolean) ? 0 : 1
