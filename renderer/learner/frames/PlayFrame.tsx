import { type ReactNode, useState } from 'react'
import { useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { uiWords } from '../../ui/words.ts'
import { DrillBar } from './DrillBar.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import styles from './PlayFrame.module.css'
import type { Place } from './place.ts'

interface PlayFrameProps {
  readonly place: Place
  /** What a screen reader says of what changed last. */
  readonly said: string
  /** What stands in the strip before the way out. */
  readonly strip?: ReactNode
  /** Hints over the message. */
  readonly hints?: ReactNode
  readonly onLeave: () => void
  readonly children: ReactNode
}

/** Around a message that is about to be sent: the strip over it, the way out, and the voice. It fills the height it is given. */
export const PlayFrame = ({ place, said, strip, hints, onLeave, children }: PlayFrameProps) => {
  const { name, isAssessment, packTitle, position, total } = place
  const { leave } = useWords(uiWords)
  const [isLeaving, setLeaving] = useState(false)
  return (
    <main className={styles.screen}>
      <DrillBar name={name} packTitle={packTitle} position={position} total={total}>
        {strip}
        <Button variant="plain" onClick={() => setLeaving(true)}>
          {leave}
        </Button>
      </DrillBar>
      {hints && <div className={styles.guidance}>{hints}</div>}
      {children}
      <div aria-live="polite">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
      <LeaveDialog
        open={isLeaving}
        isAssessment={isAssessment}
        isDecided={false}
        onStay={() => setLeaving(false)}
        onLeave={onLeave}
      />
    </main>
  )
}
