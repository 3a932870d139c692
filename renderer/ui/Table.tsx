import type { ReactNode } from 'react'
import styles from './Table.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface TableProps {
  /** What the table holds, for screen readers. */
  readonly caption: string
  /** `thead` and `tbody`. A cell with `data-number` is set to the right. */
  readonly children: ReactNode
}

/** A table of rows and hairlines. It scrolls sideways in itself when the window is narrower than it is. */
export const Table = ({ caption, children }: TableProps) => (
  <div className={styles.frame}>
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      {children}
    </table>
  </div>
)
