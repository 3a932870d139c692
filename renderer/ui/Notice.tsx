import { Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Notice.module.css'

interface NoticeProps {
  /** `error`: something failed. `warning`: something needs a look. `note`: something is worth knowing. */
  readonly tone?: 'error' | 'warning' | 'note'
  /** A sentence: what happened, and what to do. */
  readonly children: ReactNode
  /** A button. */
  readonly action?: ReactNode
}

/** A sentence about the state of things, in place. Errors are announced at once, all else when there is a pause. */
export const Notice = ({ tone = 'error', children, action }: NoticeProps) => {
  const Icon = tone === 'note' ? Info : TriangleAlert
  return (
    <div className={classes(styles.notice, styles[tone])} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon className={styles.icon} size={18} aria-hidden="true" />
      <div className={styles.text}>{children}</div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
