import { Flag, Pencil } from 'lucide-react'
import type { ItemRecipient } from '../../content/item/item.ts'
import { useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import styles from './Chip.module.css'
import { correctedPart } from './correctedPart.ts'
import { composeWords } from './words.ts'

interface RecipientChipProps {
  readonly recipient: ItemRecipient
  /** Place in the item's recipients, and how many there are. */
  readonly at: number
  readonly total: number
  /** What the chip shows: a name, an address, or part of one. */
  readonly text: string
  /** What is kept back, in words, as long as it is: "address hidden". */
  readonly hiddenNote: string
  /** Whether the whole address may be told: it was revealed, or is shown anyway. */
  readonly isKnown: boolean
  readonly isMarked: boolean
  readonly correction: string | undefined
  readonly isOpen: boolean
  /** The chip that Tab leads to. */
  readonly isCurrent: boolean
  readonly cardId: string
  readonly onFocus: () => void
  readonly onPress: () => void
}

/**
 * One recipient. As long as the address is hidden, nothing of the chip holds it: no attribute, no text for screen
 * readers. The learner's mark is ink: a claim, not a verdict.
 */
export const RecipientChip = (props: RecipientChipProps) => {
  const { recipient, at, total, text, hiddenNote, isKnown, isMarked, correction, isOpen, isCurrent } = props
  const t = useWords(composeWords)
  const isCorrected = correction !== undefined
  const part = isCorrected ? correctedPart(recipient.address, correction) : undefined
  const told = [
    isKnown && !isCorrected && text !== recipient.address && recipient.address,
    !isKnown && hiddenNote,
    isMarked && t.markedWrong,
    isCorrected && t.correctedTo(correction),
    t.position(at + 1, total),
  ]
  return (
    <button
      type="button"
      data-recipient={at}
      className={classes(
        styles.chip,
        isKnown && hiddenNote !== '' && styles.known,
        isOpen && styles.open,
        isMarked && styles.marked,
        isCorrected && styles.corrected,
      )}
      tabIndex={isCurrent ? 0 : -1}
      aria-expanded={isOpen}
      aria-controls={isOpen ? props.cardId : undefined}
      onFocus={props.onFocus}
      onClick={props.onPress}
    >
      {isMarked && <Flag size={15} strokeWidth={2} aria-hidden="true" />}
      {isCorrected && <Pencil size={15} strokeWidth={2} aria-hidden="true" />}
      <span className={styles.text}>{part ? recipient.name : text}</span>
      {part && (
        <span className={styles.change} aria-hidden="true">
          <s>{part.before}</s> <b>{part.after}</b>
        </span>
      )}
      {isMarked && (
        <span className={styles.why} aria-hidden="true">
          {t.wrong}
        </span>
      )}
      <VisuallyHidden>{`, ${told.filter(Boolean).join(', ')}`}</VisuallyHidden>
    </button>
  )
}
