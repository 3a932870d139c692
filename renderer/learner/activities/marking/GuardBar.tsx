import { ShieldCheck } from 'lucide-react'
import { useWords } from '../../../text/text.tsx'
import styles from '../../frames/KeyBar.module.css'
import { guardWords } from './guardWords.ts'

/** What stands in the place of the keys while the guard asks. */
export const GuardBar = () => {
  const { footer } = useWords(guardWords)
  return (
    <footer className={styles.bar}>
      <span className={styles.status}>
        <ShieldCheck size={17} strokeWidth={1.75} aria-hidden="true" />
        <span>
          <b>{footer.head}</b> <span className={styles.wide}>{footer.decide}</span>
        </span>
      </span>
      <span className={styles.rule} />
      <span className={styles.wide}>{footer.kept}</span>
    </footer>
  )
}
