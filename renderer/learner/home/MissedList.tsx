import type { Review } from '../../../content/model/review.ts'
import { useWords } from '../../text/text.tsx'
import asideStyles from './Aside.module.css'
import styles from './BackForReview.module.css'
import { reviewWords } from './reviewWords.ts'

/** What got past the learner, and what the learner typed wrong, folded away until somebody asks for it. */
export const MissedList = ({ missed }: Pick<Review, 'missed'>) => {
  const t = useWords(reviewWords)
  return (
    <details className={styles.missed}>
      <summary>{t.missedTitle(missed.length)}</summary>
      <ul>
        {missed.map(({ how, title, written, meant, times }) => {
          const [before, between] = t.instead(t.how[how], times)
          return (
            <li key={JSON.stringify([how, title, written, meant])} className={styles.line}>
              {title && <h3>{title}</h3>}
              <p className={asideStyles.note}>
                {before}
                <b className={styles.letters}>{written}</b>
                {meant !== null && (
                  <>
                    {between}
                    <b className={styles.letters}>{meant}</b>
                  </>
                )}
              </p>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
