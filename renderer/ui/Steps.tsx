import { useWords } from '../text/text.tsx'
import { classes } from './classes.ts'
import styles from './Steps.module.css'
import { uiWords } from './words.ts'

/** More bars than this are no longer seen as bars: one long bar stands for them. */
const mostBars = 24

interface StepsProps {
  /** Place of the message that is on the screen, from 0. */
  readonly position: number
  readonly total: number
}

const stepClass = (at: number, position: number) =>
  classes(styles.step, at < position && styles.done, at === position && styles.now)

/** How far a drill has come: "5 of 12", and a bar for each message. */
export const Steps = ({ position, total }: StepsProps) => {
  const t = useWords(uiWords)
  return (
    <span className={styles.steps}>
      <span className={styles.text}>{t.position(position + 1, total)}</span>
      {total <= mostBars ? (
        <span className={styles.bars} aria-hidden="true">
          {Array.from({ length: total }, (_, at) => (
            <i key={at} className={stepClass(at, position)} />
          ))}
        </span>
      ) : (
        <span className={styles.long} aria-hidden="true">
          <i style={{ inlineSize: `${(100 * (position + 1)) / total}%` }} />
        </span>
      )}
    </span>
  )
}
