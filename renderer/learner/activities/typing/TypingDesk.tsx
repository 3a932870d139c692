import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { TypedDecision } from '../../../../content/activities/typing/typedDecision.ts'
import type { TypingItem } from '../../../../content/activities/typing/typingItem.ts'
import { Field } from '../../../../content/model/item.ts'
import { countOf, faultyField, typedDecisionOf } from '../../../compose/entryState.ts'
import { type TypingHandle, TypingWindow } from '../../../compose/TypingWindow.tsx'
import { useEntry } from '../../../compose/useEntry.ts'
import { useWords } from '../../../text/text.tsx'
import { Keys } from '../../../ui/Keys.tsx'
import { commandKey } from '../../../ui/platform.ts'
import keys from '../../frames/KeyBar.module.css'
import { playWords } from '../../frames/playWords.ts'
import { useShownAt } from '../../frames/useShownAt.ts'
import { PeopleCard } from './PeopleCard.tsx'
import styles from './TypingDesk.module.css'

/** Takes what was typed, and the time it took in milliseconds. */
export type SendTyped = (decision: TypedDecision, responseMs: number) => void

interface TypingDeskProps {
  readonly item: TypingItem
  readonly onSend: SendTyped
  /** Tells screen readers what changed. */
  readonly onSay: (text: string) => void
}

/**
 * One message, the card that says who gets it, and the fields to type them into. Everything here is forgotten with the
 * message: give it the item's id as key.
 */
export const TypingDesk = ({ item, onSend, onSay }: TypingDeskProps) => {
  const t = useWords(playWords)
  const frame = useRef<TypingHandle>(null)
  const shownAt = useShownAt()
  const { state, latest, actions } = useEntry(onSay)
  const [isNobodySaid, setNobodySaid] = useState(false)

  const send = (timeStamp: number) => {
    for (const field of Field.options) actions.commit(field)
    const faulty = faultyField(latest())
    if (faulty) return frame.current?.focus(faulty)
    if (countOf(latest()) === 0) {
      setNobodySaid(true)
      return frame.current?.focus('to')
    }
    onSend(typedDecisionOf(latest()), Math.max(0, Math.round(timeStamp - shownAt.current)))
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog:modal')) return
    if (event.key !== 'Enter') return
    // Enter held since the screen before must not press what has focus here now.
    if (event.repeat) return event.preventDefault()
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    event.preventDefault()
    send(event.timeStamp)
  })
  useEffect(() => {
    frame.current?.focus('to')
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <>
      <p className={styles.setting} lang={item.locale}>
        {item.setting}
      </p>
      <div className={styles.desk}>
        <PeopleCard item={item} />
        <TypingWindow
          ref={frame}
          item={item}
          state={state}
          actions={actions}
          isNobody={isNobodySaid && countOf(state) === 0}
          onSend={send}
        />
      </div>
      <footer className={keys.bar}>
        {t.typingKeys.map(({ pressed, does }) => (
          <span key={does} className={styles.hint}>
            <Keys keys={pressed.map((key) => (key === 'Ctrl' ? commandKey() : key))} spoken /> {does}
          </span>
        ))}
      </footer>
    </>
  )
}
