import path from 'node:path'
import { root } from './sources.ts'

/**
 * Has Node keep what it compiles, types struck out, for every process and thread that is started from this one. Tests
 * start some hundreds, each with the same files. Where the environment names a folder for it, that is left as it is.
 */
export const keepCompiled = (): void => {
  // Of a function that was kept, V8 counts only that it ran, not its branches.
  if (process.argv.some((one) => one.startsWith('--coverage'))) return
  process.env.NODE_COMPILE_CACHE ??= path.join(root, 'node_modules/.cache/lastlook/compiled')
}
