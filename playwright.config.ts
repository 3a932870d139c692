import { defineConfig } from '@playwright/test'
import { keepCompiled } from './build/compileCache.ts'

keepCompiled()

/**
 * The same specs in both shells. A spec that makes sense in one only is called `*.browser.spec.ts` or
 * `*.electron.spec.ts`.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // What takes a second on a quiet machine may take twenty on a busy one: these only end what hangs.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  outputDir: 'test-results',
  // A trace doubles the time of a drill: `npm test -- --e2e --trace on` records one where it is wanted.
  use: { trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    { name: 'browser', testIgnore: '**/*.electron.spec.ts' },
    { name: 'electron', testIgnore: '**/*.browser.spec.ts' },
  ],
})
