import { useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { packsWords } from './packsWords.ts'

interface PublishDialogProps {
  readonly pack: string
  readonly version: number
  readonly onClose: () => void
  readonly onConfirm: () => void
}

/** Asks before a draft is published: what that means cannot be taken back. */
export const PublishDialog = ({ pack, version, onClose, onConfirm }: PublishDialogProps) => {
  const t = useWords(packsWords)
  return (
    <Dialog
      title={t.publishTitle(pack, version)}
      open
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onClick={onConfirm}>
            {t.publish}
          </Button>
          <Button keys={['Esc']} onClick={onClose}>
            {t.cancel}
          </Button>
        </>
      }
    >
      <p>{t.publishText}</p>
    </Dialog>
  )
}
