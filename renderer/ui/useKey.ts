import { useEffect, useEffectEvent } from 'react'

/** Where a key belongs to what has the focus, and to nothing else. */
const ownsKeys = 'a, button, input, select, textarea, summary, dialog, [contenteditable]'

/**
 * Calls `then` on a key (`KeyboardEvent.key`) that nothing on the screen has a use for. A key held down, and one that
 * was pressed before this screen was there, do nothing: the Enter that ends one screen must not start the next.
 */
export const useKey = (key: 'Enter' | 'Escape', then: () => void, isOn = true): void => {
  const onKey = useEffectEvent(then)
  useEffect(() => {
    if (!isOn) return
    const since = performance.now()
    const listen = (event: KeyboardEvent) => {
      if (event.key !== key || event.repeat || event.defaultPrevented || event.timeStamp <= since) return
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const isTaken = event.target instanceof Element && event.target.closest(ownsKeys) !== null
      if (key === 'Enter' && isTaken) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      onKey()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [key, isOn])
}
