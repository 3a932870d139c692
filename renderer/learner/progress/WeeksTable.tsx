import type { ProgressWeek } from '../../../content/learning/progress/progress.ts'
import { alarmShare, caughtShare, isEnough, type Share } from '../../../content/learning/progress/reading.ts'
import { useFormats, useWords } from '../../text/text.tsx'
import { Table } from '../../ui/Table.tsx'
import { progressWords } from './progressWords.ts'
import styles from './WeeksTable.module.css'

/** The weeks as a table, the latest first: what the line chart draws, and how long the messages took. */
export const WeeksTable = ({ weeks }: { readonly weeks: readonly ProgressWeek[] }) => {
  const t = useWords(progressWords)
  const f = useFormats()
  const rateOf = (share: Share) => (isEnough(share) ? f.share(share.n / share.of) : t.tooFewRate)
  const hasAssessments = weeks.some(({ assessments }) => assessments.taken > 0)
  const timeOf = (ms: number | null) => (ms === null ? '–' : f.seconds(ms))
  return (
    <Table caption={t.weeks}>
      <thead>
        <tr>
          <th scope="col">{t.week}</th>
          {[t.messages, t.caught, t.rate, t.falseAlarms].map((name) => (
            <th key={name} scope="col" data-number>
              {name}
            </th>
          ))}
          <th scope="col" data-number>
            {t.rate}
          </th>
          {hasAssessments && <th scope="col">{t.assessments}</th>}
          <th scope="col" data-number>
            {t.timeTypo}
          </th>
          <th scope="col" data-number>
            {t.timeClean}
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map(({ monday, messages, counts, paces, assessments }) => {
          const caught = caughtShare(counts)
          const alarms = alarmShare(counts)
          return (
            <tr key={monday} className={styles.row}>
              <th scope="row">{f.weekOfYear(monday)}</th>
              <td data-number>{f.number(messages)}</td>
              <td data-number>{t.of(caught.n, caught.of)}</td>
              <td data-number>{rateOf(caught)}</td>
              <td data-number>{t.of(alarms.n, alarms.of)}</td>
              <td data-number>{rateOf(alarms)}</td>
              {hasAssessments && (
                <td>{assessments.taken === 0 ? '–' : t.passedOf(assessments.passed, assessments.taken)}</td>
              )}
              <td data-number>{timeOf(paces.typo.medianMs)}</td>
              <td data-number>{timeOf(paces.clean.medianMs)}</td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
