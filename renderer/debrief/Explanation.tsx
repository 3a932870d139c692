import type { ReactNode } from 'react'
import type { Debrief } from '../../content/item/item.ts'
import { useWords } from '../text/text.tsx'
import { Unbroken } from '../ui/Unbroken.tsx'
import styles from './Explanation.module.css'
import { debriefWords } from './words.ts'

interface ExplanationProps {
  readonly told: Debrief['wrong'][number]
  /** A further column: the real case. */
  readonly children?: ReactNode
}

/** Why a wrong address is hard to see, what gave it away, what would have leaked, and what a gateway would have done. */
export const Explanation = ({ told, children }: ExplanationProps) => {
  const t = useWords(debriefWords)
  return (
    <div className={styles.columns}>
      <section>
        <h2>{told.hardness.isHard ? t.whyHard : t.whyEasy}</h2>
        <p>
          <Unbroken>{told.hardness.text}</Unbroken>
        </p>
        <h2>{t.gaveAway}</h2>
        <ol className={styles.cues}>
          {told.gaveAway.map(({ head, text }) => (
            <li key={head}>
              <span>
                <b>{head}</b> <Unbroken>{text}</Unbroken>
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t.leak}</h2>
        <p>
          <Unbroken>{told.leak}</Unbroken>
        </p>
        {told.gateway && (
          <>
            <h2>{t.gateway}</h2>
            <p>
              <Unbroken>{told.gateway}</Unbroken>
            </p>
          </>
        )}
      </section>
      {children}
    </div>
  )
}
