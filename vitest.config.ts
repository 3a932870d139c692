import { defineConfig } from 'vitest/config'

/** Unit tests lie beside their files; `*.spec.ts` are Playwright's. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['{content,electron,renderer,build,bench}/**/*.test.ts', 'e2e/unit/**/*.test.ts'],
    testTimeout: 20_000,
  },
})
