import type { Review } from '../../../content/model/review.ts'
import { useWords } from '../../text/text.tsx'
import asideStyles from './Aside.module.css'
import styles from './BackForReview.module.css'
import { MissedList } from './MissedList.tsx'
import { reviewWords } from './reviewWords.ts'
import { useWhen } from './useWhen.ts'

interface BackForReviewProps {
  readonly review: Review
  readonly isStarting: boolean
  readonly onReview: () => void
}

/** How the last session with a kind went, in a sentence; what was missed in the face for reading letters. */
const LastTime = ({ kind, last }: Pick<Review['due'][number], 'kind' | 'last'>) => {
  const t = useWords(reviewWords)
  const when = useWhen()
  const isAboutRight = kind === 'oddButRight'
  if (last.isCaught) return isAboutRight ? t.leftAlone : t.caught
  if (isAboutRight) return t.alarmed(when(last.at))
  if (last.written === null || last.meant === null) return t.missedOne(when(last.at))
  const [before, between, after] = (last.isOwn ? t.wrotePair : t.missedPair)(when(last.at))
  return (
    <>
      {before}
      <b className={styles.letters}>{last.written}</b>
      {between}
      <b className={styles.letters}>{last.meant}</b>
      {after}
    </>
  )
}

/** What is due for review, kind by kind, and the button that begins it. */
export const BackForReview = ({ review, isStarting, onReview }: BackForReviewProps) => {
  const t = useWords(reviewWords)
  const messages = review.due.reduce((sum, one) => sum + one.messages, 0)
  return (
    <section className={asideStyles.aside}>
      <div className={asideStyles.head}>
        <div className={styles.title}>
          <h2>{t.title}</h2>
          <span className={asideStyles.note}>{t.messagesToday(messages)}</span>
        </div>
        <button type="button" className={asideStyles.all} disabled={isStarting} onClick={onReview}>
          {t.review}
        </button>
      </div>
      <ul>
        {review.due.map((one) => (
          <li key={one.kind} className={styles.row}>
            <div>
              <h3>{one.title}</h3>
              <p className={asideStyles.note}>
                <LastTime {...one} />
              </p>
            </div>
            <span className={asideStyles.note}>{t.messages(one.messages)}</span>
          </li>
        ))}
      </ul>
      {review.waiting > 0 && <p className={asideStyles.note}>{t.waiting(review.waiting)}</p>}
      {review.missed.length > 0 && <MissedList missed={review.missed} />}
    </section>
  )
}
