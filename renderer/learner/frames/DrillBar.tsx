import type { ReactNode } from 'react'
import { Steps } from '../../ui/Steps.tsx'
import styles from './DrillBar.module.css'

interface DrillBarProps {
  /** What this is called: the mode, or what is done. */
  readonly name: string
  readonly packTitle: string
  /** Place of the message on the screen, from 0. */
  readonly position: number
  readonly total: number
  /** What stands at the far end: a way out, the message's subject. */
  readonly children?: ReactNode
}

/** The strip over a message and its debrief: what is practised, how far it has come, and the way out. */
export const DrillBar = ({ name, packTitle, position, total, children }: DrillBarProps) => {
  return (
    <div className={styles.bar}>
      <div className={styles.pack}>
        <b>{name}</b>
        {/* A review is of no pack and is called what it is. */}
        {packTitle !== name && <span className={styles.title}>{packTitle}</span>}
      </div>
      <Steps position={position} total={total} />
      <div className={styles.end}>{children}</div>
    </div>
  )
}
