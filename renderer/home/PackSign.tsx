import styles from './PackSign.module.css'

/** The sign of a pack: an ending with its lost letter. It only illustrates the title beside it. */
export const PackSign = () => (
  <span className={styles.sign} aria-hidden="true">
    .m
    <i className={styles.gap} />l
  </span>
)
