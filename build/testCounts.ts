import { readFileSync } from 'node:fs'

/** How many tests passed, and how many did not. */
export interface TestCounts {
  readonly passed: number
  readonly failed: number
}

/** A unit file that gave no result, and for how many tests that counts: one at least. */
export interface LostFile {
  /** Its absolute path. */
  readonly file: string
  readonly tests: number
}

/** The counts of a unit run. Of `lost` files nothing is in `failed`: they can be run once more. */
export type UnitCounts = TestCounts & { readonly lost: readonly LostFile[] }

const readReport = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** What is used of a report of Vitest's `json` reporter. */
interface UnitReport {
  readonly success: boolean
  readonly testResults: readonly {
    readonly name: string
    readonly status: 'passed' | 'failed'
    /** Why the file could not be loaded; empty otherwise. */
    readonly message: string
    readonly assertionResults: readonly {
      readonly status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' | 'disabled'
    }[]
  }[]
}

/**
 * The counts in a report of Vitest's `json` reporter. `expected`: the absolute paths of the files that were to run. A
 * file is lost when the report has nothing of it, or has it as failed without a reason: its worker died. Where there is
 * no report at all, each file has failed.
 */
export const countUnits = (file: string, expected: readonly string[]): UnitCounts => {
  const report = readReport(file) as UnitReport | undefined
  // The runner itself is gone, and none of its files with a worker of its own.
  if (!report) return { passed: 0, failed: Math.max(expected.length, 1), lost: [] }
  const counts = report.testResults.map(({ name, status, message, assertionResults }) => {
    const having = (...wanted: readonly string[]) =>
      assertionResults.filter((one) => wanted.includes(one.status)).length
    const [passed, failed] = [having('passed'), having('failed')]
    const isLost = status === 'failed' && failed === 0 && message === ''
    // A file that cannot be loaded has no test that could fail.
    if (!isLost) return { passed, failed: status === 'failed' ? Math.max(failed, 1) : 0, lost: [] }
    return { passed: 0, failed: 0, lost: [{ file: name, tests: Math.max(passed + having('pending'), 1) }] }
  })
  const reported = new Set(report.testResults.map(({ name }) => name))
  const lost = [
    ...counts.flatMap((one) => one.lost),
    ...expected.filter((one) => !reported.has(one)).map((one) => ({ file: one, tests: 1 })),
  ]
  const { passed, failed } = addCounts(counts)
  // Something outside the tests went wrong, such as a promise that nobody awaited.
  const isOutside = !report.success && failed === 0 && lost.length === 0
  return { passed, failed: failed + (isOutside ? 1 : 0), lost }
}

/** What is used of a report of Playwright's `json` reporter. */
interface SpecReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly errors: readonly unknown[]
  readonly suites: readonly SpecSuite[]
}

interface SpecSuite {
  readonly suites?: readonly SpecSuite[]
  readonly specs: readonly {
    readonly file: string
    readonly title: string
    readonly tests: readonly {
      readonly projectName: string
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped'
      readonly expectedStatus: string
    }[]
  }[]
}

/** Specs that were to run and did not; one that skips itself is none of them. */
const notRun = ({ suites = [], specs }: SpecSuite): string[] => [
  ...specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status, expectedStatus }) => status === 'skipped' && expectedStatus !== 'skipped')
      .map(({ projectName }) => `[${projectName}] ${file}: ${title}`),
  ),
  ...suites.flatMap(notRun),
]

/**
 * The counts in a report of Playwright's `json` reporter. A flaky spec is a failed one, and so is one that did not run
 * or was interrupted, which `notRun` names.
 */
export const countSpecs = (file: string): TestCounts & { readonly notRun: readonly string[] } => {
  const report = readReport(file) as SpecReport | undefined
  if (!report) return { passed: 0, failed: 1, notRun: [] }
  const { expected, unexpected, flaky } = report.stats
  const left = report.suites.flatMap(notRun)
  return { passed: expected, failed: unexpected + flaky + report.errors.length + left.length, notRun: left }
}

/** The sum of several counts. */
export const addCounts = (counts: readonly TestCounts[]): TestCounts => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
})
