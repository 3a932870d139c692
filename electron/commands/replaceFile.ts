import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'

/**
 * Writes a whole file or none, as `write` is given its parts: a reader never sees half a file, and a full disk leaves the
 * old one. Gives back what the work gives; where that is a failure, the old file stays too.
 */
export const replaceFileBy = async <Done extends { readonly ok: boolean }>(
  path: string,
  work: (write: (text: string) => void) => Promise<Done>,
): Promise<Done> => {
  const unfinished = `${path}.${process.pid}.unfinished`
  const file = openSync(unfinished, 'wx')
  try {
    let done: Done
    try {
      done = await work((text) => {
        writeSync(file, text)
      })
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (done.ok) renameSync(unfinished, path)
    return done
  } finally {
    rmSync(unfinished, { force: true })
  }
}
