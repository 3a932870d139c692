import { Check } from 'lucide-react'
import type { PackSummary, Plan } from '../../../content/contract/learner.ts'
import { useFormats, useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { type DayTile, tilesOf } from './dailyModel.ts'
import styles from './Hero.module.css'
import { homeWords } from './words.ts'

interface DailyHeroProps {
  readonly plan: Plan
  /** The pack of today's messages. */
  readonly pack: PackSummary
  /** The pack to play when today's messages are done. */
  readonly next: PackSummary
  readonly isDone: boolean
  readonly isStarting: boolean
  readonly onStart: () => void
  /** To today's result. */
  readonly onOpenResult: () => void
}

/** The one box of the screen: the five messages of today, or what to play next, and this week in a row of tiles. */
export const DailyHero = ({ plan, pack, next, isDone, isStarting, onStart, onOpenResult }: DailyHeroProps) => {
  const t = useWords(homeWords)
  return (
    <section className={styles.hero}>
      <h1 tabIndex={-1} className={styles.title}>
        {t.daily}
      </h1>
      <p className={styles.text}>{isDone ? t.dailyDone : t.dailyText(pack.title)}</p>
      <div className={styles.go}>
        <Button variant="primary" tall keys={['Enter']} disabled={isStarting} onClick={onStart}>
          {isStarting ? t.starting : isDone ? t.playNext(next.title) : t.start}
        </Button>
        {isDone ? (
          <Button variant="plain" tall onClick={onOpenResult}>
            {t.dailyResult}
          </Button>
        ) : (
          <span className={styles.note}>{t.noTimeLimit}</span>
        )}
      </div>
      <ul className={styles.week} aria-label={t.week}>
        {tilesOf(plan).map((tile) => (
          <Day key={tile.day} tile={tile} />
        ))}
      </ul>
    </section>
  )
}

const Day = ({ tile: { day, is, isToday } }: { readonly tile: DayTile }) => {
  const t = useWords(homeWords)
  const f = useFormats()
  return (
    <li
      className={classes(styles.day, styles[is], isToday && styles.today)}
      aria-current={isToday ? 'date' : undefined}
    >
      <i aria-hidden="true">{is === 'done' && <Check size={16} strokeWidth={2.25} />}</i>
      <span aria-hidden="true">{f.weekday(day)}</span>
      <VisuallyHidden>
        {f.calendarDay(day)}
        {': '}
        {t.dayIs[is]}
      </VisuallyHidden>
    </li>
  )
}
