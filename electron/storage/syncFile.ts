import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Waits until the disk has a file. Throws the system's errors. */
export const syncFile = (path: string): void => {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
