import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** When what is waited for had come on the screen, in milliseconds from the start of the navigation. */
    arrivedMs?: number
  }
}

/** What must stand on the page, as selectors; `press` is a key that is pressed in the moment when it had come. */
export interface Arrival {
  readonly shows: readonly string[]
  readonly press?: string
}

/**
 * From its next navigation on a page notes when the last of these arrivals had come. An arrival is over with the frame
 * that shows all of it; then its key is pressed, and the next one is waited for. It is noted within the page, so the way
 * between the driver and the browser is in no figure.
 */
export const watchArrivals = (page: Page, arrivals: readonly Arrival[]): Promise<unknown> =>
  page.addInitScript((left) => {
    const waiting = [...left]
    let isDrawing = false
    const look = () => {
      const [first] = waiting
      if (isDrawing || !first?.shows.every((selector) => document.querySelector(selector))) return
      isDrawing = true
      requestAnimationFrame(() => {
        // Called when the frame that was about to be drawn is drawn.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          isDrawing = false
          waiting.shift()
          if (waiting.length === 0) window.arrivedMs = performance.now()
          if (first.press === undefined) return
          const pressed = new KeyboardEvent('keydown', { key: first.press, bubbles: true, cancelable: true })
          document.activeElement?.dispatchEvent(pressed)
        }
        port2.postMessage(null)
      })
    }
    new MutationObserver(look).observe(document, { childList: true, subtree: true })
    document.addEventListener('focusin', look)
  }, arrivals)
