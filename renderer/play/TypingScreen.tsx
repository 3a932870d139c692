import { useEffect, useState } from 'react'
import type { TypingItem } from '../../content/activities/typing/typingItem.ts'
import { useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { DrillBar } from '../ui/DrillBar.tsx'
import { LeaveDialog } from '../ui/LeaveDialog.tsx'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import { uiWords } from '../ui/words.ts'
import styles from './PlayScreen.module.css'
import { type SendTyped, TypingDesk } from './TypingDesk.tsx'
import { playWords } from './words.ts'

interface TypingScreenProps {
  readonly packTitle: string
  /** Place of the item in its session, from 0. */
  readonly position: number
  readonly total: number
  readonly item: TypingItem
  readonly onSend: SendTyped
  readonly onLeave: () => void
}

/** A message whose recipients are typed from a card. There is one way on: Send. */
export const TypingScreen = ({ packTitle, position, total, item, onSend, onLeave }: TypingScreenProps) => {
  const t = useWords(playWords)
  const { leave } = useWords(uiWords)
  const [said, setSaid] = useState('')
  const [isLeaving, setLeaving] = useState(false)

  // A screen reader hears what appears in a region that was there before, hence not in the first drawing.
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
