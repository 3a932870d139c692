import { rmSync } from 'node:fs'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { codeOf, putInPlace, writeWhole } from './wholeFile.ts'

/**
 * Writes a file that is not there yet, whole or not at all, for its owner's eyes only; its folder is made where there is none.
 * What is there stays. Fails with `isThere`, or with the system's reason.
 */
export const writeNewFile = (path: string, text: string): Result<void, 'isThere' | { readonly reason: string }> => {
  const unfinished = `${path}.${process.pid}.unfinished`
  try {
    writeWhole(unfinished, text, 'wx')
    putInPlace(unfinished, path)
    return ok(undefined)
  } catch (problem) {
    if (codeOf(problem) === 'EEXIST') return err('isThere')
    return err({ reason: problem instanceof Error ? problem.message : String(problem) })
  } finally {
    rmSync(unfinished, { force: true })
  }
}
