import { addCounts, countUnits, type TestCounts } from './testCounts.ts'

/** Runs these arguments for Vitest with its report in `report`; whether Vitest says that all is well. */
export type RunUnits = (args: readonly string[], report: string) => boolean

interface UnitRun {
  /** Words for Vitest: filters and options. */
  readonly args: readonly string[]
  /** Absolute paths of the files that these arguments are to run. */
  readonly expected: readonly string[]
  readonly run: RunUnits
  /** Where the n-th run leaves its report. */
  readonly reportOf: (nth: number) => string
  readonly say: (line: string) => void
}

/**
 * A run of unit files in which each of them counts. One that the runner lost, because its worker died, is run once more
 * by itself, and that is said; lost again, its tests are failed ones.
 */
export const runUnitFiles = ({ args, expected, run, reportOf, say }: UnitRun): TestCounts => {
  const isWell = run(args, reportOf(0))
  const first = countUnits(reportOf(0), expected)
  const again = first.lost.map(({ file, tests }, at): TestCounts => {
    say(`\n${file} was lost by the runner. It is run once more, by itself.`)
    run([file], reportOf(at + 1))
    const second = countUnits(reportOf(at + 1), [file])
    return addCounts([second, ...second.lost.map((one) => ({ passed: 0, failed: Math.max(one.tests, tests) }))])
  })
  for (const [at, { file }] of first.lost.entries())
    if (again[at]?.failed !== 0) say(`${file} did not run to its end: it counts as failed.`)
  const total = addCounts([first, ...again])
  const isUnexplained = !isWell && total.failed === 0 && first.lost.length === 0
  return { passed: total.passed, failed: total.failed + (isUnexplained ? 1 : 0) }
}
