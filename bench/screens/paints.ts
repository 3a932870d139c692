import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Milliseconds from a key press to the frame that shows what it did. */
    paints: number[]
  }
}

/** From now on notes for each key press when the next frame is drawn, on the clock that events are stamped with. */
export const watchPaints = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.paints = []
    window.addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        // Held for the key that is meant.
        if (key === 'Control' || key === 'Meta') return
        requestAnimationFrame(() => {
          // Called when the frame that was about to be drawn is drawn.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => window.paints.push(performance.now() - timeStamp)
          port2.postMessage(null)
        })
      },
      true,
    )
  })

/** Presses a key and gives back how long it took until its frame was there. `shows` is what that frame must show. */
export const press = async (page: Page, key: string, shows: string): Promise<number> => {
  await page.evaluate(() => {
    window.paints = []
  })
  await page.keyboard.press(key)
  await page.waitForFunction(() => window.paints.length > 0)
  const { took, isThere } = await page.evaluate(
    (selector) => ({ took: window.paints[0] ?? 0, isThere: document.querySelector(selector) !== null }),
    shows,
  )
  if (!isThere) throw new Error(`The frame after ${key} does not show ${shows}.`)
  return took
}
