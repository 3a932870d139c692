import type { ReactNode } from 'react'
import type { PackSummary, SessionId, SessionSummary } from '../../content/contract.ts'
import { useWords } from '../text/text.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { useKey } from '../ui/useKey.ts'
import { Hero } from './Hero.tsx'
import styles from './HomeScreen.module.css'
import { HowItWorks } from './HowItWorks.tsx'
import { LastResults } from './LastResults.tsx'
import { PackRow } from './PackRow.tsx'
import { packToPlayNext } from './packToPlayNext.ts'
import { homeWords } from './words.ts'

interface HomeScreenProps {
  /** In the order in which they are offered. */
  readonly packs: readonly PackSummary[]
  /** The latest first. */
  readonly sessions: readonly SessionSummary[]
  /** Messages in a drill. */
  readonly drillLength: number
  /** The pack that is being opened, or null. */
  readonly starting: string | null
  /** What went wrong last, where there is something to say. */
  readonly notice?: ReactNode
  readonly onStart: (packId: string) => void
  readonly onOpenSession: (sessionId: SessionId) => void
  readonly onShowProgress: () => void
}

/** The first screen: one way to begin, what came of it before, and the packs. */
export const HomeScreen = ({
  packs,
  sessions,
  drillLength,
  starting,
  notice,
  onStart,
  onOpenSession,
  onShowProgress,
}: HomeScreenProps) => {
  const t = useWords(homeWords)
  const next = packToPlayNext(packs, sessions)
  const played = sessions.filter((session) => session.attempts > 0)
  useKey('Enter', () => next && onStart(next.id), next !== undefined && starting === null)

  return (
    <div className={styles.home}>
      {notice}
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
          ) : (
            <LastResults sessions={played.slice(0, 3)} onOpen={onOpenSession} onShowAll={onShowProgress} />
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
