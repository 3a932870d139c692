import { useEffect, useRef, useState } from 'react'
import type { TypedAttempt } from '../../content/typing/typedDecision.ts'
import { useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { DrillBar } from '../ui/DrillBar.tsx'
import { LeaveDialog } from '../ui/LeaveDialog.tsx'
import { useKey } from '../ui/useKey.ts'
import { uiWords } from '../ui/words.ts'
import { PeopleList } from './PeopleList.tsx'
import { SlipExplained } from './SlipExplained.tsx'
import { TypedTag } from './TypedTag.tsx'
import styles from './TypingDebrief.module.css'
import { typedCounts } from './typedCounts.ts'
import { type TypedSign, typingWords } from './words.ts'

/** What the screens of this room need to know of a typed message. */
export type TypedItem = Omit<TypedAttempt, 'recordedAt'>

interface TypingDebriefProps {
  readonly packTitle: string
  readonly total: number
  readonly typed: TypedItem
  /** Whether the result follows, and no other message. */
  readonly isLast: boolean
  readonly onNext: () => void
  /** Out of the session. Left out where its result is looked back on. */
  readonly onLeave?: () => void
  /** To the result that this debrief was opened from. */
  readonly onBack?: () => void
}

const signs: readonly TypedSign[] = ['slip', 'stray', 'absent', 'wrongField', 'repeat', 'right']

/** What came of one typed message: who gets it, and which slips went out. Give it the item's id as key. */
export const TypingDebrief = ({ packTitle, total, typed, isLast, onNext, onLeave, onBack }: TypingDebriefProps) => {
  const t = useWords(typingWords)
  const { leave } = useWords(uiWords)
  const heading = useRef<HTMLHeadingElement>(null)
  const [isLeaving, setLeaving] = useState(false)
  const { item, decision, judgement, position } = typed
  const counts = typedCounts(judgement)
  const slips = judgement.people.flatMap(({ person, outcome, entered, kind }) => {
    const one = decision.entered[entered ?? -1]
    return outcome === 'slip' && one ? [{ person, entered: one, kind }] : []
  })
  const noticed = judgement.noticed.length
  const remarks = [
    noticed > 0 && t.noticed(noticed),
    decision.forgotten.length > 0 && t.forgotten(decision.forgotten.length),
    slips.length > 0 && t.collected(slips.length),
  ].filter((text) => typeof text === 'string')
  useKey('Enter', onNext)
  useKey('Escape', () => onBack?.(), onBack !== undefined)

  // Where reading starts; a screen reader says the outcome by it.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  return (
    <main className={styles.screen}>
      <DrillBar mode="typing" packTitle={packTitle} position={position} total={total}>
        {onBack && (
          <Button variant="plain" keys={['Esc']} onClick={onBack}>
            {t.back}
          </Button>
        )}
        {onLeave && !isLast && (
          <Button variant="plain" onClick={() => setLeaving(true)}>
            {leave}
          </Button>
        )}
      </DrillBar>
      <div className={styles.scroll}>
        <div className={styles.head}>
          <div className={styles.tags}>
            {signs.map((sign) => counts[sign] > 0 && <TypedTag key={sign} sign={sign} count={counts[sign]} />)}
          </div>
          <h1 ref={heading} tabIndex={-1} className={styles.headline}>
            {t.headline({
              right: counts.right,
              people: item.people.length,
              slips: counts.slip,
              absent: counts.absent,
              wrongFields: counts.wrongField,
              strays: counts.stray,
            })}
          </h1>
          {remarks.length > 0 && <p className={styles.remark}>{remarks.join(' ')}</p>}
        </div>
        {slips.map((one) => (
          <SlipExplained key={one.person} item={item} {...one} />
        ))}
        <PeopleList item={item} decision={decision} judgement={judgement} />
      </div>
      <footer className={styles.foot}>
        <Button variant="primary" tall keys={['Enter']} onClick={onNext}>
          {isLast ? t.result : t.next}
        </Button>
      </footer>
      <LeaveDialog
        open={isLeaving}
        mode="typing"
        isDecided
        onStay={() => setLeaving(false)}
        onLeave={() => onLeave?.()}
      />
    </main>
  )
}
