import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a text whole and waits until the disk has it, for its owner's eyes only; its folder is made where there is none.
 * `flags` as of `open`: `w` writes over what is there, `wx` throws. Throws the system's errors.
 */
export const writeWhole = (path: string, text: string, flags: 'w' | 'wx' = 'w'): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const file = openSync(path, flags, 0o600)
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Writes beside the file and puts it in its place, so that nobody ever reads half of it. Throws the system's errors. */
export const replaceWhole = (path: string, text: string): void => {
  writeWhole(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}

/** The system's code of an error, such as `EEXIST`. */
export const codeOf = (problem: unknown): unknown =>
  problem instanceof Error && 'code' in problem ? problem.code : undefined

/** Gives a finished file its name too, where there is none of that name yet. Throws the system's errors. */
export const putInPlace = (finished: string, path: string): void => {
  try {
    linkSync(finished, path)
  } catch (problem) {
    // Some disks (FAT, some network shares) have no second name for a file.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(String(codeOf(problem)))) throw problem
    copyFileSync(finished, path, constants.COPYFILE_EXCL)
  }
}
