import { kindById } from '../../../../content/detector/kinds.ts'
import { MarkedAddress } from '../../../letters/MarkedAddress.tsx'
import { useLocale, useWords } from '../../../text/text.tsx'
import { OutcomeTag } from '../../../ui/OutcomeTag.tsx'
import { Table } from '../../../ui/Table.tsx'
import { resultWords } from '../../frames/resultWords.ts'
import styles from './MessagesTable.module.css'
import type { RecipientRow, ResultRow } from './resultModel.ts'

const RecipientCells = ({ row }: { readonly row: RecipientRow }) => {
  const t = useWords(resultWords)
  const locale = useLocale()
  return (
    <>
      <td>
        <MarkedAddress address={row.address} meant={row.wrong?.meant ?? null} />
      </td>
      <td className={styles.quiet}>{row.wrong ? kindById[row.wrong.kind].title[locale] : t.rightOne}</td>
      <td className={styles.quiet}>{t.display[row.display]}</td>
      <td>
        <OutcomeTag outcome={row.outcome} />
        {row.leaked && row.outcome !== 'miss' && <span className={styles.note}>{t.stillLeaked}</span>}
      </td>
    </>
  )
}

interface MessagesTableProps {
  readonly caption: string
  readonly rows: readonly ResultRow[]
  /** The messages whose debrief can be opened, by their place. */
  readonly debriefed: ReadonlySet<number>
  readonly onLookAt: (position: number) => void
}

/** The messages of a session, a line for each recipient worth a word. */
export const MessagesTable = ({ caption, rows, debriefed, onLookAt }: MessagesTableProps) => {
  const t = useWords(resultWords)
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t.number}</th>
          <th scope="col">{t.message}</th>
          <th scope="col">{t.recipient}</th>
          <th scope="col">{t.whatItWas}</th>
          <th scope="col">{t.shownAs}</th>
          <th scope="col">{t.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={styles.row}>
            <td className={styles.quiet}>{row.position + 1}</td>
            <th scope="row" className={styles.subject}>
              {debriefed.has(row.position) ? (
                <button type="button" className={styles.open} onClick={() => onLookAt(row.position)}>
                  {row.subject}
                </button>
              ) : (
                row.subject
              )}
              {row.takenBack > 0 && <span className={styles.note}>{t.takenBack(row.takenBack)}</span>}
            </th>
            {row.about === 'recipient' ? (
              <RecipientCells row={row} />
            ) : (
              <>
                <td className={styles.quiet}>{t.allRight(row.recipients)}</td>
                <td className={styles.quiet}>{t.rightOne}</td>
                <td className={styles.quiet}>{t.display[row.display]}</td>
                <td>
                  <OutcomeTag outcome="correctRejection" />
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
