import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from './openedApp.ts'

/** Runs `lastlook` with these arguments, to its end. */
export const lastlook = (...args: readonly string[]): { code: number | null; out: string; said: string } => {
  const cli = path.join(root, 'dist/electron/cli.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', timeout: 90_000 })
  return { code: status, out: stdout, said: stderr }
}
