import { TriangleAlert } from 'lucide-react'
import { type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react'
import { readAddress } from '../../content/mail/address.ts'
import type { ItemRecipient } from '../../content/model/item.ts'
import { useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import { Keys } from '../ui/Keys.tsx'
import styles from './CorrectionField.module.css'
import { composeWords } from './words.ts'

/** What the window asks of an open field before the message may leave. */
export interface CorrectionHandle {
  /** Takes the text over, or says what is wrong with it and stays. */
  settle(): boolean
}

interface CorrectionFieldProps {
  readonly ref: Ref<CorrectionHandle>
  readonly recipient: ItemRecipient
  /** Place in the item's recipients. */
  readonly at: number
  /** What the field starts with: the correction so far, or the address as it stands. */
  readonly start: string
  /** The new address, or null when nothing changed; `byKey`: focus is to go back to the chip. */
  readonly onDone: (address: string | null, byKey: boolean) => void
}

/** An address under correction, in place of its chip. Text that is no address stays, with what is wrong with it. */
export const CorrectionField = ({ ref, recipient, at, start, onDone }: CorrectionFieldProps) => {
  const t = useWords(composeWords)
  const [text, setText] = useState(start)
  const [fault, setFault] = useState<string>()
  const input = useRef<HTMLInputElement>(null)
  const noteId = useId()

  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])

  const settle = (byKey: boolean): boolean => {
    const address = text.trim()
    if (address === start) {
      onDone(null, byKey)
      return true
    }
    const read = readAddress(address)
    if (read.ok) {
      onDone(address, byKey)
      return true
    }
    setFault(t.faults[read.error.code])
    return false
  }
  useImperativeHandle(ref, () => ({
    settle: () => {
      const isSettled = settle(false)
      if (!isSettled) input.current?.focus()
      return isSettled
    },
  }))

  return (
    <div className={styles.field} data-recipient={at}>
      <input
        ref={input}
        className={classes(styles.input, fault !== undefined && styles.bad)}
        type="text"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-label={t.correctionOf(recipient.name)}
        aria-invalid={fault !== undefined}
        aria-describedby={noteId}
        value={text}
        size={Math.max(22, text.length + 2)}
        onChange={(event) => {
          setText(event.target.value)
          setFault(undefined)
        }}
        onBlur={() => settle(false)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          if (event.key === 'Escape') onDone(null, true)
          else settle(true)
        }}
      />
      <div id={noteId} className={classes(styles.note, fault !== undefined && styles.fault)} aria-live="polite">
        {fault === undefined ? (
          <>
            <Keys keys={['Enter']} spoken /> {t.correctionHint.keep} <Keys keys={['Esc']} spoken />{' '}
            {t.correctionHint.cancel}
          </>
        ) : (
          <>
            <TriangleAlert size={15} strokeWidth={2} aria-hidden="true" />
            {fault}
          </>
        )}
      </div>
    </div>
  )
}
