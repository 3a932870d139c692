import { useCombobox } from 'downshift'
import { TriangleAlert } from 'lucide-react'
import { type ChangeEvent, type ClipboardEvent, type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import type { MailingList, Offer } from '../../content/activities/typing/typingItem.ts'
import { readAddress } from '../../content/mail/address.ts'
import type { Field } from '../../content/model/item.ts'
import { useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import styles from './EntryField.module.css'
import type { EntryState, EntryToken } from './entryState.ts'
import { entryWords } from './entryWords.ts'
import { SuggestionList } from './SuggestionList.tsx'
import { type Suggestion, suggestionsFor } from './suggestions.ts'
import { TokenChip } from './TokenChip.tsx'
import type { EntryActions } from './useEntry.ts'
import { composeWords } from './words.ts'

interface EntryFieldProps {
  readonly field: Field
  readonly offers: readonly Offer[]
  readonly lists: readonly MailingList[]
  readonly state: EntryState
  readonly actions: EntryActions
  /** What is to be said under the field beside its own: that nobody is addressed yet. */
  readonly remark: string | null
}

/** Whether a text has a quotation mark that is not closed: then a comma is part of a name. */
const isQuoting = (text: string): boolean => text.split('"').length % 2 === 0

const isCommand = ({ ctrlKey, metaKey }: { ctrlKey: boolean; metaKey: boolean }): boolean => ctrlKey || metaKey

/** What a chip says under its field while it has the focus: who gets the message by it. */
const whoIs = (token: EntryToken | undefined): string => {
  if (!token) return ''
  if (token.is === 'list') return token.list.members.map(({ name }) => name).join(', ')
  return token.name === '' ? '' : token.address
}

/**
 * One field of recipients as mail programs have them: chips, the text behind them, and what is remembered under it. Tab
 * leads to the text; arrows lead from it into the chips and back.
 */
export const EntryField = ({ field, offers, lists, state, actions, remark }: EntryFieldProps) => {
  const t = useWords(entryWords)
  const { fields } = useWords(composeWords)
  const { tokens, text, fault } = state.fields[field]
  const row = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const noteId = useId()
  const [isWanted, setWanted] = useState(false)
  const [reached, setReached] = useState<number | null>(null)
  const suggestions = useMemo(
    () => suggestionsFor(text, { offers, lists }, state.forgotten),
    [text, offers, lists, state.forgotten],
  )

  const take = (suggestion: Suggestion | null | undefined) => {
    if (!suggestion) return
    if (suggestion.is === 'list') actions.pickList(field, suggestion.list)
    else actions.pick(field, suggestion.offer)
    setWanted(false)
  }

  const combobox = useCombobox<Suggestion>({
    items: [...suggestions],
    inputValue: text,
    selectedItem: null,
    isOpen: isWanted && suggestions.length > 0,
    defaultHighlightedIndex: 0,
    itemToString: () => '',
    itemToKey: (one) => (one?.is === 'offer' ? one.offer.address : one?.list.name),
    stateReducer: (_, { type, changes }) => {
      const { InputBlur, InputChange } = useCombobox.stateChangeTypes
      // Going elsewhere takes nothing that was not asked for.
      if (type === InputBlur) return { ...changes, selectedItem: null }
      // What is typed out in full is taken as it was typed, though a longer address may be remembered.
      const isWhole = type === InputChange && readAddress(changes.inputValue ?? '').ok
      return isWhole ? { ...changes, highlightedIndex: -1 } : changes
    },
    onIsOpenChange: ({ isOpen }) => setWanted(isOpen),
    onSelectedItemChange: ({ selectedItem }) => take(selectedItem),
    getA11yStatusMessage: ({ isOpen }) => (isOpen ? t.said.offered(suggestions.length) : ''),
  })
  const { isOpen, highlightedIndex } = combobox
  const highlighted = isOpen ? suggestions[highlightedIndex] : undefined

  const chipOf = (id: number | undefined) => row.current?.querySelector<HTMLElement>(`[data-token="${id}"]`)
  /** To the chip at a place, or to the text where there is none. */
  const goTo = (at: number) => (chipOf(tokens[at]?.id) ?? input.current)?.focus()
  const toText = () => input.current?.focus()

  /** Takes chips out; focus goes to the one that comes to stand in their place. */
  const strike = (ids: readonly number[]) => {
    const first = tokens.findIndex(({ id }) => ids.includes(id))
    const next = tokens.slice(first + 1).find(({ id }) => !ids.includes(id))
    actions.strike(field, ids)
    ;(chipOf(next?.id) ?? input.current)?.focus()
  }
  const reopen = (token: EntryToken) => {
    if (token.is !== 'address') return
    actions.reopen(field, token.id)
    toText()
  }
  const expand = (id: number) => {
    actions.expandList(field, id)
    toText()
  }
  const history = ({ key, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined => {
    if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
    return key.toLowerCase() === 'y' ? 'redo' : undefined
  }

  const onTextKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, shiftKey, nativeEvent, currentTarget } = event
    if (nativeEvent.isComposing) return
    const isAtStart = currentTarget.selectionStart === 0 && currentTarget.selectionEnd === 0
    const done = () => {
      event.preventDefault()
      Object.assign(nativeEvent, { preventDownshiftDefault: true })
    }
    if (isCommand(event)) {
      const way = history(event)
      if (key === 'Enter') Object.assign(nativeEvent, { preventDownshiftDefault: true })
      else if (key.toLowerCase() === 'a' && text === '' && tokens.length > 0) {
        done()
        goTo(tokens.length - 1)
        actions.select(tokens.map(({ id }) => id))
      } else if (way && text === '') {
        done()
        actions[way]()
      }
      return
    }
    if (key === 'Delete' && shiftKey && highlighted?.is === 'offer') {
      done()
      actions.forget(highlighted.offer.address)
    } else if ((key === 'Enter' || (key === 'Tab' && !shiftKey)) && highlighted) {
      // At once, and not by the library's news of it: the next letter may already be on its way.
      done()
      take(highlighted)
    } else if (key === 'Enter') {
      done()
      actions.commit(field)
    } else if ((key === ',' || key === ';') && !isQuoting(text)) {
      done()
      actions.commit(field)
    } else if ((key === 'Backspace' || key === 'ArrowLeft') && isAtStart && tokens.length > 0) {
      done()
      goTo(tokens.length - 1)
      if (key === 'Backspace') actions.select(tokens.slice(-1).map(({ id }) => id))
    }
  }

  const onChipKey = (event: KeyboardEvent, token: EntryToken) => {
    const { key } = event
    const at = tokens.indexOf(token)
    const { selected } = state
    const run = (act: () => void) => {
      event.preventDefault()
      act()
    }
    if (isCommand(event)) {
      const way = history(event)
      if (key.toLowerCase() === 'a') return run(() => actions.select(tokens.map(({ id }) => id)))
      if (!way) return
      event.preventDefault()
      actions[way]()
      toText()
      return
    }
    switch (key) {
      case 'ArrowLeft':
        return run(() => goTo(Math.max(0, at - 1)))
      case 'ArrowRight':
        return run(() => goTo(at + 1))
      case 'Home':
        return run(() => goTo(0))
      case 'End':
        return run(toText)
      case 'Backspace':
      case 'Delete':
        return run(() => strike(selected.includes(token.id) ? selected : [token.id]))
      case 'Enter':
      case 'F2':
        return run(() => (token.is === 'list' ? expand(token.id) : reopen(token)))
      case ' ':
        return run(() => token.is === 'list' && expand(token.id))
      case 'Escape':
        return run(toText)
      default:
        // Whoever types on goes on in the text.
        if (key.length === 1 && !event.altKey) toText()
    }
  }

  const isOnChip = () => document.activeElement?.closest('[data-token]') !== null
  const onCopy = (event: ClipboardEvent) => {
    if (!isOnChip()) return
    const ids = state.selected.length > 0 ? state.selected : [reached]
    const addresses = tokens.flatMap((token) => {
      if (!ids.includes(token.id)) return []
      return token.is === 'address' ? [token.address] : token.list.members.map(({ address }) => address)
    })
    event.preventDefault()
    event.clipboardData.setData('text/plain', addresses.join(', '))
    if (event.type === 'cut') strike(tokens.flatMap(({ id }) => (ids.includes(id) ? [id] : [])))
    else actions.noteCopied(addresses.length)
  }
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    // What is no address yet, a name or a part of one, goes into the text as it is.
    if (!isOnChip() && !/[@,;\t\r\n]/u.test(pasted)) return
    event.preventDefault()
    actions.paste(field, pasted)
    setWanted(false)
    toText()
  }

  const current = tokens.find(({ id }) => id === reached)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in the place of the row's name
    <div
      ref={row}
      role="group"
      aria-label={fields[field]}
      className={styles.field}
      onCopy={onCopy}
      onCut={onCopy}
      onPaste={onPaste}
      onBlur={({ relatedTarget, currentTarget }) => {
        // Another window is not another field: what is typed waits there.
        if (!document.hasFocus() || currentTarget.contains(relatedTarget)) return
        setReached(null)
        actions.commit(field)
      }}
      onMouseDown={(event) => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        toText()
      }}
    >
      {tokens.map((token, at) => (
        <TokenChip
          key={token.id}
          token={token}
          at={at}
          total={tokens.length}
          isSelected={state.selected.includes(token.id)}
          noteId={noteId}
          onReach={(id) => {
            setReached(id)
            if (!state.selected.includes(id)) actions.select([])
          }}
          onKeyDown={onChipKey}
          onExpand={expand}
          onReopen={() => reopen(token)}
        />
      ))}
      <input
        {...combobox.getInputProps({
          ref: input,
          'aria-label': t.fieldOf(fields[field]),
          'aria-labelledby': undefined,
          'aria-invalid': fault !== null,
          'aria-describedby': noteId,
          'data-entry': field,
          className: classes(styles.input, fault !== null && styles.bad),
          onKeyDown: onTextKey,
          // Not by the library's own news of the value: that comes a step later, and fast fingers would lose letters.
          onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => actions.write(field, currentTarget.value),
          onFocus: () => {
            setReached(null)
            if (state.selected.length > 0) actions.select([])
          },
        })}
        type="text"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
      />
      <div
        id={noteId}
        className={classes(styles.note, (fault !== null || remark !== null) && styles.fault)}
        aria-live="polite"
      >
        {fault || remark ? (
          <>
            <TriangleAlert size={15} strokeWidth={2} aria-hidden="true" />
            <span>{fault ? t.fault(fault.text, t.faults[fault.code]) : remark}</span>
          </>
        ) : (
          whoIs(current)
        )}
      </div>
      <SuggestionList
        combobox={combobox}
        suggestions={suggestions}
        inputRef={input}
        onForget={(address) => actions.forget(address)}
      />
    </div>
  )
}
