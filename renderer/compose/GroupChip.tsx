import { Plus, UsersRound } from 'lucide-react'
import { Fragment, memo } from 'react'
import type { RecipientGroup } from '../../content/model/item.ts'
import { useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import styles from './Chip.module.css'
import { Disc } from './Disc.tsx'
import { useLook } from './look.ts'
import { composeWords } from './words.ts'

interface GroupChipProps {
  readonly group: RecipientGroup
  /** Place in the item's groups. */
  readonly at: number
  /** How many recipients the message has. */
  readonly total: number
  /** Whether Tab leads here. */
  readonly isStop: boolean
  readonly onReach: (recipient: number) => void
  readonly onExpand: (group: number) => void
}

/** A group before it is expanded: its name and its size. Nobody in it is in the page yet. */
export const GroupChip = memo(function GroupChip({ group, at, total, isStop, onReach, onExpand }: GroupChipProps) {
  const t = useWords(composeWords)
  const { name, recipients } = group
  const Sign = useLook() === 'web' ? Disc : Fragment
  const first = recipients[0] ?? 0
  return (
    <button
      type="button"
      data-recipient={first}
      data-group={at}
      className={classes(styles.chip, styles.group)}
      tabIndex={isStop ? 0 : -1}
      aria-expanded={false}
      onFocus={() => onReach(first)}
      onClick={() => onExpand(at)}
    >
      <Sign>
        <UsersRound size={15} strokeWidth={2} aria-hidden="true" />
      </Sign>
      <span className={styles.text}>{name}</span>
      <span className={styles.size} aria-hidden="true">
        {recipients.length}
      </span>
      <Plus size={15} strokeWidth={2} aria-hidden="true" />
      <VisuallyHidden>{`, ${t.groupOf(recipients.length)}, ${t.positions(first + 1, first + recipients.length, total)}`}</VisuallyHidden>
    </button>
  )
})
