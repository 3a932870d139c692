import { readFileSync } from 'node:fs'

/** How many tests passed, and how many did not. */
export interface TestCounts {
  readonly passed: number
  readonly failed: number
}

/** A run that left no report ended before it could count: that is one failure, never none. */
const noReport: TestCounts = { passed: 0, failed: 1 }

const readReport = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** The counts in a report of Vitest's `json` reporter. */
export const countUnits = (file: string): TestCounts => {
  const report = readReport(file) as { numPassedTests: number; numFailedTests: number; success: boolean } | undefined
  if (!report) return noReport
  // A file that cannot be loaded has no test that could fail.
  const failed = report.success ? 0 : Math.max(report.numFailedTests, 1)
  return { passed: report.numPassedTests, failed }
}

/** The counts in a report of Playwright's `json` reporter. A flaky spec is a failed one. */
export const countSpecs = (file: string): TestCounts => {
  const report = readReport(file) as
    | { stats: { expected: number; unexpected: number; flaky: number }; errors: readonly unknown[] }
    | undefined
  if (!report) return noReport
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length }
}

/** The sum of several counts. */
export const addCounts = (counts: readonly TestCounts[]): TestCounts => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
})
