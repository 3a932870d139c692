import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { keepCompiled } from './build/compileCache.ts'
import { workerForTests } from './build/workerForTests.ts'

keepCompiled()

const everywhere = ['content', 'electron', 'renderer', 'build', 'bench']
const shared = ['content', 'renderer', 'electron/logs']
const testsIn = (room: string) => `${room}/**/*.test.ts`

/** Unit tests lie beside their files; `*.spec.ts` are Playwright's. */
export default defineConfig({
  plugins: [workerForTests()],
  test: {
    projects: [
      // Most modules are the same for hundreds of files: a worker that keeps them takes half the time. What these files
      // test holds no state of its own and starts nothing.
      {
        extends: true,
        // React as it ships: while it looks for mistakes it renders three times as slowly, and nothing here asks it to.
        oxc: { jsx: { runtime: 'automatic', development: false } },
        test: { name: 'shared', isolate: false, include: shared.map(testsIn), env: { NODE_ENV: 'production' } },
      },
      // What starts processes, listens or writes files has a worker to itself, which may die.
      { extends: true, test: { name: 'alone', include: everywhere.map(testsIn), exclude: shared.map(testsIn) } },
    ],
    environment: 'node',
    provide: { shareOfTries: Number(process.env.LASTLOOK_TRIES ?? 0.1) },
    // Left to itself it keeps a processor free: of two, half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // What takes a second on a quiet machine may take twenty on a busy one: these only end what hangs.
    testTimeout: 240_000,
    hookTimeout: 240_000,
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
