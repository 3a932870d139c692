import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { packsWords } from './packsWords.ts'
import styles from './TitleDialog.module.css'

interface TitleDialogProps {
  readonly title: string
  readonly value: string
  readonly label: string
  readonly confirm: string
  readonly onClose: () => void
  readonly onConfirm: (title: string) => void
}

/** The longest title, in UTF-16 code units. */
const longestTitle = 120

/** Asks for a title. */
export const TitleDialog = ({ title, value, label, confirm, onClose, onConfirm }: TitleDialogProps) => {
  const t = useWords(packsWords)
  const [text, setText] = useState(value)
  const formId = useId()
  const fieldId = useId()
  const field = useRef<HTMLInputElement>(null)
  // After the dialog has put the focus on an answer: here it is wanted in the field.
  useEffect(() => field.current?.select(), [])
  const isGood = text.trim() !== ''
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      actions={
        <>
          <Button keys={['Esc']} onClick={onClose}>
            {t.cancel}
          </Button>
          <Button variant="primary" type="submit" form={formId} keys={['Enter']} disabled={!isGood}>
            {confirm}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (isGood) onConfirm(text.trim())
        }}
      >
        <label htmlFor={fieldId}>{label}</label>
        <input
          id={fieldId}
          ref={field}
          value={text}
          maxLength={longestTitle}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      </form>
    </Dialog>
  )
}
