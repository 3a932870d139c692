import path from 'node:path'

/** Beside the programs: whoever can write there could change the programs as well. */
const folder = path.join(import.meta.dirname, '../compiled')

/**
 * Has Node keep what it compiles of the built programs, in this process and in those that it starts. Where the folder
 * cannot be written, as in an installation of the administrator's, nothing is kept. Where the environment names a folder
 * for it, that is left as it is.
 */
export const keepCompiledCode = (): void => {
  // In the packaged desktop app the programs lie in one archive.
  if (process.versions.electron || process.env.NODE_COMPILE_CACHE !== undefined) return
  process.env.NODE_COMPILE_CACHE = folder
  process.getBuiltinModule('node:module').enableCompileCache(folder)
}
