import { Send } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { TypedDecision } from '../../content/typing/typedDecision.ts'
import type { TypingItem } from '../../content/typing/typingItem.ts'
import { countOf, decisionOf, settle } from '../compose/entryState.ts'
import { entryWords } from '../compose/entryWords.ts'
import { MessageWindow } from '../compose/MessageWindow.tsx'
import { RecipientEntry } from '../compose/RecipientEntry.tsx'
import { useEntry } from '../compose/useEntry.ts'
import { composeWords } from '../compose/words.ts'
import { useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { DrillBar } from '../ui/DrillBar.tsx'
import { LeaveDialog } from '../ui/LeaveDialog.tsx'
import { commandKey } from '../ui/platform.ts'
import { useShownAt } from '../ui/useShownAt.ts'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import { uiWords } from '../ui/words.ts'
import { ContactCard } from './ContactCard.tsx'
import { KeyHints } from './KeyHints.tsx'
import styles from './TypingScreen.module.css'
import { typingWords } from './words.ts'

interface TypingScreenProps {
  readonly packTitle: string
  /** Place of the message in its session, from 0. */
  readonly position: number
  readonly total: number
  readonly item: TypingItem
  readonly onSend: (decision: TypedDecision, responseMs: number) => void
  readonly onLeave: () => void
}

/** A message without recipients, and the card that says who they are. There is one way on: Send. */
export const TypingScreen = ({ packTitle, position, total, item, onSend, onLeave }: TypingScreenProps) => {
  const t = useWords(typingWords)
  const { leave } = useWords(uiWords)
  const [said, setSaid] = useState('')
  const [isLeaving, setLeaving] = useState(false)
  const arrived = t.arrived(position + 1, total, item.setting, item.subject)
  useEffect(() => setSaid(arrived), [arrived])
  return (
    <main className={styles.screen}>
      <DrillBar mode="typing" packTitle={packTitle} position={position} total={total}>
        <Button variant="plain" onClick={() => setLeaving(true)}>
          {leave}
        </Button>
      </DrillBar>
      <TypingDesk key={item.id} item={item} onSend={onSend} onSay={setSaid} />
      <div aria-live="polite">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
      <LeaveDialog
        open={isLeaving}
        mode="typing"
        isDecided={false}
        onStay={() => setLeaving(false)}
        onLeave={onLeave}
      />
    </main>
  )
}

interface TypingDeskProps extends Pick<TypingScreenProps, 'item' | 'onSend'> {
  readonly onSay: (text: string) => void
}

/** One message and what is typed for it. It is forgotten with the message: give it the item's id as key. */
const TypingDesk = ({ item, onSend, onSay }: TypingDeskProps) => {
  const t = useWords(entryWords)
  const { newMessage } = useWords(composeWords)
  const entry = useEntry()
  const shownAt = useShownAt()

  const fieldOf = (name: string) => document.querySelector<HTMLInputElement>(`[data-field="${name}"] input`)
  useEffect(() => fieldOf(item.people[0]?.field ?? 'to')?.focus(), [item])

  const send = (timeStamp: number) => {
    const settled = entry.change((now) => settle(now, item))
    if (settled.fault) {
      fieldOf(settled.fault.field)?.focus()
      onSay(t.faults[settled.fault.code])
      return
    }
    onSend(decisionOf(settled), Math.max(0, Math.round(timeStamp - shownAt.current)))
  }
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (document.querySelector('dialog:modal') || event.isComposing) return
    // Enter held since the screen before must not press what has focus here now.
    if (event.key === 'Enter' && event.repeat) return event.preventDefault()
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    send(event.timeStamp)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event)
    // Before the fields see it: there Enter takes an address over.
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [])

  return (
    <>
      <p className={styles.setting} lang={item.locale}>
        {item.setting}
      </p>
      <div className={styles.desk}>
        <MessageWindow
          item={{
            ...item,
            act: item.quoted.length > 0 ? 'forward' : 'new',
            thread: 'below',
            external: { tip: 'off', recipients: 0, domains: [] },
          }}
          label={newMessage}
          isScreen
          action={
            <Button
              variant="primary"
              icon={<Send size={18} strokeWidth={1.8} aria-hidden="true" />}
              keys={[commandKey(), 'Enter']}
              onClick={(event) => send(event.timeStamp)}
            >
              {t.sendTo(countOf(entry.state))}
            </Button>
          }
          recipients={<RecipientEntry entry={entry} book={item} onSay={onSay} />}
        />
        <ContactCard item={item} />
      </div>
      <KeyHints />
    </>
  )
}
