import type { ReactNode } from 'react'
import styles from './FullPage.module.css'

/** A few sentences that have the page to themselves, under the ending with its lost letter. */
export const FullPage = ({ children }: { readonly children: ReactNode }) => (
  <main className={styles.page}>
    <div className={styles.text}>{children}</div>
  </main>
)
