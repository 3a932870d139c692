import type { Problem } from '../state/screen.ts'
import { useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useFailureText } from './failureText.ts'
import { appWords } from './words.ts'

interface ProblemNoticeProps {
  readonly problem: Problem
  readonly onDismiss: () => void
}

/** What was asked for and did not come about, why, and what helps. */
export const ProblemNotice = ({ problem, onDismiss }: ProblemNoticeProps) => {
  const t = useWords(appWords)
  const { what, remedy } = useFailureText(problem.reason)
  return (
    <Notice
      action={
        <Button variant="plain" onClick={onDismiss}>
          {t.dismiss}
        </Button>
      }
    >
      <b>{t.notDone[problem.asked]}</b> {what} {remedy}
    </Notice>
  )
}
