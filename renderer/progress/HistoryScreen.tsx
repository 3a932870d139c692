import { Download } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SessionId, SessionSummary } from '../../content/contract.ts'
import { addCounts, noCounts } from '../../content/session/score.ts'
import { useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import styles from './HistoryScreen.module.css'
import { historyWords } from './historyWords.ts'
import { Rates } from './Rates.tsx'
import { SessionsTable } from './SessionsTable.tsx'

interface HistoryScreenProps {
  /** The latest first. */
  readonly sessions: readonly SessionSummary[]
  /** The session that is being opened, or null. */
  readonly opening: string | null
  readonly isExporting: boolean
  /** What went wrong last, where there is something to say. */
  readonly notice?: ReactNode
  readonly onOpen: (sessionId: SessionId) => void
  readonly onExport: () => void
  readonly onPlay: () => void
}

/** Every session of this ledger, and the records as a file. */
export const HistoryScreen = ({
  sessions,
  opening,
  isExporting,
  notice,
  onOpen,
  onExport,
  onPlay,
}: HistoryScreenProps) => {
  const t = useWords(historyWords)
  const counts = sessions.reduce((sum, session) => addCounts(sum, session.counts), noCounts)
  const messages = sessions.reduce((sum, session) => sum + session.attempts, 0)
  return (
    <div className={styles.history}>
      {notice}
      <div className={styles.head}>
        <div>
          <h1 tabIndex={-1}>{t.title}</h1>
          {sessions.length > 0 && <p className={styles.lede}>{t.inAll(sessions.length, messages)}</p>}
        </div>
        {sessions.length > 0 && (
          <Button icon={<Download size={18} aria-hidden="true" />} disabled={isExporting} onClick={onExport}>
            {isExporting ? t.exporting : t.exportCsv}
          </Button>
        )}
      </div>
      {sessions.length > 0 && (
        <section className={styles.overall}>
          <h2>{t.overall}</h2>
          <Rates counts={counts} />
        </section>
      )}
      <section className={styles.sessions}>
        <h2>{t.sessions}</h2>
        {sessions.length > 0 ? (
          <SessionsTable sessions={sessions} opening={opening} onOpen={onOpen} />
        ) : (
          <EmptyState title={t.empty} action={<Button onClick={onPlay}>{t.play}</Button>}>
            {t.emptyText}
          </EmptyState>
        )}
      </section>
    </div>
  )
}
