import type { ReactNode } from 'react'
import type { PackSummary, Review, SessionId, SessionSummary } from '../../content/contract.ts'
import { useWords } from '../text/text.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { useKey } from '../ui/useKey.ts'
import { BackForReview } from './BackForReview.tsx'
import { Hero } from './Hero.tsx'
import styles from './HomeScreen.module.css'
import { HowItWorks } from './HowItWorks.tsx'
import { LastResults } from './LastResults.tsx'
import { PackRow } from './PackRow.tsx'
import { packToPlayNext } from './packToPlayNext.ts'
import { Refresher } from './Refresher.tsx'
import { homeWords } from './words.ts'

interface HomeScreenProps {
  /** In the order in which they are offered. */
  readonly packs: readonly PackSummary[]
  /** The latest first. */
  readonly sessions: readonly SessionSummary[]
  /** What is back for review; null until the host has said it. */
  readonly review: Review | null
  /** Messages in a drill. */
  readonly drillLength: number
  /** The pack that is being opened, or null. */
  readonly starting: string | null
  /** What went wrong last, where there is something to say. */
  readonly notice?: ReactNode
  readonly onStart: (packId: string) => void
  readonly onReview: () => void
  readonly onOpenSession: (sessionId: SessionId) => void
  readonly onShowHistory: () => void
}

/** The first screen: one way to begin, what came of it before, and the packs. */
export const HomeScreen = ({
  packs,
  sessions,
  review,
  drillLength,
  starting,
  notice,
  onStart,
  onReview,
  onOpenSession,
  onShowHistory,
}: HomeScreenProps) => {
  const t = useWords(homeWords)
  const next = packToPlayNext(packs, sessions)
  const played = sessions.filter((session) => session.attempts > 0)
  useKey('Enter', () => next && onStart(next.id), next !== undefined && starting === null)

  const isDue = review !== null && review.due.length > 0
  const isStarting = starting !== null

  return (
    <div className={styles.home}>
      {notice}
      {isDue && review.lapsedSince !== null && (
        <Refresher since={review.lapsedSince} isStarting={isStarting} onReview={onReview} />
      )}
      {next ? (
        <div className={styles.top}>
          <Hero
            pack={next}
            items={next.shiftLength ?? drillLength}
            isFirst={played.length === 0}
            isStarting={starting !== null}
            onStart={() => onStart(next.id)}
          />
          {played.length === 0 ? (
            <HowItWorks />
          ) : isDue ? (
            <BackForReview review={review} isStarting={isStarting} onReview={onReview} />
          ) : (
            <LastResults sessions={played.slice(0, 3)} onOpen={onOpenSession} onShowAll={onShowHistory} />
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
          <h2>{t.packs}</h2>
          <ul>
            {packs.map((pack) => (
              <PackRow key={pack.id} pack={pack} isDisabled={starting !== null} onStart={() => onStart(pack.id)} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
