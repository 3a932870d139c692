import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { runnerPasses } from './runnerPasses.ts'

/** Starts these programs one after the other, really. */
const runners = (...scripts: readonly string[]) => {
  const left = [...scripts]
  const said: string[] = []
  const start = () => spawnSync(process.execPath, ['-e', left.shift() ?? 'process.exit(9)'])
  return { left, said, start, say: (line: string) => said.push(line) }
}

const breaks = "process.kill(process.pid, 'SIGSEGV')"
const passes = 'process.exit(0)'
const fails = 'process.exit(1)'

test('a runner that breaks before it has a report is started once more, and only once', () => {
  const one = runners(breaks, passes)
  expect(runnerPasses(one.start, () => false, one.say)).toBe(true)
  expect(one.said.join()).toContain('SIGSEGV')
  const other = runners(breaks, breaks, passes)
  expect(runnerPasses(other.start, () => false, other.say)).toBe(false)
  expect(other.left).toEqual([passes])
})

test('neither a failure, nor a break after a report, nor being stopped gives it a second chance', () => {
  for (const [script, hasReport] of [
    [fails, false],
    [breaks, true],
    ["process.kill(process.pid, 'SIGTERM')", false],
  ] as const) {
    const { start, say, left } = runners(script, passes)
    expect(runnerPasses(start, () => hasReport, say)).toBe(false)
    expect(left).toEqual([passes])
  }
})
