import { mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'

const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0)
    return true
  } catch (problem) {
    // Somebody else's program: it runs, we may just not signal it.
    return (problem as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether a lock was left behind: its writer is gone, or never got as far as writing its id. */
const isStale = (file: string): boolean => {
  try {
    const id = Number(readFileSync(file, 'utf8'))
    return id > 0 ? !isRunning(id) : Date.now() - statSync(file).mtimeMs > 5_000
  } catch {
    return false
  }
}

const take = (file: string): number | undefined => {
  try {
    return openSync(file, 'wx')
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem
    return undefined
  }
}

/** Does some work while no other program does work under the same lock file; waits for its turn. */
export const alone = async <Value>(file: string, work: () => Promise<Value>): Promise<Value> => {
  mkdirSync(path.dirname(file), { recursive: true })
  let held = take(file)
  while (held === undefined) {
    if (isStale(file)) rmSync(file, { force: true })
    else await new Promise((resolve) => setTimeout(resolve, 100))
    held = take(file)
  }
  try {
    writeSync(held, String(process.pid))
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
