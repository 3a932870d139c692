import type { PackSummary } from '../../../content/contract/learner.ts'
import { useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { signerWords } from './signerWords.ts'

interface ConfirmPackProps {
  /** The pack that is asked about; null where none is. */
  readonly pack: Pick<PackSummary, 'title' | 'signer'> | null
  readonly onPlay: () => void
  readonly onBack: () => void
}

/** Asks before the first message of a pack for which nobody answers who is known here. */
export const ConfirmPack = ({ pack, onPlay, onBack }: ConfirmPackProps) => {
  const t = useWords(signerWords)
  const signer = pack?.signer
  const isUnknown = signer?.state === 'unknownKey'
  return (
    <Dialog
      title={isUnknown ? t.unknownTitle : t.unsignedTitle}
      open={pack !== null}
      onClose={onBack}
      actions={
        <>
          <Button onClick={onPlay}>{t.play}</Button>
          <Button variant="primary" keys={['Esc']} onClick={onBack}>
            {t.back}
          </Button>
        </>
      }
    >
      <p>{isUnknown ? t.unknownText(pack?.title ?? '', signer.keyId) : t.unsignedText(pack?.title ?? '')}</p>
    </Dialog>
  )
}
