import type { RecipientOutcome } from '../../content/model/attempt.ts'
import type { Item } from '../../content/model/item.ts'
import { useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import { OutcomeTag } from '../ui/OutcomeTag.tsx'
import { useDrawn } from '../ui/useDrawn.ts'
import styles from './Chip.module.css'
import { MessageWindow } from './MessageWindow.tsx'
import { inFirstFrame, RecipientGrid } from './RecipientGrid.tsx'
import { composeWords } from './words.ts'

interface JudgedWindowProps {
  readonly item: Item
  readonly outcomes: readonly RecipientOutcome[]
}

/** The message again, once it is judged: every address in full, with its verdict. Nothing in it can be changed. */
export const JudgedWindow = ({ item, outcomes }: JudgedWindowProps) => {
  const t = useWords(composeWords)
  const total = item.recipients.length
  // Of hundreds none at first: what is said about each of them fills the screen before the message.
  const { drawn } = useDrawn(total, total > inFirstFrame ? 0 : total)
  return (
    <MessageWindow
      item={item}
      label={t.sentMessage}
      isScreen={false}
      recipients={
        <RecipientGrid item={item} drawn={drawn} isLive={false}>
          {(at) => {
            const outcome = outcomes.find((one) => one.recipient === at)?.outcome
            return (
              <span className={classes(styles.chip, styles.verdict)}>
                <span className={styles.text}>{item.recipients[at]?.address}</span>
                {outcome && (
                  <span className={styles.outcome}>
                    <OutcomeTag outcome={outcome} />
                  </span>
                )}
              </span>
            )
          }}
        </RecipientGrid>
      }
    />
  )
}
