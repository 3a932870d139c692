import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

interface EmptyStateProps {
  readonly title: string
  /** When something will be here. */
  readonly children?: ReactNode
  /** A button that leads on. */
  readonly action?: ReactNode
}

/** A place that holds nothing yet, and what will fill it. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className={styles.empty}>
    <h3>{title}</h3>
    {children && <div className={styles.text}>{children}</div>}
    {action && <div className={styles.action}>{action}</div>}
  </div>
)
