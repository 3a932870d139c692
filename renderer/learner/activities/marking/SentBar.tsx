import { Check } from 'lucide-react'
import { useRef } from 'react'
import { useWords } from '../../../text/text.tsx'
import { Button } from '../../../ui/Button.tsx'
import { classes } from '../../../ui/classes.ts'
import { Keys, shortcut } from '../../../ui/Keys.tsx'
import { commandKey } from '../../../ui/platform.ts'
import { useFocusLost } from '../../../ui/useFocusLost.ts'
import { playWords } from '../../frames/playWords.ts'
import styles from './SentBar.module.css'

interface SentBarProps {
  /** Whether Ctrl+Z takes the message back now, or undoes something in the one on the screen. */
  readonly hasKey: boolean
  /** `timeStamp` is the event's. */
  readonly onTakeBack: (timeStamp: number) => void
  /** It goes and had focus: somebody has to give focus a place. */
  readonly onFocusLost: () => void
}

/**
 * Says that the message before is sent and, for as long as that is so, that it can be taken back. It takes no focus,
 * stands between the message and its keys, and is announced by the screen together with the message that follows.
 */
export const SentBar = ({ hasKey, onTakeBack, onFocusLost }: SentBarProps) => {
  const t = useWords(playWords)
  const keys = [commandKey(), 'Z']
  const bar = useRef<HTMLDivElement>(null)
  useFocusLost(bar, onFocusLost)
  return (
    <div ref={bar} className={styles.bar}>
      <Check size={16} strokeWidth={2} aria-hidden="true" />
      {t.sent}
      <Button
        variant="plain"
        aria-keyshortcuts={hasKey ? shortcut(keys) : undefined}
        onClick={(event) => onTakeBack(event.timeStamp)}
      >
        {t.undoSend} {/* Their place is kept, so that the first mark moves nothing. */}
        <span className={classes(styles.keys, !hasKey && styles.absent)}>
          <Keys keys={keys} />
        </span>
      </Button>
    </div>
  )
}
