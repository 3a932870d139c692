import { copy } from './copy.ts'
import { damage } from './damage.ts'
import { kill } from './kill.ts'
import { diskFull, manyProcesses, readOnly, replaced } from './others.ts'
import type { Suite } from './suite.ts'
import { wal } from './wal.ts'

/** Every suite, by which `npm run soak` knows it. */
export const suites: readonly Suite[] = [kill, damage, wal, copy, diskFull, readOnly, replaced, manyProcesses]
