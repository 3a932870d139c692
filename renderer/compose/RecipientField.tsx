import { useCombobox } from 'downshift'
import { TriangleAlert } from 'lucide-react'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useEffectEvent, useId, useRef } from 'react'
import type { Field } from '../../content/item/item.ts'
import { readAddress } from '../../content/mail/address.ts'
import type { MailingList, Offer } from '../../content/typing/typingItem.ts'
import { useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import { EntryChip } from './EntryChip.tsx'
import { type EntryVerb, entryVerbOf } from './entryKeymap.ts'
import type { Chip, EntryFault } from './entryState.ts'
import { entryWords } from './entryWords.ts'
import { OfferList } from './OfferList.tsx'
import styles from './RecipientField.module.css'
import { composeWords } from './words.ts'

/** What can be done in a field. Chips are named by their number. */
export interface FieldVerbs {
  readonly onType: (field: Field, text: string) => void
  /** Pastes over a part of the text; false where that is left to the platform. */
  readonly onPaste: (field: Field, text: string, place: readonly [number, number]) => boolean
  readonly onCommit: (field: Field) => void
  readonly onPick: (field: Field, offer: Offer | MailingList) => void
  readonly onForget: (address: string) => void
  readonly onSelect: (field: Field, ids: readonly number[]) => void
  readonly onRemove: (ids: readonly number[], field: Field) => void
  readonly onEdit: (field: Field, id: number) => void
  readonly onExpand: (field: Field, id: number) => void
  readonly onTravel: (direction: 'undo' | 'redo', field: Field) => void
  /** Tells screen readers what changed. */
  readonly onSay: (text: string) => void
}

interface RecipientFieldProps extends FieldVerbs {
  readonly field: Field
  readonly chips: readonly Chip[]
  readonly text: string
  readonly selected: readonly number[]
  readonly fault: EntryFault | null
  readonly offers: readonly (Offer | MailingList)[]
}

/** The text with the letter at which it breaks. */
const Broken = ({ text, at }: { readonly text: string; readonly at: number }) => (
  <span className={styles.broken}>
    {text.slice(0, at)}
    <mark>{text.slice(at, at + 1) || '\u00a0'}</mark>
    {text.slice(at + 1)}
  </span>
)

/** One of To, Cc and Bcc: who is in it, and where one types. */
export const RecipientField = ({ field, chips, text, selected, fault, offers, ...verbs }: RecipientFieldProps) => {
  const t = useWords(entryWords)
  const { fields } = useWords(composeWords)
  const label = fields[field]
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const combobox = useCombobox<Offer | MailingList>({
    id,
    items: [...offers],
    inputValue: text,
    selectedItem: null,
    itemToString: (item) => item?.name ?? '',
    stateReducer: (state, { type, changes }) => {
      const { stateChangeTypes } = useCombobox
      // What is typed out in full is taken as typed: nothing is chosen in its place.
      if (type === stateChangeTypes.InputChange) {
        return { ...changes, highlightedIndex: readAddress(changes.inputValue ?? '').ok ? -1 : 0 }
      }
      if (type === stateChangeTypes.InputBlur) return { ...changes, selectedItem: state.selectedItem }
      return changes
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) verbs.onPick(field, selectedItem)
    },
  })
  const isOpen = combobox.isOpen && offers.length > 0
  const highlighted = isOpen ? offers[combobox.highlightedIndex] : undefined

  const sayOffers = useEffectEvent(() => verbs.onSay(t.said.offered(offers.length)))
  useEffect(() => {
    if (isOpen && offers.length > 0) sayOffers()
  }, [isOpen, offers.length])

  const chipAt = (at: number) => row.current?.querySelectorAll<HTMLElement>('[data-chip]')[at]
  /** Goes to a chip, which is thereby selected; beyond the last is the text. */
  const reach = (at: number, isAdding = false) => {
    const chip = chips[Math.max(0, at)]
    if (!chip) {
      verbs.onSelect(field, [])
      input.current?.focus()
      return
    }
    verbs.onSelect(field, isAdding ? [...new Set([...selected, chip.id])] : [chip.id])
    chipAt(Math.max(0, at))?.focus()
  }

  const perform = (verb: EntryVerb, at: number) => {
    const chip = chips[at]
    const isChosen = chip && !selected.includes(chip.id)
    switch (verb) {
      case 'take':
        if (highlighted) verbs.onPick(field, highlighted)
        return combobox.closeMenu()
      case 'commit':
        combobox.closeMenu()
        return verbs.onCommit(field)
      case 'close':
        return combobox.closeMenu()
      case 'forget':
        return highlighted && 'address' in highlighted ? verbs.onForget(highlighted.address) : undefined
      case 'toChips':
      case 'selectLast':
        return chips.length > 0 ? reach(chips.length - 1) : undefined
      case 'selectAll':
        verbs.onSelect(
          field,
          chips.map((one) => one.id),
        )
        return chipAt(chips.length - 1)?.focus()
      case 'undo':
      case 'redo':
        return verbs.onTravel(verb, field)
      case 'previous':
      case 'extendPrevious':
        return reach(at - 1, verb === 'extendPrevious')
      case 'next':
        return reach(at + 1)
      case 'extendNext':
        return at + 1 < chips.length ? reach(at + 1, true) : undefined
      case 'first':
        return reach(0)
      case 'last':
      case 'toField':
        return reach(chips.length)
      case 'remove':
        return chip && verbs.onRemove(isChosen ? [chip.id] : selected, field)
      case 'edit':
        return chip && verbs.onEdit(field, chip.id)
      case 'expand':
        return chip && verbs.onExpand(field, chip.id)
      // The key that follows goes into the text.
      case 'type':
        return reach(chips.length)
    }
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { nativeEvent, target } = event
    if (nativeEvent.isComposing || !(target instanceof HTMLElement)) return
    const [from, to] = [input.current?.selectionStart ?? 0, input.current?.selectionEnd ?? 0]
    const onText = {
      on: 'text',
      isEmpty: text === '',
      isAtStart: from === 0 && to === 0,
      isAllSelected: from === 0 && to === text.length,
      isOffered: highlighted !== undefined,
      isOpen,
    } as const
    const isChip = target.dataset.chip !== undefined
    const verb = entryVerbOf(event, isChip ? { on: 'chip', isList: target.dataset.list !== undefined } : onText)
    if (verb && verb !== 'type') event.preventDefault()
    if (verb) perform(verb, isChip ? chips.findIndex((one) => String(one.id) === target.dataset.chip) : -1)
    // Downshift has the arrows up and down; Enter, Tab, Esc, Home and End are decided here.
    if (verb || !/^Arrow(Up|Down)$/.test(event.key)) Object.assign(nativeEvent, { preventDownshiftDefault: true })
  }

  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget
    const place = [selectionStart ?? value.length, selectionEnd ?? value.length] as const
    if (verbs.onPaste(field, event.clipboardData.getData('text/plain'), place)) event.preventDefault()
  }

  const noteId = `${id}-note`
  return (
    // biome-ignore lint/a11y/useSemanticElements: chips that flow over lines are no table rows
    // biome-ignore lint/a11y/useFocusableInteractive: focus is on the chips and in the text, not on their row
    <div ref={row} className={styles.row} role="row" data-field={field}>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
      <span role="rowheader" className={styles.label}>
        {label}
        <VisuallyHidden>, {t.chipsIn(chips.length)}</VisuallyHidden>
      </span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press beside the chips leads into the text, which is a stop of its own */}
      <div
        className={styles.cells}
        role="presentation"
        onClick={(event) => event.target === event.currentTarget && input.current?.focus()}
      >
        {chips.map((chip) => (
          // biome-ignore lint/a11y/useSemanticElements: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={chip.id}
            role="gridcell"
            aria-selected={selected.includes(chip.id)}
            className={styles.cell}
            onKeyDown={onKeyDown}
          >
            <EntryChip
              chip={chip}
              isSelected={selected.includes(chip.id)}
              onPress={(chosen, isAdding) =>
                reach(
                  chips.findIndex((one) => one.id === chosen),
                  isAdding,
                )
              }
              onEdit={(chosen) => verbs.onEdit(field, chosen)}
              onExpand={(chosen) => verbs.onExpand(field, chosen)}
              onRemove={(chosen) => verbs.onRemove([chosen], field)}
            />
          </div>
        ))}
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
        <div role="gridcell" className={classes(styles.cell, styles.entry)}>
          <input
            {...combobox.getInputProps({
              ref: input,
              'aria-label': label,
              'aria-expanded': isOpen,
              onKeyDown,
              onChange: (event) => verbs.onType(field, event.currentTarget.value),
              onBlur: (event) => {
                // A window that loses focus keeps it for its own time.
                if (document.activeElement !== event.target) verbs.onCommit(field)
              },
            })}
            className={classes(styles.input, fault && styles.bad)}
            type="text"
            inputMode="email"
            autoCapitalize="off"
            spellCheck={false}
            aria-invalid={fault !== null}
            aria-describedby={noteId}
            onFocus={() => selected.length > 0 && verbs.onSelect(field, [])}
            onPaste={onPaste}
          />
          <OfferList
            listProps={combobox.getMenuProps({ 'aria-label': t.offers(label) })}
            optionProps={(at) => combobox.getItemProps({ item: offers[at] as Offer | MailingList, index: at })}
            offers={offers}
            highlighted={combobox.highlightedIndex}
            isOpen={isOpen}
            anchor={input}
            onForget={verbs.onForget}
          />
        </div>
        <p id={noteId} className={classes(styles.note, fault && styles.fault)}>
          {fault ? (
            <>
              <TriangleAlert size={15} strokeWidth={2} aria-hidden="true" />
              <span>
                {t.faults[fault.code]}
                {text !== '' && (
                  <>
                    {' '}
                    {t.breaksAt} <Broken text={text} at={fault.at} />
                  </>
                )}
              </span>
            </>
          ) : (
            <VisuallyHidden>{t.keys}</VisuallyHidden>
          )}
        </p>
      </div>
    </div>
  )
}
