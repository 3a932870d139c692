import type { Mode } from '../../content/model/play.ts'
import { useWords } from '../text/text.tsx'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { uiWords } from './words.ts'

interface LeaveDialogProps {
  readonly open: boolean
  readonly mode: Mode
  /** Whether the message on the screen is decided already; null where none is on the screen. */
  readonly isDecided: boolean | null
  readonly onStay: () => void
  readonly onLeave: () => void
}

/** Asks before a round is left: what is kept, and what is not. */
export const LeaveDialog = ({ open, mode, isDecided, onStay, onLeave }: LeaveDialogProps) => {
  const t = useWords(uiWords)
  const ofMessage = isDecided ? t.leaveDecidedText : t.leaveText
  const text = mode === 'assessment' ? t.leaveAssessmentText : isDecided === null ? t.leaveEarlierText : ofMessage
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
