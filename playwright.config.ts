import { defineConfig } from '@playwright/test'
import { keepCompiled } from './build/compileCache.ts'
import { isElectronReal } from './build/electronForTests.ts'

keepCompiled()

/**
 * Specs of what the shells share, the page and the host behind it. Over the stand-in both shells draw the same file in the
 * same Chromium and ask the same host, so these would say the same twice; the real binary has a Chromium and a Node of its
 * own, and is asked all of them.
 */
const shared = [
  'chips',
  'guard',
  'modes',
  'progress',
  'records',
  'resume',
  'review',
  'screens',
  'scripts',
  'typing',
  'undoSend',
]

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
  // A spec waits for a third of its time: two at once leave half a processor of two idle.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  outputDir: 'test-results',
  // A trace doubles the time of a drill: `npm test -- --e2e --trace on` records one where it is wanted.
  use: { trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    { name: 'browser', testIgnore: '**/*.electron.spec.ts' },
    {
      name: 'electron',
      testIgnore: ['**/*.browser.spec.ts', ...(isElectronReal() ? [] : shared.map((name) => `**/${name}.spec.ts`))],
    },
  ],
})
