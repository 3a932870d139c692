import type { ComponentProps, ReactNode } from 'react'
import { Rail } from './Rail.tsx'
import styles from './WithRail.module.css'

interface WithRailProps extends ComponentProps<typeof Rail> {
  readonly children: ReactNode
}

/** A screen beside the rail. */
export const WithRail = ({ children, ...rail }: WithRailProps) => (
  <div className={styles.screen}>
    <Rail {...rail} />
    <main className={styles.main}>{children}</main>
  </div>
)
