import { ChartLine, Download, Image, Table2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Period, type Progress } from '../../../content/learning/progress/progress.ts'
import { readingOf } from '../../../content/learning/progress/reading.ts'
import type { SessionId } from '../../../content/model/ids.ts'
import type { SessionSummary } from '../../../content/model/summary.ts'
import { useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { OwnRecord } from './OwnRecord.tsx'
import styles from './ProgressScreen.module.css'
import { progressWords } from './progressWords.ts'
import { SessionsTable } from './SessionsTable.tsx'
import { sessionsWords } from './sessionsWords.ts'
import { useSavePicture } from './useSavePicture.ts'

interface ProgressScreenProps {
  readonly period: Period
  /** The counts of a period, or null until the host has counted. */
  readonly progress: Progress | null
  /** Why there are none, in a sentence, where that is so. */
  readonly failure: ReactNode
  /** The latest first. */
  readonly sessions: readonly SessionSummary[]
  /** Whether there are earlier ones that are not among them. */
  readonly hasEarlier: boolean
  /** Whether those are asked for. */
  readonly isListing: boolean
  /** Damaged records that the last export only names. */
  readonly leftOut: number
  /** The session that is being opened, or null. */
  readonly opening: string | null
  readonly isExporting: boolean
  /** What went wrong last, where there is something to say. */
  readonly notice?: ReactNode
  readonly onChoosePeriod: (period: Period) => void
  /** Takes the picture of this record as a file. */
  readonly onSavePicture: (fileName: string, picture: Blob) => void
  readonly onOpen: (sessionId: SessionId) => void
  readonly onListEarlier: () => void
  readonly onExport: () => void
  readonly onPlay: () => void
}

/** Sessions that are listed at once; the others on demand. */
const latest = 10

/** How the learner has come on, in a sentence, in charts or tables; and every session, to be opened or exported. */
export const ProgressScreen = (props: ProgressScreenProps) => {
  const { period, progress, failure, sessions, notice, onChoosePeriod, onSavePicture, onPlay } = props
  const t = useWords(progressWords)
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const isCounted = !failure && progress !== null && progress.messages > 0
  return (
    <div className={styles.progress}>
      {notice}
      <div className={styles.head}>
        <h1 tabIndex={-1}>{t.title}</h1>
        {isCounted && (
          <>
            <Segments
              label={t.period}
              options={Period.options.map((value) => ({ value, label: t.periods[value] }))}
              value={period}
              onChange={onChoosePeriod}
            />
            <Segments
              label={t.show}
              options={[
                { value: 'chart', label: t.chart, icon: <ChartLine size={16} aria-hidden="true" /> },
                { value: 'table', label: t.table, icon: <Table2 size={16} aria-hidden="true" /> },
              ]}
              value={view}
              onChange={setView}
            />
          </>
        )}
      </div>
      {failure ? (
        <InPlace>
          <EmptyState title={t.failed} action={<Button onClick={() => onChoosePeriod(period)}>{t.tryAgain}</Button>}>
            {failure}
          </EmptyState>
        </InPlace>
      ) : progress === null ? (
        <p role="status" className={styles.loading}>
          {t.loading}
        </p>
      ) : progress.messages === 0 ? (
        <InPlace>
          <EmptyState title={t.empty} action={<Button onClick={onPlay}>{t.play}</Button>}>
            {t.emptyText}
          </EmptyState>
        </InPlace>
      ) : (
        <>
          <Lead progress={progress} onSavePicture={onSavePicture} />
          <OwnRecord progress={progress} isTable={view === 'table'} />
        </>
      )}
      {sessions.length > 0 && <Sessions {...props} />}
    </div>
  )
}

/** What stands in the place of the charts, under their heading. */
const InPlace = ({ children }: { readonly children: ReactNode }) => {
  const t = useWords(progressWords)
  return (
    <section className={styles.inPlace}>
      <h2>{t.weeks}</h2>
      {children}
    </section>
  )
}

const Lead = ({
  progress,
  onSavePicture,
}: { readonly progress: Progress } & Pick<ProgressScreenProps, 'onSavePicture'>) => {
  const t = useWords(progressWords)
  const { isSaving, save } = useSavePicture(progress, onSavePicture)
  return (
    <div className={styles.lead}>
      <div>
        <p className={styles.sentence}>{t.lead(readingOf(progress))}</p>
        <p className={styles.note}>
          {t.size(progress.messages, progress.sessions)}. {progress.earlier > 0 && t.earlier(progress.earlier)}
        </p>
      </div>
      <Button icon={<Image size={18} aria-hidden="true" />} disabled={isSaving} onClick={save}>
        {isSaving ? t.saving : t.savePicture}
      </Button>
    </div>
  )
}

const Sessions = ({
  sessions,
  hasEarlier,
  isListing,
  leftOut,
  opening,
  isExporting,
  onOpen,
  onListEarlier,
  onExport,
}: ProgressScreenProps) => {
  const t = useWords(sessionsWords)
  const messages = sessions.reduce((sum, session) => sum + session.attempts, 0)
  const [isAll, setAll] = useState(false)
  return (
    <section>
      <div className={styles.sessionsHead}>
        <div>
          <h2>{t.sessions}</h2>
          <p className={styles.note}>
            {hasEarlier ? t.latest(sessions.length, messages) : t.inAll(sessions.length, messages)}
          </p>
        </div>
        <Button icon={<Download size={18} aria-hidden="true" />} disabled={isExporting} onClick={onExport}>
          {isExporting ? t.exporting : t.exportCsv}
        </Button>
      </div>
      {leftOut > 0 && <Notice tone="warning">{t.leftOut(leftOut)}</Notice>}
      <SessionsTable
        // Another list, which begins to be drawn from its start.
        key={isAll ? 'all' : 'latest'}
        sessions={isAll ? sessions : sessions.slice(0, latest)}
        opening={opening}
        onOpen={onOpen}
      />
      {!isAll && sessions.length > latest && (
        <Button className={styles.all} onClick={() => setAll(true)}>
          {hasEarlier ? t.showLatest(sessions.length) : t.showAll(sessions.length)}
        </Button>
      )}
      {isAll && hasEarlier && (
        <Button className={styles.all} disabled={isListing} onClick={onListEarlier}>
          {isListing ? t.listing : t.earlier}
        </Button>
      )}
    </section>
  )
}
