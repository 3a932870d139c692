import { SquareArrowOutUpRight } from 'lucide-react'
import type { External } from '../../content/model/item.ts'
import { useWords } from '../text/text.tsx'
import styles from './MessageWindow.module.css'
import { composeWords } from './words.ts'

/** What the mail program says about recipients outside, where it says anything: how many, and maybe at which domains. */
export const ExternalTip = ({ external }: { readonly external: External }) => {
  const t = useWords(composeWords)
  const { tip, recipients, domains } = external
  if (tip === 'off' || recipients === 0) return null
  const outside = t.external(recipients)
  return (
    <p className={styles.tip}>
      <SquareArrowOutUpRight size={15} strokeWidth={2} aria-hidden="true" />
      <span className={styles.tipText}>{tip === 'domains' ? t.externalDomains(outside, domains) : outside}</span>
    </p>
  )
}
