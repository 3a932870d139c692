import { ShieldCheck } from 'lucide-react'
import { useId, useLayoutEffect, useRef } from 'react'
import type { GuardQuestion } from '../../../../content/model/guard.ts'
import type { Item } from '../../../../content/model/item.ts'
import { useLook } from '../../../compose/look.ts'
import { Portrait } from '../../../compose/Portrait.tsx'
import { composeWords } from '../../../compose/words.ts'
import { useWords } from '../../../text/text.tsx'
import { Button } from '../../../ui/Button.tsx'
import styles from './GuardDialog.module.css'
import { guardFacts } from './guardFacts.ts'
import { guardWords } from './guardWords.ts'

interface GuardDialogProps {
  readonly item: Item
  readonly question: GuardQuestion
  readonly onBack: () => void
  /** Marks the recipient that is asked about. */
  readonly onMark: () => void
  /** `timeStamp` is the event's. */
  readonly onSendAnyway: (timeStamp: number) => void
}

/**
 * The mail check of the sender's organisation asks about one address, over the message that it veils. It is open for as
 * long as it is there. The platform keeps focus inside, which begins at what changes nothing; whoever takes it away
 * gives focus a place.
 */
export const GuardDialog = ({ item, question, onBack, onMark, onSendAnyway }: GuardDialogProps) => {
  const t = useWords(guardWords)
  const mail = useWords(composeWords)
  const look = useLook()
  const ref = useRef<HTMLDialogElement>(null)
  const back = useRef<HTMLButtonElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    // Where it is too low for all of it, what is asked comes first.
    back.current?.focus({ preventScroll: true })
    if (dialog) dialog.scrollTop = 0
    return () => dialog?.close()
  }, [])

  const { recipient: at } = question
  const { name = '', address = '', field = 'to', members } = item.recipients[at] ?? {}
  return (
    <dialog
      ref={ref}
      role="alertdialog"
      className={styles.over}
      data-look={look}
      aria-labelledby={`${id}-by ${id}-asks`}
      aria-describedby={`${id}-about`}
      onCancel={(event) => {
        event.preventDefault()
        onBack()
      }}
      onKeyDown={(event) => {
        // What is held since the message was sent presses nothing here.
        if (event.repeat && event.key === 'Enter') return event.preventDefault()
        if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
        const key = event.key.toLowerCase()
        if (key !== 'm' && key !== 's') return
        event.preventDefault()
        // The letter means nothing any more to the message that has focus next.
        event.stopPropagation()
        if (key === 'm') onMark()
        else onSendAnyway(event.timeStamp)
      }}
    >
      <div className={styles.guard}>
        <div className={styles.by}>
          <ShieldCheck size={18} strokeWidth={1.75} aria-hidden="true" />
          <b id={`${id}-by`}>{t.tool(item.sender.organisation)}</b>
          <span className={styles.end}>{t.notSent}</span>
        </div>
        <div className={styles.asked}>
          <h2 id={`${id}-asks`} className={styles.title}>
            {t.asks[question.reason]}
          </h2>
          <div id={`${id}-about`}>
            <div className={styles.recipient}>
              <Portrait name={name} members={members} />
              <div className={styles.who}>
                <p className={styles.address}>{address}</p>
                <p className={styles.note}>{t.shownAs(name, mail.fields[field])}</p>
              </div>
              <p className={styles.note}>{t.at(at + 1, item.recipients.length)}</p>
            </div>
            <ul className={styles.facts}>
              {guardFacts(item, question, t, mail).map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </div>
        </div>
        <div className={styles.choices}>
          <Button ref={back} variant="primary" keys={['Esc']} onClick={onBack}>
            {t.back}
          </Button>
          <Button keys={['M']} onClick={onMark}>
            {t.mark}
          </Button>
          <Button variant="plain" keys={['S']} onClick={(event) => onSendAnyway(event.timeStamp)}>
            {t.sendAnyway}
          </Button>
        </div>
      </div>
    </dialog>
  )
}
