import { Plus, UsersRound } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import styles from './Chip.module.css'
import type { EntryToken } from './entryState.ts'
import { entryWords } from './entryWords.ts'

interface TokenChipProps {
  readonly token: EntryToken
  /** Place among the chips of its field, from 0, and how many there are. */
  readonly at: number
  readonly total: number
  readonly isSelected: boolean
  /** What says who it is while it has the focus. */
  readonly noteId: string
  readonly onReach: (id: number) => void
  readonly onKeyDown: (event: KeyboardEvent, token: EntryToken) => void
  readonly onExpand: (id: number) => void
  readonly onReopen: (id: number) => void
}

/** Somebody who was typed, picked or pasted, or a list. Only the name is shown where there is one, as mail programs do. */
export const TokenChip = (props: TokenChipProps) => {
  const { token, at, total, isSelected, noteId, onReach, onKeyDown, onExpand, onReopen } = props
  const t = useWords(entryWords)
  const spoken =
    token.is === 'list' ? [t.listOf(token.list.members.length), t.chipAt(at + 1, total)] : [t.chipAt(at + 1, total)]
  return (
    <button
      type="button"
      data-token={token.id}
      className={classes(styles.chip, token.is === 'list' && styles.group, isSelected && styles.selected)}
      tabIndex={-1}
      aria-describedby={noteId}
      {...(token.is === 'list' && { 'aria-expanded': false })}
      onFocus={() => onReach(token.id)}
      onKeyDown={(event) => onKeyDown(event, token)}
      onClick={() => token.is === 'list' && onExpand(token.id)}
      onDoubleClick={() => onReopen(token.id)}
    >
      {token.is === 'list' ? (
        <>
          <UsersRound size={15} strokeWidth={2} aria-hidden="true" />
          <span className={styles.text}>{token.list.name}</span>
          <span className={styles.size} aria-hidden="true">
            {token.list.members.length}
          </span>
          <Plus size={15} strokeWidth={2} aria-hidden="true" />
        </>
      ) : (
        <span className={styles.text}>{token.name || token.address}</span>
      )}
      <VisuallyHidden>{`, ${spoken.join(', ')}`}</VisuallyHidden>
    </button>
  )
}
