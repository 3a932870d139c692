import { useCallback, useMemo, useRef, useState } from 'react'
import type { Item } from '../../content/item/item.ts'
import {
  type ComposeState,
  cancelEdit,
  closeCard,
  correct,
  freshCompose,
  goTo,
  startEdit,
  toggleCard,
  toggleMark,
} from '../compose/composeState.ts'

/**
 * The decision while it is made. `latest` is ahead of the screen: Send can follow a correction within one event, before
 * anything is drawn again.
 */
export const useDecision = (item: Item) => {
  const [state, setState] = useState(freshCompose)
  const current = useRef(state)

  const change = useCallback((next: (state: ComposeState) => ComposeState) => {
    current.current = next(current.current)
    setState(current.current)
  }, [])

  const verbs = useMemo(
    () => ({
      reach: (recipient: number) => change((now) => goTo(now, recipient)),
      reveal: (recipient: number) => change((now) => toggleCard(now, recipient)),
      close: () => change(closeCard),
      mark: (recipient: number) => change((now) => toggleMark(now, recipient)),
      edit: (recipient: number) => change((now) => startEdit(now, recipient)),
      correct: (recipient: number, address: string | null) =>
        change((now) =>
          address === null
            ? cancelEdit(now)
            : correct(now, { recipient, address }, item.recipients[recipient]?.address ?? ''),
        ),
    }),
    [change, item],
  )

  return { state, latest: () => current.current, verbs }
}
