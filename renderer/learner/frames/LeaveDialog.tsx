import { useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { uiWords } from '../../ui/words.ts'

interface LeaveDialogProps {
  readonly open: boolean
  /** Whether it is an assessment: then leaving ends it without a result. */
  readonly isAssessment: boolean
  /** Whether the message on the screen is decided already; null where none is on the screen. */
  readonly isDecided: boolean | null
  readonly onStay: () => void
  readonly onLeave: () => void
}

/** Asks before a round is left: what is kept, and what is not. */
export const LeaveDialog = ({ open, isAssessment, isDecided, onStay, onLeave }: LeaveDialogProps) => {
  const t = useWords(uiWords)
  const ofMessage = isDecided ? t.leaveDecidedText : t.leaveText
  const text = isAssessment ? t.leaveAssessmentText : isDecided === null ? t.leaveEarlierText : ofMessage
  return (
    <Dialog
      title={t.leaveTitle}
      open={open}
      onClose={onStay}
      actions={
        <>
          <Button onClick={onLeave}>{t.leaveNow}</Button>
          <Button variant="primary" keys={['Esc']} onClick={onStay}>
            {t.stay}
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  )
}
