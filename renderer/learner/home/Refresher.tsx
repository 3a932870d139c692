import { useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { reviewWords } from './reviewWords.ts'
import { useWhen } from './useWhen.ts'

interface RefresherProps {
  /** When the learner last played, ISO 8601. */
  readonly since: string
  readonly isStarting: boolean
  readonly onReview: () => void
}

/** Says that it has been long, and offers the review that brings the eye back. */
export const Refresher = ({ since, isStarting, onReview }: RefresherProps) => {
  const t = useWords(reviewWords)
  const when = useWhen()
  const action = (
    <Button disabled={isStarting} onClick={onReview}>
      {t.refresh}
    </Button>
  )
  return (
    <Notice tone="note" action={action}>
      {t.lapsed(when(since))}
    </Notice>
  )
}
