import { useEffect } from 'react'

/**
 * Has the window ask before it closes while answers are not saved. They live in this page until the host has them; what
 * is held back so that it can be taken back goes out at that moment (`onClosing`).
 */
export const useUnsavedGuard = (isUnsaved: boolean, onClosing: () => void): void => {
  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent) => {
      onClosing()
      event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    // Where the first is not sent, as on phones.
    addEventListener('pagehide', onClosing)
    return () => {
      removeEventListener('beforeunload', warn)
      removeEventListener('pagehide', onClosing)
    }
  }, [isUnsaved, onClosing])
}
