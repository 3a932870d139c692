import { useWords } from '../text/text.tsx'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { uiWords } from './words.ts'

interface LeaveDialogProps {
  readonly open: boolean
  /** Whether the message on the screen is decided already. */
  readonly isDecided: boolean
  readonly onStay: () => void
  readonly onLeave: () => void
}

/** Asks before a round is left: what is kept, and what is not. */
export const LeaveDialog = ({ open, isDecided, onStay, onLeave }: LeaveDialogProps) => {
  const t = useWords(uiWords)
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
      <p>{isDecided ? t.leaveDecidedText : t.leaveText}</p>
    </Dialog>
  )
}
