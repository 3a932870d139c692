import { useEffect, useEffectEvent, useRef } from 'react'
import type { Field } from '../../content/item/item.ts'
import { useWords } from '../text/text.tsx'
import { chipName } from './EntryChip.tsx'
import * as entry from './entryState.ts'
import { entryWords } from './entryWords.ts'
import { offersFor } from './offersFor.ts'
import { type FieldVerbs, RecipientField } from './RecipientField.tsx'
import type { useEntry } from './useEntry.ts'
import { composeWords } from './words.ts'

interface RecipientEntryProps {
  readonly entry: ReturnType<typeof useEntry>
  readonly book: entry.AddressBook
  /** Tells screen readers what changed. */
  readonly onSay: (text: string) => void
}

const fields = ['to', 'cc', 'bcc'] as const

/** The chip that has the focus, by its number; or nothing. */
const focusedChip = (): number | undefined => {
  const chip = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.chip : undefined
  return chip === undefined ? undefined : Number(chip)
}

/** A recipient as it is copied: `Name <address>`, which any mail program takes. */
const written = ({ name, address }: { readonly name: string; readonly address: string }): string =>
  name === '' ? address : `${/[^\p{L}\p{N} '-]/u.test(name) ? `"${name}"` : name} <${address}>`

/** To, Cc and Bcc to type into. Screen readers are told of a grid, so that they leave the arrows to it. */
export const RecipientEntry = ({ entry: { state, latest, change }, book, onSay }: RecipientEntryProps) => {
  const t = useWords(entryWords)
  const { recipients } = useWords(composeWords)
  const grid = useRef<HTMLDivElement>(null)
  /** Where focus goes once the fields are drawn again: what had it may be gone. */
  const due = useRef<{ field: Field; chip?: number } | null>(null)

  const focusOn = (field: Field, chip?: number) => {
    const row = grid.current?.querySelector(`[data-field="${field}"]`)
    row?.querySelector<HTMLElement>(chip === undefined ? 'input' : `[data-chip="${chip}"]`)?.focus()
  }
  useEffect(() => {
    if (due.current) focusOn(due.current.field, due.current.chip)
    due.current = null
  })

  const all = (now: entry.EntryState) => fields.flatMap((field) => now.chips[field])
  /** Makes a change and says who came and who went. */
  const apply = (next: (now: entry.EntryState) => entry.EntryState) => {
    const before = all(latest())
    const after = change(next)
    const [came, went] = [
      all(after).filter(({ id }) => !before.some((one) => one.id === id)),
      before.filter(({ id }) => !all(after).some((one) => one.id === id)),
    ]
    const said = [
      came.length > 0 && t.said.added(came.map(chipName)),
      went.length > 0 && t.said.removed(went.map(chipName)),
      after.fault && t.faults[after.fault.code],
    ]
    onSay(said.filter(Boolean).join(' '))
    return after
  }

  const verbs: FieldVerbs = {
    onType: (field, text) => {
      const before = latest().chips[field]
      const after = change((now) => entry.type(now, field, text, book))
      const added = after.chips[field].slice(before.length)
      if (added.length > 0) onSay(t.said.added(added.map(chipName)))
      else if (after.fault?.field === field) onSay(t.faults[after.fault.code])
    },
    onPaste: (field, text, place) => {
      const pasted = entry.paste(latest(), field, text, place, book)
      if (pasted) apply(() => pasted)
      return pasted !== undefined
    },
    onCommit: (field) => {
      if (latest().texts[field] !== '') apply((now) => entry.commit(now, field, book))
    },
    onPick: (field, offer) => {
      due.current = { field }
      apply((now) => entry.pick(now, field, offer))
    },
    onForget: (address) => {
      change((now) => entry.forget(now, address))
      onSay(t.said.forgotten(address))
    },
    onSelect: (_field, ids) => {
      const before = latest().selected
      change((now) => entry.select(now, ids))
      if (ids.length > 1 || (ids.length === 1 && before.length > 1)) onSay(t.said.selected(ids.length))
    },
    onRemove: (ids, field) => {
      due.current = { field }
      apply((now) => entry.remove(now, ids))
    },
    onEdit: (field, id) => {
      due.current = { field }
      const before = latest().chips[field].find((one) => one.id === id)
      change((now) => entry.edit(now, field, id, book))
      if (before) onSay(t.said.editing(before.address))
    },
    onExpand: (field, id) => {
      const list = latest().chips[field].find((one) => one.id === id)
      const after = change((now) => entry.expand(now, field, id))
      const first = after.chips[field].find(({ name }) => name === list?.members[0]?.name)
      due.current = first ? { field, chip: first.id } : { field }
      if (first) change((now) => entry.select(now, [first.id]))
      if (list) {
        onSay(
          t.said.expanded(
            list.name,
            list.members.map(({ name }) => name),
          ),
        )
      }
    },
    onTravel: (direction, field) => {
      due.current = { field }
      change(direction === 'undo' ? entry.undo : entry.redo)
      onSay(direction === 'undo' ? t.said.undone : t.said.redone)
    },
    onSay,
  }

  /** Copies, and with `isCut` takes out, what is selected of the chips that have the focus. */
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    const focused = focusedChip()
    const field = fields.find((one) => latest().chips[one].some(({ id }) => id === focused))
    if (focused === undefined || !field) return
    const ids = latest().selected.includes(focused) ? latest().selected : [focused]
    const copied = latest()
      .chips[field].filter(({ id }) => ids.includes(id))
      .flatMap((chip) => (chip.members.length > 0 ? chip.members : [chip]))
    event.preventDefault()
    event.clipboardData?.setData('text/plain', copied.map(written).join(', '))
    if (event.type === 'cut') verbs.onRemove(ids, field)
    else onSay(t.said.copied(copied.length))
  })
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const focused = focusedChip()
    const field = fields.find((one) => latest().chips[one].some(({ id }) => id === focused))
    if (!field) return
    event.preventDefault()
    const end = latest().texts[field].length
    due.current = { field }
    verbs.onPaste(field, event.clipboardData?.getData('text/plain') ?? '', [end, end])
  })
  useEffect(() => {
    const copy = (event: ClipboardEvent) => onCopy(event)
    const paste = (event: ClipboardEvent) => onPaste(event)
    document.addEventListener('copy', copy)
    document.addEventListener('cut', copy)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('cut', copy)
      document.removeEventListener('paste', paste)
    }
  }, [])

  return (
    // biome-ignore lint/a11y/useSemanticElements: chips that flow over lines are no table
    <div ref={grid} role="grid" aria-label={recipients} aria-multiselectable="true">
      {fields.map((field) => (
        <RecipientField
          key={field}
          field={field}
          chips={state.chips[field]}
          text={state.texts[field]}
          selected={state.selected}
          fault={state.fault?.field === field ? state.fault : null}
          offers={offersFor(book, state, state.texts[field])}
          {...verbs}
        />
      ))}
    </div>
  )
}
