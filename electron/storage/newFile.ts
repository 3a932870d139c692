import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { err, ok, type Result } from '../../content/basics/result.ts'

const codeOf = (problem: unknown): unknown => (problem instanceof Error && 'code' in problem ? problem.code : undefined)

/** Gives a finished file its name, where there is none of that name yet. Throws the system's errors. */
const putInPlace = (finished: string, path: string): void => {
  try {
    linkSync(finished, path)
  } catch (problem) {
    // Some disks (FAT, some network shares) have no second name for a file.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(String(codeOf(problem)))) throw problem
    copyFileSync(finished, path, constants.COPYFILE_EXCL)
  }
}

/**
 * Writes a file that is not there yet, whole or not at all, for its owner's eyes only; its folder is made where there is none.
 * What is there stays. Fails with `isThere`, or with the system's reason.
 */
export const writeNewFile = (path: string, text: string): Result<void, 'isThere' | { readonly reason: string }> => {
  const unfinished = `${path}.${process.pid}.unfinished`
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const file = openSync(unfinished, 'wx', 0o600)
    try {
      writeSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    putInPlace(unfinished, path)
    return ok(undefined)
  } catch (problem) {
    if (codeOf(problem) === 'EEXIST') return err('isThere')
    return err({ reason: problem instanceof Error ? problem.message : String(problem) })
  } finally {
    rmSync(unfinished, { force: true })
  }
}
