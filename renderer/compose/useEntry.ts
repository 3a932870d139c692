import { useCallback, useMemo, useRef, useState } from 'react'
import type { MailingList, Offer } from '../../content/activities/typing/typingItem.ts'
import type { Field } from '../../content/model/item.ts'
import { useWords } from '../text/text.tsx'
import * as entry from './entryState.ts'
import { entryWords } from './entryWords.ts'

/** What can be done with the fields that recipients are typed into. Chips are named by their id. */
export interface EntryActions {
  write(field: Field, text: string): void
  commit(field: Field): void
  paste(field: Field, text: string): void
  pick(field: Field, offer: Offer): void
  pickList(field: Field, list: MailingList): void
  expandList(field: Field, id: number): void
  strike(field: Field, ids: readonly number[]): void
  reopen(field: Field, id: number): void
  select(ids: readonly number[]): void
  forget(address: string): void
  noteCopied(addresses: number): void
  undo(): void
  redo(): void
}

const textOf = (token: entry.EntryToken): string =>
  token.is === 'list' ? token.list.name : token.name || token.address

/**
 * The recipients while they are typed. `latest` is ahead of the screen: Send can follow a comma within one event. What
 * changed is said to screen readers by `onSay`.
 */
export const useEntry = (onSay: (text: string) => void) => {
  const { said } = useWords(entryWords)
  const [state, setState] = useState(entry.freshEntry)
  const current = useRef(state)

  const change = useCallback((next: (state: entry.EntryState) => entry.EntryState) => {
    current.current = next(current.current)
    setState(current.current)
  }, [])

  const actions = useMemo((): EntryActions => {
    /** Says which chips a change brought into a field. */
    const adding = (field: Field, next: (state: entry.EntryState) => entry.EntryState) => {
      const before = current.current.fields[field].tokens
      change(next)
      const added = current.current.fields[field].tokens.filter((token) => !before.includes(token))
      if (added.length > 0) onSay(said.added(added.map(textOf)))
    }
    return {
      write: (field, text) => change((now) => entry.write(now, field, text)),
      commit: (field) => adding(field, (now) => entry.commit(now, field)),
      paste: (field, text) => adding(field, (now) => entry.paste(now, field, text)),
      pick: (field, offer) => adding(field, (now) => entry.pick(now, field, offer)),
      pickList: (field, list) => adding(field, (now) => entry.pickList(now, field, list)),
      expandList: (field, id) => {
        const token = current.current.fields[field].tokens.find((one) => one.id === id)
        change((now) => entry.expandList(now, field, id))
        if (token?.is === 'list') onSay(said.expanded(token.list.name, token.list.members.length))
      },
      strike: (field, ids) => {
        change((now) => entry.strike(now, field, ids))
        onSay(said.removed(ids.length))
      },
      reopen: (field, id) => {
        change((now) => entry.reopen(now, field, id))
        const { text } = current.current.fields[field]
        if (text !== '') onSay(said.reopened(text))
      },
      select: (ids) => {
        change((now) => entry.select(now, ids))
        if (ids.length > 0) onSay(said.selected(ids.length))
      },
      forget: (address) => {
        change((now) => entry.forget(now, address))
        onSay(said.forgotten(address))
      },
      noteCopied: (addresses) => onSay(said.copied(addresses)),
      undo: () => {
        change(entry.undo)
        onSay(said.undone)
      },
      redo: () => {
        change(entry.redo)
        onSay(said.redone)
      },
    }
  }, [change, onSay, said])

  return { state, latest: () => current.current, actions }
}
