import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'

/** When a part of the screen goes while focus is in it, `then` gives focus another place. */
export const useFocusLost = (part: RefObject<HTMLElement | null>, then: () => void): void => {
  const onLost = useEffectEvent(then)
  useLayoutEffect(() => {
    const shown = part.current
    return () => {
      if (shown?.contains(document.activeElement)) onLost()
    }
  }, [part])
}
