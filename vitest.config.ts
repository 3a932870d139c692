import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Unit tests lie beside their files; `*.spec.ts` are Playwright's. */
export default defineConfig({
  test: {
    environment: 'node',
    // Left to itself it keeps a processor free: of two, half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    include: ['{content,electron,renderer,build,bench}/**/*.test.ts', 'e2e/unit/**/*.test.ts'],
    // What takes a second on a quiet machine may take twenty on a busy one: these only end what hangs.
    testTimeout: 90_000,
    hookTimeout: 180_000,
    // `npm run coverage`: what answers the calls and what holds the screens' state is tested through what it offers.
    coverage: {
      provider: 'v8',
      include: ['content/hosts/**/*.ts', 'renderer/state/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-d.ts'],
      reporter: ['text'],
      thresholds: { statements: 95, branches: 90, functions: 95, lines: 95 },
    },
  },
})
