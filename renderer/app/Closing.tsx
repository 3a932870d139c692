import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { FullPage } from './FullPage.tsx'
import { appWords } from './words.ts'

/** Longer than a host on this machine takes to file an answer: shorter waits show nothing, so that nothing flickers. */
const patienceMs = 400

interface ClosingProps {
  /** What went wrong last, where there is something to say. */
  readonly notice: ReactNode
  readonly onTryAgain: () => void
  readonly onGoHome: () => void
}

/** Every message is sent and the last answer is on its way: the result follows by itself. */
export const Closing = ({ notice, onTryAgain, onGoHome }: ClosingProps) => {
  const t = useWords(appWords)
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <FullPage>
      {notice}
      {isLong && <h1>{t.closing.title}</h1>}
      <p role="status">{isLong ? t.closing.why : null}</p>
      {isLong && (
        <>
          <Button tall onClick={onTryAgain}>
            {t.tryAgain}
          </Button>
          <Button variant="plain" tall onClick={onGoHome}>
            {t.play}
          </Button>
        </>
      )}
    </FullPage>
  )
}
