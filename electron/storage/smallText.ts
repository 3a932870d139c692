import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { err, ok, type Result } from '../../content/basics/result.ts'

/** A small file's text could not be had: what is wrong, and what to do. English. */
export interface ReadFault {
  readonly problem: string
  readonly fix: string
}

const isMissing = (problem: unknown): boolean =>
  problem instanceof Error && 'code' in problem && (problem.code === 'ENOENT' || problem.code === 'ENOTDIR')

const bytesOf = (path: string, mostBytes: number): Result<Uint8Array, ReadFault> => {
  // A pipe that nobody writes to would keep whoever opens it.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    if (!fstatSync(file).isFile()) return err({ problem: 'It is no file.', fix: 'Choose a file.' })
    const bytes = new Uint8Array(mostBytes + 1)
    let length = 0
    for (let read = 1; read > 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, null)
    }
    if (length > mostBytes)
      return err({ problem: `It is longer than ${mostBytes} bytes.`, fix: 'Choose the right file.' })
    return ok(bytes.subarray(0, length))
  } finally {
    closeSync(file)
  }
}

/**
 * The text of a small file in UTF-8, never more of it than `mostBytes`; undefined where there is no such file. A folder, a
 * pipe or a device is none.
 */
export const readSmallText = (path: string, mostBytes: number): Result<string | undefined, ReadFault> => {
  try {
    const bytes = bytesOf(path, mostBytes)
    return bytes.ok ? ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)) : bytes
  } catch (problem) {
    if (isMissing(problem)) return ok(undefined)
    if (problem instanceof TypeError) return err({ problem: 'It is not UTF-8.', fix: 'Save it as UTF-8.' })
    const reason = problem instanceof Error ? problem.message : String(problem)
    return err({ problem: `It cannot be read (${reason}).`, fix: 'Check its permissions.' })
  }
}
