import { useCallback, useRef, useState } from 'react'
import { type EntryState, emptyEntry } from './entryState.ts'

/** The fields while they are filled in. `latest` is ahead of the screen: Send can follow a paste within one event. */
export const useEntry = () => {
  const [state, setState] = useState(emptyEntry)
  const current = useRef(state)
  const change = useCallback((next: (state: EntryState) => EntryState): EntryState => {
    current.current = next(current.current)
    setState(current.current)
    return current.current
  }, [])
  const latest = useCallback(() => current.current, [])
  return { state, latest, change }
}
