import type { Review, SessionId, SessionSummary } from '../../content/contract.ts'
import { useFormats, useWords } from '../text/text.tsx'
import styles from './Aside.module.css'
import { MissedList } from './MissedList.tsx'
import { homeWords } from './words.ts'

interface LastResultsProps {
  /** The latest first. */
  readonly sessions: readonly SessionSummary[]
  /** What got past the learner and what the learner mistyped; here where nothing is back for review. */
  readonly missed: Review['missed']
  readonly onOpen: (sessionId: SessionId) => void
  readonly onShowAll: () => void
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
        {sessions.map(({ sessionId, packTitle, startedAt, counts, typed, isSealed, state }) => {
          const wrong = counts.hits + counts.misses
          return (
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
                  <span className={styles.counts}>
                    <span>
                      {typed ? t.typedRight(typed.right) : wrong === 0 ? t.noneWrong : t.caught(counts.hits, wrong)}
                    </span>
                    <span className={styles.note}>
                      {typed ? t.typedSlips(typed.slips) : t.falseAlarms(counts.falseAlarms)}
                    </span>
                  </span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
      {missed.length > 0 && <MissedList missed={missed} />}
    </section>
  )
}
