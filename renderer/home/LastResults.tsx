import type { SessionId } from '../../content/model/ids.ts'
import type { Review } from '../../content/model/review.ts'
import type { SessionSummary } from '../../content/model/summary.ts'
import { useFormats, useWords } from '../text/text.tsx'
import styles from './Aside.module.css'
import { MissedList } from './MissedList.tsx'
import { homeWords } from './words.ts'

interface LastResultsProps {
  /** The latest first. */
  readonly sessions: readonly SessionSummary[]
  /** What got past the learner and what the learner mistyped: it stands here where nothing is back for review. */
  readonly missed: Review['missed']
  readonly onOpen: (sessionId: SessionId) => void
  readonly onShowAll: () => void
}

/** How a session came out, in two short lines. */
const CountsOf = ({ counts, typed }: Pick<SessionSummary, 'counts' | 'typed'>) => {
  const t = useWords(homeWords)
  const wrong = counts.hits + counts.misses
  return (
    <span className={styles.counts}>
      {typed ? (
        <>
          <span>{t.typedRight(typed.right, typed.right + typed.slips)}</span>
          <span className={styles.note}>{t.slips(typed.slips)}</span>
        </>
      ) : (
        <>
          <span>{wrong === 0 ? t.noneWrong : t.caught(counts.hits, wrong)}</span>
          <span className={styles.note}>{t.falseAlarms(counts.falseAlarms)}</span>
        </>
      )}
    </span>
  )
}

/** What came of the last drills; each leads to its result. */
export const LastResults = ({ sessions, missed, onOpen, onShowAll }: LastResultsProps) => {
  const t = useWords(homeWords)
  const f = useFormats()
  return (
    <section className={styles.aside}>
      <div className={styles.head}>
        <h2>{t.lastResults}</h2>
        <button type="button" className={styles.all} onClick={onShowAll}>
          {t.progress}
        </button>
      </div>
      <ul>
        {sessions.map(({ sessionId, packTitle, startedAt, counts, typed, isSealed, state }) => (
          <li key={sessionId}>
            <button type="button" className={styles.result} onClick={() => onOpen(sessionId)}>
              <span>
                <b className={styles.pack}>{packTitle}</b>
                <span className={styles.when}>
                  {f.day(startedAt)}, {f.time(startedAt)}
                </span>
              </span>
              {isSealed ? (
                <span className={styles.note}>{t.stateOf[state]}</span>
              ) : (
                <CountsOf counts={counts} typed={typed} />
              )}
            </button>
          </li>
        ))}
      </ul>
      {missed.length > 0 && <MissedList missed={missed} />}
    </section>
  )
}
