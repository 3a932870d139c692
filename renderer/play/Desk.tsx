import { useEffect, useEffectEvent, useRef } from 'react'
import type { Item } from '../../content/item/item.ts'
import type { Decision } from '../../content/records/attempt.ts'
import { type ComposeHandle, ComposeWindow } from '../compose/ComposeWindow.tsx'
import { isMarked } from '../compose/composeState.ts'
import { composeWords } from '../compose/words.ts'
import { useWords } from '../text/text.tsx'
import styles from './Desk.module.css'
import { KeyBar } from './KeyBar.tsx'
import { type Place, type Verb, verbOf } from './keymap.ts'
import { useDecision } from './useDecision.ts'
import { useShownAt } from './useShownAt.ts'

/** Takes the decision, the recipients whose address was revealed, and the time it took. */
export type SendDecision = (decision: Decision, revealed: readonly number[], responseMs: number) => void

interface DeskProps {
  readonly item: Item
  readonly onSend: SendDecision
  /** Tells screen readers what changed. */
  readonly onSay: (text: string) => void
}

const placeOf = (target: EventTarget | null): Place => {
  if (!(target instanceof Element)) return 'elsewhere'
  if (target.matches('input, textarea, select')) return 'text'
  if (target.closest('[popover]')) return 'card'
  return target.closest('[data-recipient]') ? 'recipient' : 'elsewhere'
}

/** One message and the decision about it. Everything here is forgotten with the message: give it the item's id as key. */
export const Desk = ({ item, onSend, onSay }: DeskProps) => {
  const t = useWords(composeWords)
  const compose = useRef<ComposeHandle>(null)
  const shownAt = useShownAt()
  const { state, latest, verbs } = useDecision(item)
  const nameOf = (recipient: number) => item.recipients[recipient]?.name ?? ''

  const mark = (recipient: number) => {
    verbs.mark(recipient)
    onSay((isMarked(latest(), recipient) ? t.said.marked : t.said.unmarked)(nameOf(recipient)))
  }
  const reveal = (recipient: number) => {
    verbs.reveal(recipient)
    if (latest().opened === recipient)
      onSay(t.said.revealed(nameOf(recipient), item.recipients[recipient]?.address ?? ''))
  }
  const correct = (recipient: number, address: string | null) => {
    verbs.correct(recipient, address)
    if (address !== null) onSay(t.said.corrected(nameOf(recipient), address))
  }
  const send = (timeStamp: number) => {
    if (compose.current && !compose.current.settle()) return
    const { marks, corrections, revealed } = latest()
    const decision = { marks: [...marks], corrections: [...corrections] }
    onSend(decision, revealed, Math.max(0, Math.round(timeStamp - shownAt.current)))
  }
  const perform = (verb: Verb, timeStamp: number) => {
    const { current } = latest()
    switch (verb) {
      case 'send':
        return send(timeStamp)
      case 'reveal':
        return reveal(current)
      case 'mark':
        return mark(current)
      case 'correct':
        return verbs.edit(current)
      case 'close':
        compose.current?.focus()
        return verbs.close()
      default:
        return compose.current?.move(verb)
    }
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog:modal')) return
    const place = placeOf(event.target)
    // Enter held since the screen before must not press what has focus here now.
    if (event.repeat && event.key === 'Enter') return event.preventDefault()
    const verb = verbOf(event, place)
    if (!verb || (verb === 'close' && latest().opened === null)) return
    event.preventDefault()
    perform(verb, event.timeStamp)
  })

  useEffect(() => {
    compose.current?.focus()
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <>
      <p className={styles.setting} lang={item.locale}>
        {item.setting}
      </p>
      <div className={styles.desk}>
        <ComposeWindow
          ref={compose}
          item={item}
          state={state}
          onReach={verbs.reach}
          onReveal={reveal}
          onClose={verbs.close}
          onMark={mark}
          onEdit={verbs.edit}
          onCorrect={correct}
          onSend={send}
        />
      </div>
      <KeyBar
        state={state}
        total={item.recipients.length}
        onVerb={(verb) => {
          compose.current?.focus()
          perform(verb, performance.now())
        }}
      />
    </>
  )
}
