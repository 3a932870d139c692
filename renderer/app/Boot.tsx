import { useEffect, useRef, useState } from 'react'
import { type Failure, isRestorable } from '../../content/model/failure.ts'
import type { Problem } from '../state/screen.ts'
import { useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { FullPage } from './FullPage.tsx'
import { useFailureText } from './failureText.ts'
import { appWords } from './words.ts'

/** Longer than a host on this machine takes: shorter waits show nothing, so that nothing flickers. */
const patienceMs = 400

/** While the host is asked for what it has. */
export const BootLoading = () => {
  const t = useWords(appWords)
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <FullPage>
      <p role="status">{isLong ? t.loading : null}</p>
    </FullPage>
  )
}

interface BootFailedProps {
  readonly reason: Failure
  /** Why restoring failed, where it did. */
  readonly problem: Problem | null
  readonly isRestoring: boolean
  readonly onTryAgain: () => void
  readonly onRestore: () => void
}

/** The host could not give what the app needs to begin: what happened, where, and what helps. */
export const BootFailed = ({ reason, problem, isRestoring, onTryAgain, onRestore }: BootFailedProps) => {
  const t = useWords(appWords)
  const { title, what, remedy } = useFailureText(reason)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <FullPage>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{what}</p>
      <p>{remedy}</p>
      {problem?.asked === 'restore' && <p role="alert">{t.notDone.restore}</p>}
      <Button variant="primary" tall disabled={isRestoring} onClick={onTryAgain}>
        {t.tryAgain}
      </Button>
      {isRestorable(reason) && (
        <Button tall disabled={isRestoring} onClick={onRestore}>
          {isRestoring ? t.restoring : t.restore}
        </Button>
      )}
    </FullPage>
  )
}
