import type { Outcome } from '../../../../content/model/attempt.ts'
import { useWords } from '../../../text/text.tsx'
import { OutcomeTag } from '../../../ui/OutcomeTag.tsx'
import { resultWords } from '../../frames/resultWords.ts'
import type { ResultCounts } from './resultModel.ts'
import styles from './WhatHappened.module.css'

const Cell = ({ count, outcome }: { readonly count: number; readonly outcome: Outcome }) => (
  <span className={styles.cell}>
    <b>{count}</b> <OutcomeTag outcome={outcome} />
  </span>
)

/** Caught, missed, false alarm and clean in a table of four, and what leaked. */
export const WhatHappened = ({ result }: { readonly result: ResultCounts }) => {
  const t = useWords(resultWords)
  const { hits, misses, falseAlarms, correctRejections } = result.counts
  return (
    <section>
      <h2>{t.happened}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.recipients}</th>
            <th scope="col">{t.marked}</th>
            <th scope="col">{t.sent}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t.wrong(result.wrong)}</th>
            <td>
              <Cell count={hits} outcome="hit" />
            </td>
            <td>
              <Cell count={misses} outcome="miss" />
            </td>
          </tr>
          <tr>
            <th scope="row">{t.right(result.right)}</th>
            <td>
              <Cell count={falseAlarms} outcome="falseAlarm" />
            </td>
            <td>
              <Cell count={correctRejections} outcome="correctRejection" />
            </td>
          </tr>
        </tbody>
      </table>
      <p className={styles.note}>
        {t.leaks(result.leaks)} {t.cleanSends(result.cleanSends)}
      </p>
    </section>
  )
}
