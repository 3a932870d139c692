import { open } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** How often a growing file is handed to the disk: within it a copy grows by some megabytes. */
const everyMs = 50

/** Waits until the disk has what a file holds by now. A file that is not there, or no longer, is none to wait for. */
const syncNow = async (path: string): Promise<void> => {
  try {
    await using file = await open(path, 'r+')
    await file.datasync()
  } catch (problem) {
    // Whoever writes it says what is wrong with it.
    if (!(problem instanceof Error && 'syscall' in problem)) throw problem
  }
}

/**
 * Hands a file to the disk piece by piece while others write it, until their work has ended; gives what the work gave.
 * Synced at its end only, all of it goes to the disk at once, and whatever is filed then waits for that.
 */
export const syncGrowing = async <Value>(path: string, work: Promise<Value>): Promise<Value> => {
  let isGrowing = true
  const syncing = (async () => {
    while (isGrowing) {
      await syncNow(path)
      await sleep(everyMs)
    }
  })()
  try {
    return await work
  } finally {
    isGrowing = false
    await syncing
  }
}
