import { Plus, UsersRound, X } from 'lucide-react'
import { useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import type { Chip } from './entryState.ts'
import { entryWords } from './entryWords.ts'
import styles from './RecipientField.module.css'

interface EntryChipProps {
  readonly chip: Chip
  readonly isSelected: boolean
  /** A press on it; `isAdding`: with Ctrl or ⌘, so that what is selected stays so. */
  readonly onPress: (id: number, isAdding: boolean) => void
  readonly onEdit: (id: number) => void
  readonly onExpand: (id: number) => void
  readonly onRemove: (id: number) => void
}

/** What a chip says: the name where the program knows one, else the address. */
export const chipName = ({ name, address }: Chip): string => name || address

/** A recipient that was entered. Its address hides behind its name as mail programs have it. */
export const EntryChip = ({ chip, isSelected, onPress, onEdit, onExpand, onRemove }: EntryChipProps) => {
  const t = useWords(entryWords)
  const isList = chip.members.length > 0
  const name = chipName(chip)
  return (
    <span className={classes(styles.chip, isSelected && styles.selected)}>
      <button
        type="button"
        tabIndex={-1}
        className={styles.name}
        data-chip={chip.id}
        data-list={isList || undefined}
        onClick={(event) => onPress(chip.id, event.ctrlKey || event.metaKey)}
        onDoubleClick={() => (isList ? onExpand : onEdit)(chip.id)}
      >
        {isList && <UsersRound size={15} strokeWidth={2} aria-hidden="true" />}
        <span className={styles.text}>{name}</span>
        {isList && (
          <>
            <span className={styles.size} aria-hidden="true">
              {chip.members.length}
            </span>
            <VisuallyHidden>, {t.listOf(chip.members.length)}</VisuallyHidden>
          </>
        )}
      </button>
      {isList && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.act}
          aria-label={t.expand(name)}
          onClick={() => onExpand(chip.id)}
        >
          <Plus size={15} strokeWidth={2} aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        tabIndex={-1}
        className={styles.act}
        aria-label={t.remove(name)}
        onClick={() => onRemove(chip.id)}
      >
        <X size={15} strokeWidth={2} aria-hidden="true" />
      </button>
    </span>
  )
}
