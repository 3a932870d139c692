import type { Page } from '@playwright/test'
import { undoWindowMs } from '../../renderer/state/drill.ts'

declare global {
  var letUndoWindowPass: () => void
}

/**
 * Keeps the ten seconds of Undo Send from passing on this page until `pass`: on a busy machine they are over before a
 * spec has looked. Every other timer goes on by the machine's clock. A page that is loaded anew is to be asked again.
 */
export const holdUndoWindow = async (page: Page): Promise<{ pass(): Promise<void> }> => {
  await page.evaluate((ms) => {
    const { setTimeout: start, clearTimeout: stop } = window
    const held = new Map<number, () => void>()
    let last = 0
    window.setTimeout = ((then: () => void, delay?: number, ...input: unknown[]) => {
      // Some of it may be gone already when it is asked for; nothing else in the page waits about as long.
      if (delay === undefined || delay > ms || delay < ms - 1_000) return start(then, delay, ...input)
      last -= 1
      held.set(last, then)
      return last
    }) as typeof window.setTimeout
    window.clearTimeout = ((timer?: number) => {
      if (timer === undefined || !held.delete(timer)) stop(timer)
    }) as typeof window.clearTimeout
    globalThis.letUndoWindowPass = () => {
      const due = [...held.values()]
      held.clear()
      for (const then of due) then()
    }
  }, undoWindowMs)
  return { pass: () => page.evaluate(() => globalThis.letUndoWindowPass()) }
}
