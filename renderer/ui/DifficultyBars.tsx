import { useWords } from '../text/text.tsx'
import { classes } from './classes.ts'
import styles from './DifficultyBars.module.css'
import { uiWords } from './words.ts'

const levels = [1, 2, 3, 4, 5] as const

/** Difficulty 1 to 5, as five bars with their text equivalent. */
export const DifficultyBars = ({ level }: { readonly level: number }) => {
  const t = useWords(uiWords)
  return (
    <span className={styles.bars} role="img" aria-label={t.difficulty(level)}>
      {levels.map((at) => (
        <i key={at} className={classes(styles.bar, at <= level && styles.full)} />
      ))}
    </span>
  )
}
