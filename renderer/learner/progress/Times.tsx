import type { Pace, Paces } from '../../../content/learning/progress/progress.ts'
import { enoughAnswers } from '../../../content/learning/score.ts'
import { useFormats, useWords } from '../../text/text.tsx'
import { Table } from '../../ui/Table.tsx'
import { progressWords } from './progressWords.ts'
import styles from './Times.module.css'

interface TimesProps {
  readonly paces: Paces
  /** Messages that are left out. */
  readonly untimed: number
  readonly isTable: boolean
}

const isEnough = ({ messages }: Pace): boolean => messages >= enoughAnswers

/** The middle time from first paint to Send, for messages with a wrong address and for those without. */
export const Times = ({ paces, untimed, isTable }: TimesProps) => {
  const t = useWords(progressWords)
  const f = useFormats()
  const rows = [
    { id: 'typo', name: t.typo, pace: paces.typo },
    { id: 'clean', name: t.clean, pace: paces.clean },
  ]
  const longest = Math.max(...rows.map(({ pace }) => pace.medianMs ?? 0), 1)
  const timeOf = ({ medianMs }: Pace) => (medianMs === null ? '–' : f.seconds(medianMs))
  return (
    <section className={styles.section}>
      <h2>{t.times}</h2>
      {isTable ? (
        <Table caption={t.times}>
          <thead>
            <tr>
              <th scope="col">{t.sort}</th>
              <th scope="col" data-number>
                {t.median}
              </th>
              <th scope="col" data-number>
                {t.messages}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, pace }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td data-number>{timeOf(pace)}</td>
                <td data-number>{f.number(pace.messages)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : (
        <ul className={styles.rows}>
          {rows.map(({ id, name, pace }) => (
            <li key={id}>
              <span>{name}</span>
              {isEnough(pace) ? (
                <span className={styles.track} aria-hidden="true">
                  <i style={{ inlineSize: `${((pace.medianMs ?? 0) / longest) * 100}%` }} />
                </span>
              ) : (
                <span className={styles.few} aria-hidden="true" />
              )}
              <span className={styles.time}>
                <b>{timeOf(pace)}</b> <span>{t.ofMessages(pace.messages)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.note}>
        {t.timesNote} {untimed > 0 && t.untimed(untimed)}
      </p>
    </section>
  )
}
