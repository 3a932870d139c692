import type { Failure } from '../../content/model/failure.ts'
import { useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useFailureText } from './failureText.ts'
import { appWords } from './words.ts'

interface PageMissingProps {
  /** What the page is called. */
  readonly title: string
  readonly reason: Failure
  readonly onTryAgain: () => void
}

/** In the place of a page that could not be fetched: why, and what helps. */
export const PageMissing = ({ title, reason, onTryAgain }: PageMissingProps) => {
  const t = useWords(appWords)
  const { what, remedy } = useFailureText(reason)
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <Notice tone="warning" action={<Button onClick={onTryAgain}>{t.tryAgain}</Button>}>
        {what} {remedy}
      </Notice>
    </>
  )
}
