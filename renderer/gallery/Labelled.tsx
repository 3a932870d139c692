import type { ReactNode } from 'react'
import styles from './GalleryPage.module.css'

/** Specimens side by side, as many as there is room for in a line. */
export const Row = ({ children }: { readonly children: ReactNode }) => <div className={styles.row}>{children}</div>

/** Specimens one under the other. */
export const Stack = ({ children }: { readonly children: ReactNode }) => <div className={styles.stack}>{children}</div>

/** One of several in a frame, with what it is, in English. */
export const Labelled = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className={styles.labelled}>
    <span className={styles.label} lang="en">
      {label}
    </span>
    {children}
  </div>
)
