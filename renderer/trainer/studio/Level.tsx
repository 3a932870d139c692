import styles from './Level.module.css'

interface LevelProps {
  /** 1 to 5; a part of one counts as the next whole. */
  readonly level: number
  readonly label: string
}

/** How hard something is to see, as five marks and in words. */
export const Level = ({ level, label }: LevelProps) => (
  <span className={styles.level} role="img" aria-label={label}>
    {[1, 2, 3, 4, 5].map((one) => (
      <i key={one} data-full={one <= Math.round(level) || undefined} />
    ))}
  </span>
)
