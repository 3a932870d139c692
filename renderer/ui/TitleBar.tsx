import type { ReactNode } from 'react'
import { Logo } from './Logo.tsx'
import styles from './TitleBar.module.css'

/**
 * The strip on top of every screen, by which the window is dragged. The window's own controls are the platform's: the
 * strip only leaves room for them.
 */
export const TitleBar = ({ children }: { readonly children?: ReactNode }) => (
  <header className={styles.bar}>
    <div className={styles.room}>
      <Logo />
      <b className={styles.name}>Lastlook</b>
      {children && <div className={styles.aside}>{children}</div>}
    </div>
  </header>
)
