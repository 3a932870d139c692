import type { ReactNode } from 'react'
import { isEnough, type Share } from '../../../content/learning/progress/reading.ts'
import { useFormats, useWords } from '../../text/text.tsx'
import { OutcomeSign } from '../../ui/OutcomeSign.tsx'
import { Table } from '../../ui/Table.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './Breakdown.module.css'
import { type CaughtRow, worstFirst } from './caughtRows.ts'
import { progressWords } from './progressWords.ts'

interface BreakdownProps<Row extends CaughtRow> {
  readonly title: string
  /** What a line is, at the head of the table: "Kind". */
  readonly of: string
  readonly rows: readonly Row[]
  readonly isTable: boolean
  /** Stands before the words of a line, for the eyes only. */
  readonly sampleOf?: (row: Row) => ReactNode
}

const Bar = ({ caught }: { readonly caught: Share }) => {
  if (!isEnough(caught)) return <span className={styles.few} aria-hidden="true" />
  const missed = caught.of - caught.n
  return (
    <span className={styles.bar} aria-hidden="true">
      {caught.n > 0 && <i className={styles.caught} style={{ flexGrow: caught.n }} />}
      {missed > 0 && <i className={styles.missed} style={{ flexGrow: missed }} />}
    </span>
  )
}

const Count = ({ share: { n, of }, what }: { readonly share: Share; readonly what: string }) => {
  const t = useWords(progressWords)
  return (
    <span>
      <b>{n}</b> {t.ofAll(of)}
      <VisuallyHidden> {what}</VisuallyHidden>
    </span>
  )
}

const Bars = <Row extends CaughtRow>({ rows, sampleOf }: Pick<BreakdownProps<Row>, 'rows' | 'sampleOf'>) => {
  const t = useWords(progressWords)
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={row.id}>
          <span className={styles.name}>
            {sampleOf ? sampleOf(row) : row.name}
            {sampleOf && <VisuallyHidden>{row.name}</VisuallyHidden>}
          </span>
          <Bar caught={row.caught} />
          <span className={styles.count}>
            <Count share={row.caught} what={t.caught} />
          </span>
          {row.alarms && (
            <span className={styles.alarms}>
              <OutcomeSign outcome="falseAlarm" /> <Count share={row.alarms} what={t.falseAlarms} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The same lines as a table, with the shares that have enough behind them. */
const BreakdownTable = ({ title, of, rows }: Pick<BreakdownProps<CaughtRow>, 'title' | 'of' | 'rows'>) => {
  const t = useWords(progressWords)
  const f = useFormats()
  const rateOf = (share: Share) => (isEnough(share) ? f.share(share.n / share.of) : t.tooFewRate)
  const hasAlarms = rows.some((row) => row.alarms)
  return (
    <Table caption={title}>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col" data-number>
            {t.caught}
          </th>
          <th scope="col" data-number>
            {t.rate}
          </th>
          {hasAlarms && (
            <>
              <th scope="col" data-number>
                {t.falseAlarms}
              </th>
              <th scope="col" data-number>
                {t.rate}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, caught, alarms }) => (
          <tr key={id} className={styles.line}>
            <th scope="row">{name}</th>
            <td data-number>{t.of(caught.n, caught.of)}</td>
            <td data-number>{rateOf(caught)}</td>
            {alarms && (
              <>
                <td data-number>{t.of(alarms.n, alarms.of)}</td>
                <td data-number>{rateOf(alarms)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** What was caught of each of a few sorts, worst first: bars with their counts, or a table. */
export const Breakdown = <Row extends CaughtRow>({ title, of, rows, isTable, sampleOf }: BreakdownProps<Row>) => {
  const t = useWords(progressWords)
  const ordered = worstFirst(rows)
  const hasFew = rows.some(({ caught }) => !isEnough(caught))
  const hasEnough = rows.some(({ caught }) => isEnough(caught))
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {!isTable && rows.length > 0 && (
          <p className={styles.legend} aria-hidden="true">
            {hasEnough && (
              <>
                <span>
                  <i className={styles.caught} />
                  {t.caught}
                </span>
                <span>
                  <i className={styles.missed} />
                  {t.missed}
                </span>
              </>
            )}
            {rows.some((row) => row.alarms) && (
              <span>
                <OutcomeSign outcome="falseAlarm" /> {t.falseAlarms}
              </span>
            )}
            {hasFew && (
              <span>
                <i className={styles.few} />
                {t.tooFew}
              </span>
            )}
          </p>
        )}
      </div>
      {rows.length === 0 && <p className={styles.none}>{t.noneWrong}</p>}
      {rows.length > 0 && isTable && <BreakdownTable title={title} of={of} rows={ordered} />}
      {rows.length > 0 && !isTable && <Bars rows={ordered} {...(sampleOf && { sampleOf })} />}
    </section>
  )
}
