import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * When what this component shows was first on the screen, in milliseconds of the clock that events are stamped with.
 * Of two frames, the first paints it and the second begins after that.
 */
export const useShownAt = (): RefObject<number> => {
  const shownAt = useRef(0)
  useLayoutEffect(() => {
    // A hidden window draws no frames: until one comes, this moment stands.
    shownAt.current = performance.now()
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        shownAt.current = performance.now()
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return shownAt
}
