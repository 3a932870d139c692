import { ShieldCheck } from 'lucide-react'
import { useWords } from '../../../text/text.tsx'
import styles from './GuardSign.module.css'
import { guardWords } from './guardWords.ts'

/** Says over a message that its session has a guard. */
export const GuardSign = () => {
  const t = useWords(guardWords)
  return (
    <span className={styles.sign}>
      <ShieldCheck size={16} strokeWidth={1.75} aria-hidden="true" />
      {t.on}
    </span>
  )
}
