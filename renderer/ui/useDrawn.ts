import { startTransition, useEffect, useState } from 'react'

interface Drawn {
  /** How many of the list to draw now. */
  readonly drawn: number
  /** Draws the rest at once: for whoever has to reach its end before it came by itself. */
  readonly drawRest: () => void
}

/**
 * Draws a list of hundreds in two steps: its first `first`, which fill what is seen, and the rest once they are on the
 * screen. A deferred value would not do: React may take it up before the browser has painted. The length must not change.
 */
export const useDrawn = (total: number, first: number): Drawn => {
  const [hasRest, setHasRest] = useState(total <= first)
  useEffect(() => {
    if (hasRest) return
    // Of two frames, the first paints what is there and the second begins after that.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setHasRest(true)))
    })
    return () => cancelAnimationFrame(frame)
  }, [hasRest])
  return {
    drawn: hasRest ? total : first,
    drawRest: () => setHasRest(true),
  }
}
