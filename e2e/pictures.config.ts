import { defineConfig } from '@playwright/test'

/** `npm run pictures`. It is no part of the tests. */
export default defineConfig({
  testMatch: 'pictures.ts',
  outputDir: '../test-results',
  reporter: 'list',
  workers: 1,
  projects: [{ name: 'browser' }],
})
