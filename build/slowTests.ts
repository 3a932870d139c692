import { globSync } from 'node:fs'
import { root } from './sources.ts'

/**
 * Unit files that `npm run test:fast` leaves out, by their names without `.test.ts`: each takes about a second or more
 * of a quiet machine, by `vitest run --reporter=json`, for its properties, processes or ledgers.
 */
const slow = [
  'aim',
  'bench',
  'boundaries',
  'build',
  'buildTypingItem',
  'changedPacks',
  'cli',
  'composeState',
  'conformance',
  'detect',
  'directoryFile',
  'edits',
  'entryState',
  'exportRecords',
  'failures',
  'generatePack',
  'golden',
  'history',
  'hostProcess',
  'hostile',
  'hostileText',
  'installed',
  'judgeTyped',
  'kinds',
  'learnerModels',
  'ledger',
  'ledgerCrash',
  'ledgerFile',
  'listen',
  'mailbox',
  'mailboxes',
  'migratePack',
  'packGenerate',
  'packTools',
  'packageApp',
  'preview',
  'reopeningLedger',
  'restartingHost',
  'review',
  'roles',
  'scan',
  'shipped',
  'soak',
  'strengths',
  'tell',
  'testCounts',
] as const

/** The patterns that leave these files out, wherever they stand. Throws where one of them has no file any more. */
export const slowPatterns = (): readonly string[] => {
  const files = globSync('{content,electron,renderer,build,bench}/**/*.test.ts', { cwd: root })
  const names = new Set(files.map((file) => file.replaceAll('\\', '/').split('/').at(-1)))
  return slow.map((name) => {
    if (!names.has(`${name}.test.ts`)) throw new Error(`build/slowTests.ts names ${name}, and no such test is there.`)
    return `**/${name}.test.ts`
  })
}
