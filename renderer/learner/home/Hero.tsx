import type { PackSummary } from '../../../content/contract/learner.ts'
import { useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './Hero.module.css'
import { homeWords } from './words.ts'

interface HeroProps {
  readonly pack: PackSummary
  readonly items: number
  readonly isFirst: boolean
  readonly isStarting: boolean
  readonly onStart: () => void
}

/** The one box of the screen: what to do next, how long it takes, and the button that begins it. */
export const Hero = ({ pack, items, isFirst, isStarting, onStart }: HeroProps) => {
  const t = useWords(homeWords)
  return (
    <section className={styles.hero}>
      <h1 tabIndex={-1} className={styles.title}>
        {isFirst ? t.heroFirst : t.heroNext}
      </h1>
      <p className={styles.text}>{t.hero(items, pack.title)}</p>
      <div className={styles.go}>
        <Button variant="primary" tall keys={['Enter']} disabled={isStarting} onClick={onStart}>
          {isStarting ? t.starting : t.start}
        </Button>
        <span className={styles.note}>{t.noTimeLimit}</span>
      </div>
      <div className={styles.tiles} aria-hidden="true">
        <i>m</i>
        <i className={styles.gap} />
        <i>l</i>
      </div>
    </section>
  )
}
