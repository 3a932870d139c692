import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { buildDirectory } from '../../content/detector/directory.ts'
import type { KnownEntry } from '../testSets.ts'

/** What an index costs. */
export interface IndexCost {
  readonly milliseconds: number
  readonly megabytes: number
}

/**
 * Started as a program it reads a directory as JSON from standard input, builds the index and writes its cost; the
 * function starts it with `--expose-gc`, in a process of its own, so that nothing else fills the memory it looks at.
 */
export const measureIndex = (entries: readonly KnownEntry[]): IndexCost => {
  const ran = spawnSync(process.execPath, ['--expose-gc', import.meta.filename], {
    input: JSON.stringify(entries),
    encoding: 'utf8',
    maxBuffer: 2 ** 20,
  })
  if (ran.status !== 0) throw new Error(`The index could not be measured:\n${ran.stderr}`)
  return JSON.parse(ran.stdout)
}

const usedBytes = (): number => {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const measureHere = (): IndexCost => {
  const entries: readonly KnownEntry[] = JSON.parse(readFileSync(0, 'utf8'))
  // The first build of a process also compiles; an app builds its index once, so that one counts.
  const before = usedBytes()
  const start = performance.now()
  const directory = buildDirectory(entries)
  const milliseconds = performance.now() - start
  const megabytes = (usedBytes() - before) / 1e6
  // Both are still asked for something, so that neither was collected before it was weighed.
  if (directory.size > entries.length) throw new Error('The directory knows more than it was told.')
  return { milliseconds, megabytes }
}

if (import.meta.main) process.stdout.write(JSON.stringify(measureHere()))
