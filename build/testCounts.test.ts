import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addCounts, countSpecs, countUnits } from './testCounts.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'lastlook-counts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const report = (value: unknown): string => {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(value))
  return file
}

test('a run that left no report, or half of one, counts as a failure', () => {
  const half = path.join(folder, 'half.json')
  writeFileSync(half, '{"stats":{"expected":12')
  expect(countUnits(path.join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 })
  expect(countSpecs(half)).toEqual({ passed: 0, failed: 1 })
})

test('a test file that cannot be loaded is a failure though no test in it failed', () => {
  const file = report({ numPassedTests: 40, numFailedTests: 0, success: false })
  expect(countUnits(file)).toEqual({ passed: 40, failed: 1 })
})

test('a flaky spec and an error outside the specs are failures', () => {
  const file = report({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] })
  expect(countSpecs(file)).toEqual({ passed: 7, failed: 3 })
})

test('units and specs are counted together', () => {
  const units = countUnits(report({ numPassedTests: 40, numFailedTests: 0, success: true }))
  expect(addCounts([units, { passed: 7, failed: 3 }])).toEqual({ passed: 47, failed: 3 })
})
