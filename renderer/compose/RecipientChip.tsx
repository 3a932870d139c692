import { Flag, Pencil, UsersRound } from 'lucide-react'
import { Fragment, memo } from 'react'
import type { ItemRecipient } from '../../content/model/item.ts'
import { useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import styles from './Chip.module.css'
import { correctedPart } from './correctedPart.ts'
import { Disc, PersonDisc } from './Disc.tsx'
import { useLook } from './look.ts'
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
  /** Whether the whole address may be said: it was revealed, or is shown anyway. */
  readonly isKnown: boolean
  readonly isMarked: boolean
  readonly correction: string | undefined
  /** Whether the next Backspace leaves it out. */
  readonly isSelected: boolean
  readonly isOpen: boolean
  /** Whether Tab leads here. */
  readonly isStop: boolean
  readonly cardId: string
  readonly onReach: (recipient: number) => void
  readonly onPress: (recipient: number) => void
}

/**
 * One recipient. As long as the address is hidden, nothing of the chip holds it: no attribute, no text for screen
 * readers. The learner's mark is ink: a claim, not a verdict. Of hundreds only those that change are drawn again.
 */
export const RecipientChip = memo(function RecipientChip(props: RecipientChipProps) {
  const { recipient, at, total, text, hiddenNote, isKnown, isMarked, correction, isSelected, isOpen, isStop } = props
  const t = useWords(composeWords)
  const hasDisc = useLook() === 'web'
  const isCorrected = correction !== undefined
  const isList = recipient.members !== undefined
  const ListSign = hasDisc ? Disc : Fragment
  const part = isCorrected ? correctedPart(recipient.address, correction) : undefined
  const spoken = [
    isKnown && !isCorrected && text !== recipient.address && recipient.address,
    !isKnown && hiddenNote,
    recipient.members !== undefined && t.listOf(recipient.members),
    isMarked && t.markedWrong,
    isCorrected && t.correctedTo(correction),
    isSelected && t.selected,
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
        isSelected && styles.selected,
      )}
      tabIndex={isStop ? 0 : -1}
      aria-expanded={isOpen}
      aria-controls={isOpen ? props.cardId : undefined}
      onFocus={() => props.onReach(at)}
      onClick={() => props.onPress(at)}
    >
      {!isMarked && !isCorrected && isList && (
        <ListSign>
          <UsersRound size={15} strokeWidth={2} aria-hidden="true" />
        </ListSign>
      )}
      {hasDisc && !isMarked && !isCorrected && !isList && <PersonDisc name={recipient.name} text={text} />}
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
      <VisuallyHidden>{`, ${spoken.filter(Boolean).join(', ')}`}</VisuallyHidden>
    </button>
  )
})
