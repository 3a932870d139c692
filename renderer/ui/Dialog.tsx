import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './Dialog.module.css'

interface DialogProps {
  /** A question or a statement, as a heading. */
  readonly title: string
  readonly open: boolean
  /** Called on Esc. The answer that changes nothing. */
  readonly onClose: () => void
  readonly children?: ReactNode
  /** Buttons, the one that changes nothing last: focus begins there. */
  readonly actions: ReactNode
}

/** A question over the screen. The platform keeps focus inside and gives it back. */
export const Dialog = ({ title, open, onClose, children, actions }: DialogProps) => {
  const ref = useRef<HTMLDialogElement>(null)
  const actionsRef = useRef<HTMLDivElement>(null)
  const titleId = useId()

  useEffect(() => {
    const dialog = ref.current
    if (!open || !dialog) return
    dialog.showModal()
    actionsRef.current?.querySelector<HTMLElement>(':scope > :last-child')?.focus()
    return () => dialog.close()
  }, [open])

  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {open && (
        <>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <div className={styles.text}>{children}</div>
          <div ref={actionsRef} className={styles.actions}>
            {actions}
          </div>
        </>
      )}
    </dialog>
  )
}
