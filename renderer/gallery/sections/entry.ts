import type { TypingItem } from '../../../content/activities/typing/typingItem.ts'
import * as entry from '../../compose/entryState.ts'
import type { EntryActions } from '../../compose/useEntry.ts'
import { idle } from '../specimen.ts'

/** The fields of a typed message, with nothing behind them. */
export const entryIdle: EntryActions = {
  write: idle,
  commit: idle,
  paste: idle,
  pick: idle,
  pickList: idle,
  expandList: idle,
  strike: idle,
  reopen: idle,
  select: idle,
  forget: idle,
  noteCopied: idle,
  undo: idle,
  redo: idle,
}

/** A message with a name, an address and a list in To; `faulty`: with a text in Cc that is no address, and was to be one. */
export const typedIn = ({ offers, lists }: TypingItem, how: 'several' | 'faulty'): entry.EntryState => {
  const [offer] = offers
  const [list] = lists
  let state = entry.commit(entry.write(entry.freshEntry, 'to', 'j.harlow@fleet-north.mil'), 'to')
  if (offer) state = entry.pick(state, 'to', offer)
  if (list) state = entry.pickList(state, 'to', list)
  return how === 'faulty' ? entry.commit(entry.write(state, 'cc', 'jo harlow@@fleet'), 'cc') : state
}
