import { useCallback, useMemo, useRef, useState } from 'react'
import type { Item } from '../../../../content/model/item.ts'
import * as compose from '../../../compose/composeState.ts'

/** What was done to the messages of a drill so far, by item id: one that is taken back comes as it was left. */
export type Drafts = Map<Item['id'], compose.ComposeState>

/**
 * The decision while it is made; `drafts` keeps what becomes of it. `latest` is ahead of the screen: Send can follow a
 * correction within one event, before anything is drawn again.
 */
export const useDecision = (item: Item, drafts: Drafts) => {
  const [state, setState] = useState(() => {
    const draft = drafts.get(item.id)
    return draft ? compose.comeBack(draft) : compose.freshCompose
  })
  const current = useRef(state)

  const change = useCallback(
    (next: (state: compose.ComposeState) => compose.ComposeState) => {
      current.current = next(current.current)
      drafts.set(item.id, current.current)
      setState(current.current)
    },
    [drafts, item],
  )

  const actions = useMemo(
    () => ({
      reach: (recipient: number) => change((now) => compose.goTo(now, recipient)),
      expand: (group: number) => change((now) => compose.expand(now, group)),
      reveal: (recipient: number) => change((now) => compose.toggleCard(now, recipient)),
      close: () => change(compose.closeCard),
      mark: (recipient: number) => change((now) => compose.toggleMark(now, recipient)),
      select: (recipients: readonly number[]) => change((now) => compose.select(now, recipients)),
      leaveOutSelected: () => change(compose.leaveOutSelected),
      noteShown: (recipient: number) => change((now) => compose.noteShown(now, recipient)),
      noteCopied: (recipients: readonly number[]) => change((now) => compose.noteCopied(now, recipients)),
      undo: () => change(compose.undo),
      redo: () => change(compose.redo),
      edit: (recipient: number) => change((now) => compose.startEdit(now, recipient)),
      correct: (recipient: number, address: string | null) =>
        change((now) =>
          address === null
            ? compose.cancelEdit(now)
            : compose.correct(now, { recipient, address }, item.recipients[recipient]?.address ?? ''),
        ),
    }),
    [change, item],
  )

  return { state, latest: () => current.current, actions }
}
