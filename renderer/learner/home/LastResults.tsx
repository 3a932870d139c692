import type { SessionId } from '../../../content/model/ids.ts'
import type { Review } from '../../../content/model/review.ts'
import type { SessionSummary } from '../../../content/model/summary.ts'
import { useFormats, useLocale, useWords } from '../../text/text.tsx'
import { screensOf } from '../activities/registry.ts'
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
const InShort = ({ session }: { readonly session: SessionSummary }) => {
  const [result, note] = screensOf(session.activity).inShort(session, useLocale())
  return (
    <span className={styles.counts}>
      <span>{result}</span>
      <span className={styles.note}>{note}</span>
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
        {sessions.map((session) => (
          <li key={session.sessionId}>
            <button type="button" className={styles.result} onClick={() => onOpen(session.sessionId)}>
              <span>
                <b className={styles.pack}>{session.packTitle}</b>
                <span className={styles.when}>
                  {f.day(session.startedAt)}, {f.time(session.startedAt)}
                </span>
              </span>
              {session.isSealed ? (
                <span className={styles.note}>{t.stateOf[session.state]}</span>
              ) : (
                <InShort session={session} />
              )}
            </button>
          </li>
        ))}
      </ul>
      {missed.length > 0 && <MissedList missed={missed} />}
    </section>
  )
}
