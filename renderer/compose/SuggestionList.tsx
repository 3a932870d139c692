import type { UseComboboxReturnValue } from 'downshift'
import { UsersRound, X } from 'lucide-react'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import styles from './EntryField.module.css'
import { entryWords } from './entryWords.ts'
import type { Suggestion } from './suggestions.ts'

interface SuggestionListProps {
  readonly combobox: UseComboboxReturnValue<Suggestion>
  readonly suggestions: readonly Suggestion[]
  /** The field under which the list stands. */
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly onForget: (address: string) => void
}

/** From the window's edge. */
const margin = 8

/** Under the field, or over it where there is more room. */
const place = (list: HTMLElement, input: HTMLElement): void => {
  const { left, top, bottom } = input.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const isBelow = bottom + list.offsetHeight + margin <= clientHeight || clientHeight - bottom >= top
  list.style.left = `${Math.max(margin, Math.min(left - 10, clientWidth - list.offsetWidth - margin))}px`
  list.style.top = `${isBelow ? bottom + 6 : Math.max(margin, top - list.offsetHeight - 6)}px`
}

/**
 * What the mail program remembers, under the field that is typed into. It is in the page all the time, for the field
 * names it; it is shown over everything else, so that no edge of the window cuts it.
 */
export const SuggestionList = ({ combobox, suggestions, inputRef, onForget }: SuggestionListProps) => {
  const { isOpen, highlightedIndex, getMenuProps, getItemProps } = combobox
  const t = useWords(entryWords)
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    const [shown, input] = [list.current, inputRef.current]
    if (!isOpen || !shown || !input) return undefined
    shown.showPopover()
    const put = () => place(shown, input)
    put()
    window.addEventListener('resize', put)
    window.addEventListener('scroll', put, true)
    return () => {
      window.removeEventListener('resize', put)
      window.removeEventListener('scroll', put, true)
      shown.hidePopover()
    }
  }, [isOpen, inputRef])

  return (
    <ul {...getMenuProps({ ref: list, 'aria-label': t.remembered, popover: 'manual', className: styles.list })}>
      {isOpen &&
        suggestions.map((suggestion, index) => (
          <li
            key={suggestion.is === 'list' ? suggestion.list.name : suggestion.offer.address}
            className={classes(styles.option, index === highlightedIndex && styles.lit)}
            {...getItemProps({ item: suggestion, index })}
          >
            {suggestion.is === 'list' ? (
              <>
                <UsersRound size={16} strokeWidth={1.8} aria-hidden="true" />
                <span className={styles.who}>
                  <b>{suggestion.list.name}</b>
                  <span className={styles.where}>{t.listOf(suggestion.list.members.length)}</span>
                </span>
              </>
            ) : (
              <>
                <span className={styles.who}>
                  <b>{suggestion.offer.name}</b> <span className={styles.where}>{suggestion.offer.address}</span>
                </span>
                {/* Shift and Delete do the same; in a list of options no button may be reached by key. */}
                <span
                  className={styles.forget}
                  title={t.forget(suggestion.offer.address)}
                  aria-hidden="true"
                  onClick={(event) => {
                    event.stopPropagation()
                    onForget(suggestion.offer.address)
                  }}
                >
                  <X size={15} strokeWidth={2} aria-hidden="true" />
                </span>
              </>
            )}
          </li>
        ))}
    </ul>
  )
}
