import type { Outcome } from '../../content/model/attempt.ts'
import { useWords } from '../text/text.tsx'
import { classes } from './classes.ts'
import styles from './Outcome.module.css'
import { OutcomeSign } from './OutcomeSign.tsx'
import { uiWords } from './words.ts'

interface OutcomeTagProps {
  readonly outcome: Outcome
  /** How many recipients ended so: "4 clean". Without it, the bare word: "Clean". */
  readonly count?: number
  /** Another word than the outcome's own, where the sign stands for something like it. */
  readonly word?: string
  /** On its soft ground, for a row of tags over a headline. */
  readonly boxed?: boolean
}

/** An outcome: sign and word. */
export const OutcomeTag = ({ outcome, count, word, boxed = false }: OutcomeTagProps) => {
  const t = useWords(uiWords)
  return (
    <span className={classes(styles.tag, styles[outcome], boxed && styles.boxed)}>
      <OutcomeSign outcome={outcome} />
      {word ?? (count === undefined ? t.outcome[outcome] : t.outcomes[outcome](count))}
    </span>
  )
}
