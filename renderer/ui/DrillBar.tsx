import type { ReactNode } from 'react'
import type { Mode } from '../../content/model/play.ts'
import { useWords } from '../text/text.tsx'
import styles from './DrillBar.module.css'
import { Steps } from './Steps.tsx'
import { uiWords } from './words.ts'

interface DrillBarProps {
  readonly mode: Mode
  readonly packTitle: string
  /** Place of the message on the screen, from 0. */
  readonly position: number
  readonly total: number
  /** What stands at the far end: a way out, the message's subject. */
  readonly children?: ReactNode
}

/** The strip over a message and its debrief: what is practised, how far it has come, and the way out. */
export const DrillBar = ({ mode, packTitle, position, total, children }: DrillBarProps) => {
  const t = useWords(uiWords)
  return (
    <div className={styles.bar}>
      <div className={styles.pack}>
        <b>{t.mode[mode]}</b>
        {/* A review is of no pack and is called what it is. */}
        {packTitle !== t.mode[mode] && <span className={styles.title}>{packTitle}</span>}
      </div>
      <Steps position={position} total={total} />
      <div className={styles.end}>{children}</div>
    </div>
  )
}
