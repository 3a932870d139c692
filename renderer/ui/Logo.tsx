import styles from './Logo.module.css'

/** The mark of the product: three letters, the middle one lost. */
export const Logo = () => (
  <svg className={styles.logo} viewBox="0 0 17 14" aria-hidden="true">
    <rect className={styles.letter} x="0" y="0" width="3.5" height="14" rx="1" />
    <rect className={styles.gap} x="6.1" y=".65" width="3.8" height="12.7" rx="1" />
    <rect className={styles.letter} x="12.5" y="0" width="3.5" height="14" rx="1" />
  </svg>
)
