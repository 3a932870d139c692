import type { ReactNode } from 'react'
import type { Return } from '../../../../content/activities/marking/returns.ts'
import type { Debrief } from '../../../../content/model/item.ts'
import { useWords } from '../../../text/text.tsx'
import { Unbroken } from '../../../ui/Unbroken.tsx'
import { debriefWords } from '../../frames/debriefWords.ts'
import styles from './Explanation.module.css'

interface ExplanationProps {
  readonly explanation: Debrief['wrong'][number]
  /** When its kind comes back; left out where that lies back. */
  readonly back: Return | undefined
  /** A further column: the real case. */
  readonly children?: ReactNode
}

/** Why a wrong address is hard to see, what gave it away, what would have leaked, what a gateway would have done, when it comes back. */
export const Explanation = ({ explanation, back, children }: ExplanationProps) => {
  const t = useWords(debriefWords)
  return (
    <div className={styles.columns}>
      <section>
        <h2>{explanation.hardness.isHard ? t.whyHard : t.whyEasy}</h2>
        <p>
          <Unbroken>{explanation.hardness.text}</Unbroken>
        </p>
        <h2>{t.gaveAway}</h2>
        <ol className={styles.cues}>
          {explanation.gaveAway.map(({ head, text }) => (
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
          <Unbroken>{explanation.leak}</Unbroken>
        </p>
        {explanation.gateway && (
          <>
            <h2>{t.gateway}</h2>
            <p>
              <Unbroken>{explanation.gateway}</Unbroken>
            </p>
          </>
        )}
        {back && (
          <>
            <h2>{t.comesBack}</h2>
            <p>{t.back(back.inMs, back.isMissed)}</p>
          </>
        )}
      </section>
      {children}
    </div>
  )
}
