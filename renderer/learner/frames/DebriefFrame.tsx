import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Locale } from '../../../content/basics/locale.ts'
import { useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { useKey } from '../../ui/useKey.ts'
import { uiWords } from '../../ui/words.ts'
import styles from './DebriefFrame.module.css'
import { DrillBar } from './DrillBar.tsx'
import { debriefWords } from './debriefWords.ts'
import { LeaveDialog } from './LeaveDialog.tsx'
import type { Place } from './place.ts'

/** Where one can go from a debrief. */
export interface DebriefWays {
  /** Whether the result follows, and no other message. */
  readonly isLast: boolean
  /** To the next message, or to the result after the last. */
  readonly onNext: () => void
  /** Out of the session. Left out where its result is looked back on. */
  readonly onLeave?: (() => void) | undefined
  /** To the result that this debrief was opened from. */
  readonly onBack?: (() => void) | undefined
}

interface DebriefFrameProps extends DebriefWays {
  readonly place: Place
  /** The language that the message is in. */
  readonly lang: Locale
  /** A way to something in the debrief, at the start of the foot. */
  readonly within?: ReactNode
  /** Another way on, which leaves a session that is under way. */
  readonly elsewhere?: { readonly text: string; readonly go: () => void } | undefined
  /** The debrief. Its `h1` is where reading starts. */
  readonly children: ReactNode
}

/** Around what came of a message: the strip over it, and the ways on, back and out. Give it the item's id as key. */
export const DebriefFrame = (props: DebriefFrameProps) => {
  const { place, lang, within, elsewhere, isLast, onNext, onLeave, onBack, children } = props
  const { name, isAssessment, packTitle, position, total } = place
  const t = useWords(debriefWords)
  const { leave } = useWords(uiWords)
  const text = useRef<HTMLDivElement>(null)
  /** Where to, once it is said that the session may be left. */
  const [leavingFor, setLeavingFor] = useState<{ readonly go: () => void } | null>(null)
  useKey('Enter', onNext)
  useKey('Escape', () => onBack?.(), onBack !== undefined)

  // A screen reader says the verdict by it.
  useEffect(() => text.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true }), [])

  const canLeave = onLeave !== undefined && !isLast
  return (
    <main className={styles.screen}>
      <DrillBar name={name} packTitle={packTitle} position={position} total={total}>
        {onBack && (
          <Button variant="plain" keys={['Esc']} onClick={onBack}>
            {t.backToResult}
          </Button>
        )}
        {canLeave && (
          <Button variant="plain" onClick={() => setLeavingFor({ go: onLeave })}>
            {leave}
          </Button>
        )}
      </DrillBar>
      <div ref={text} className={styles.scroll} lang={lang}>
        {children}
      </div>
      <footer className={styles.foot}>
        {within ?? <span />}
        <span className={styles.onward}>
          {elsewhere && (
            <Button tall onClick={() => (canLeave ? setLeavingFor({ go: elsewhere.go }) : elsewhere.go())}>
              {elsewhere.text}
            </Button>
          )}
          <Button variant="primary" tall keys={['Enter']} onClick={onNext}>
            {isLast ? t.result : t.next}
          </Button>
        </span>
      </footer>
      <LeaveDialog
        open={leavingFor !== null}
        isAssessment={isAssessment}
        isDecided
        onStay={() => setLeavingFor(null)}
        onLeave={() => leavingFor?.go()}
      />
    </main>
  )
}
