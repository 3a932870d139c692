import type { ReactNode } from 'react'
import { Field, type Item } from '../../content/model/item.ts'
import { useWords } from '../text/text.tsx'
import styles from './MessageWindow.module.css'
import { composeWords } from './words.ts'

interface RecipientGridProps {
  readonly item: Item
  /** How many of its recipients are drawn, from the first on. */
  readonly drawn: number
  /** Whether one moves about in it by arrows, or only reads it. */
  readonly isLive: boolean
  /** Whether a recipient has a place of its own: all but those inside a collapsed group, for whom the first stands. */
  readonly isShown?: (recipient: number) => boolean
  /** What stands for a recipient: a chip, a field, a verdict. Given its place in the item. */
  readonly children: (recipient: number) => ReactNode
}

/** As many recipients as fill the window: the first frame has these, the others follow. */
export const inFirstFrame = 60

/**
 * To, Cc and Bcc, as far as anybody is in them. Screen readers get a grid, so that they leave the arrows to it;
 * of a table where there is nothing to do.
 */
export const RecipientGrid = ({ item, drawn, isLive, isShown = () => true, children }: RecipientGridProps) => {
  const t = useWords(composeWords)
  const cellRole = isLive ? 'gridcell' : 'cell'
  const rows = Field.options
    .map((field) => ({
      field,
      recipients: item.recipients.flatMap((one, at) => (at < drawn && one.field === field && isShown(at) ? [at] : [])),
    }))
    .filter(({ recipients }) => recipients.length > 0)
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name; the rule does not see through the choice
    <div role={isLive ? 'grid' : 'table'} aria-label={t.recipients}>
      {rows.map(({ field, recipients }) => (
        // biome-ignore lint/a11y/useSemanticElements: chips that flow over lines are no table rows
        // biome-ignore lint/a11y/useFocusableInteractive: focus is on the chips, not on their row
        <div key={field} role="row" className={styles.row}>
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
          <span role="rowheader" className={styles.rowName}>
            {t.fields[field]}
          </span>
          <div className={styles.chips}>
            {recipients.map((recipient) => (
              <div key={recipient} role={cellRole} className={styles.cell}>
                {children(recipient)}
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
