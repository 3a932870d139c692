import { defineConfig } from 'vitest/config'

/** Unit tests lie beside their files; `*.spec.ts` are Playwright's. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['{content,electron,renderer,build,bench}/**/*.test.ts', 'e2e/unit/**/*.test.ts'],
    // What takes a second on a quiet machine may take twenty on a busy one: these only end what hangs.
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
})
