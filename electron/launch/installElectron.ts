import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { err, ok, type Result } from '../../content/basics/result.ts'

/** How long to wait for the next byte: an unreachable host says so at once, a firewall that drops packets never. */
const patienceMs = 10_000

const sizeOf = (file: string): number => {
  try {
    const found = statSync(file)
    if (!found.isDirectory()) return found.size
    return readdirSync(file).reduce((sum, name) => sum + sizeOf(path.join(file, name)), 0)
  } catch {
    return 0
  }
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

/** Of a program's complaint, the sentence: the first line that is not blank, without the name of its error's class. */
const firstLine = (text: string): string =>
  text
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim()
    .replace(/^(?:Uncaught )?\w*Error: /, '') ?? 'no reason was given'

/**
 * Fetches the Electron binary with the package's own `install-electron`, which checks its hash. `say` gets a line for
 * each step of progress. Fails with a short reason, at the latest when nothing has come for ten seconds.
 */
export const installElectron = async (
  electronPackage: string,
  say: (line: string) => void,
): Promise<Result<void, string>> => {
  // The download is watched where it grows: the installer itself is silent for its first half minute.
  const growing = mkdtempSync(path.join(tmpdir(), 'lastlook-electron-'))
  const installed = path.join(electronPackage, 'dist')
  const child = spawn(process.execPath, [path.join(electronPackage, 'install.js')], {
    env: { ...process.env, TMPDIR: growing, TEMP: growing, TMP: growing, ELECTRON_GET_NO_PROGRESS: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const endWithUs = (): void => {
    child.kill()
  }
  process.once('exit', endWithUs)

  let complaint = ''
  child.stderr.on('data', (part: Buffer) => {
    complaint += part.toString('utf8')
  })
  let size = 0
  let grewAt = performance.now()
  let said = 0
  let gaveUp = false
  const watch = setInterval(() => {
    const now = sizeOf(growing) + sizeOf(installed)
    if (now !== size) {
      size = now
      grewAt = performance.now()
      if (size - said < 20e6) return
      said = size
      say(`  ${megabytes(size)} so far`)
    } else if (performance.now() - grewAt > patienceMs) {
      gaveUp = true
      child.kill()
    }
  }, 250)

  const code = await new Promise<number | null>((ended) => {
    child.on('error', (problem) => {
      complaint ||= problem.message
      ended(1)
    })
    child.on('close', ended)
  })
  clearInterval(watch)
  process.off('exit', endWithUs)
  rmSync(growing, { recursive: true, force: true })
  if (code === 0) return ok(undefined)
  return err(gaveUp ? `no byte came for ${patienceMs / 1000} seconds` : firstLine(complaint))
}
