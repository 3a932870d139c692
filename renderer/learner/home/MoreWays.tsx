import type { Plan } from '../../../content/contract/learner.ts'
import { useFormats, useLocale, useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import type { Way } from '../activities/activityScreens.ts'
import styles from './MoreWays.module.css'
import { homeWords } from './words.ts'

interface MoreWaysProps {
  readonly plan: Plan
  readonly ways: readonly Way[]
  readonly onSetUp: (way: Way) => void
}

/** The other ways to play a pack, a line each. */
export const MoreWays = ({ plan, ways, onSetUp }: MoreWaysProps) => {
  const t = useWords(homeWords)
  const f = useFormats()
  const locale = useLocale()
  return (
    <section className={styles.section}>
      <h2>{t.moreWays}</h2>
      <ul>
        {ways.map((way) => {
          const Icon = way.icon
          const title = way.title(locale)
          return (
            <li key={way.rank} className={styles.row}>
              <Icon size={22} strokeWidth={1.75} aria-hidden="true" />
              <div>
                <h3 className={styles.title}>{title}</h3>
                <p className={styles.text}>{way.text(locale, plan, f)}</p>
              </div>
              <Button onClick={() => onSetUp(way)} aria-label={t.ofPack(t.open, title)}>
                {t.open}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
