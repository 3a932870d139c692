import type { ReactNode } from 'react'
import type { PackSummary, Plan } from '../../../content/contract/learner.ts'
import type { SessionId } from '../../../content/model/ids.ts'
import type { Review } from '../../../content/model/review.ts'
import type { SessionSummary } from '../../../content/model/summary.ts'
import { useLocale, useWords } from '../../text/text.tsx'
import { classes } from '../../ui/classes.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { packFiles } from '../../ui/packFiles.ts'
import { useFileDrop } from '../../ui/useFileDrop.ts'
import { useKey } from '../../ui/useKey.ts'
import type { Way } from '../activities/activityScreens.ts'
import { ways } from '../activities/registry.ts'
import { BackForReview } from './BackForReview.tsx'
import { DailyHero } from './DailyHero.tsx'
import { todaysSession } from './dailyModel.ts'
import { Hero } from './Hero.tsx'
import styles from './HomeScreen.module.css'
import { HowItWorks } from './HowItWorks.tsx'
import { LastResults } from './LastResults.tsx'
import { MoreWays } from './MoreWays.tsx'
import { PackRow } from './PackRow.tsx'
import { packToPlayNext } from './packToPlayNext.ts'
import { Refresher } from './Refresher.tsx'
import { ResumeNotice } from './ResumeNotice.tsx'
import { sessionToResume } from './sessionToResume.ts'
import { homeWords } from './words.ts'

interface HomeScreenProps {
  readonly plan: Plan
  /** In the order in which they are offered. */
  readonly packs: readonly PackSummary[]
  /** The latest first. */
  readonly sessions: readonly SessionSummary[]
  /** Those that are open, where there are more sessions than these. */
  readonly openEarlier: readonly SessionSummary[]
  /** What is back for review; null until the host has said it. */
  readonly review: Review | null
  /** Messages in a drill. */
  readonly drillLength: number
  /** The pack or session that is being opened, or null. */
  readonly starting: string | null
  /** What went wrong last, where there is something to say. */
  readonly notice?: ReactNode
  readonly onStart: (packId: string) => void
  /** Takes packs in from files. */
  readonly onOpenFiles: (files: readonly File[]) => void
  readonly onStartDaily: () => void
  readonly onSetUp: (way: Way) => void
  readonly onReview: () => void
  /** Resumes a session that was not finished, or ends it. */
  readonly onResume: (sessionId: SessionId) => void
  readonly onLeaveSession: (sessionId: SessionId) => void
  readonly onOpenSession: (sessionId: SessionId) => void
  readonly onShowProgress: () => void
}

/** The first screen: one way to begin, what came of it before, the packs, and other ways to play them. */
export const HomeScreen = ({
  plan,
  packs,
  sessions,
  openEarlier,
  review,
  drillLength,
  starting,
  notice,
  onStart,
  onOpenFiles,
  onStartDaily,
  onSetUp,
  onReview,
  onResume,
  onLeaveSession,
  onOpenSession,
  onShowProgress,
}: HomeScreenProps) => {
  const t = useWords(homeWords)
  const locale = useLocale()
  const isOver = useFileDrop(onOpenFiles)
  const next = packToPlayNext(packs, sessions)
  const played = sessions.filter((session) => session.attempts > 0)
  const isNew = played.length === 0
  const daily = packs.find(({ id }) => id === plan.dailyPackIds[locale])
  const today = todaysSession(plan, sessions)
  const start = () => {
    if (daily && !isNew && !today) onStartDaily()
    else if (next) onStart(next.id)
  }
  useKey('Enter', start, next !== undefined && starting === null)

  const unfinished = sessionToResume([...sessions, ...openEarlier])
  const isDue = review !== null && review.due.length > 0
  const isStarting = starting !== null

  return (
    <div className={classes(styles.home, isOver && styles.over)}>
      {notice}
      {unfinished && (
        <ResumeNotice
          key={unfinished.sessionId}
          session={unfinished}
          isStarting={isStarting}
          onResume={onResume}
          onLeave={onLeaveSession}
        />
      )}
      {isDue && review.lapsedSince !== null && (
        <Refresher since={review.lapsedSince} isStarting={isStarting} onReview={onReview} />
      )}
      {next ? (
        <div className={styles.top}>
          {daily && !isNew ? (
            <DailyHero
              plan={plan}
              pack={daily}
              next={next}
              isDone={today !== undefined}
              isStarting={starting !== null}
              onStart={start}
              onOpenResult={() => today && onOpenSession(today.sessionId)}
            />
          ) : (
            <Hero
              pack={next}
              items={next.shiftLength ?? drillLength}
              isFirst={isNew}
              isStarting={starting !== null}
              onStart={start}
            />
          )}
          {isNew ? (
            <HowItWorks />
          ) : isDue ? (
            <BackForReview review={review} isStarting={isStarting} onReview={onReview} />
          ) : (
            <LastResults
              sessions={played.slice(0, 3)}
              missed={review?.missed ?? []}
              onOpen={onOpenSession}
              onShowAll={onShowProgress}
            />
          )}
        </div>
      ) : (
        <>
          <h1 tabIndex={-1}>Lastlook</h1>
          <h2>{t.packs}</h2>
          <EmptyState title={t.noPacks}>{t.noPacksText}</EmptyState>
        </>
      )}
      {next && (
        <section className={styles.packs}>
          <header className={styles.packsHead}>
            <h2>{t.packs}</h2>
            <FileButton
              label={t.openPack}
              note={t.openPackNote}
              variant="plain"
              accept={packFiles}
              onFiles={onOpenFiles}
            />
          </header>
          <ul>
            {packs.map((pack) => (
              <PackRow key={pack.id} pack={pack} isDisabled={starting !== null} onStart={() => onStart(pack.id)} />
            ))}
          </ul>
        </section>
      )}
      {next && <MoreWays plan={plan} ways={ways} onSetUp={onSetUp} />}
    </div>
  )
}
