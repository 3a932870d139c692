import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a whole file or none: a reader never sees half a file, and a full disk leaves the old one. */
export const replaceFile = (path: string, text: string): void => {
  const unfinished = `${path}.${process.pid}.unfinished`
  try {
    writeFileSync(unfinished, text, { flag: 'wx', flush: true })
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
}
