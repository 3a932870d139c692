import { kindById } from '../../../content/detector/kinds.ts'
import type { ProgressKind } from '../../../content/learning/progress/progress.ts'
import { caughtOfKind } from '../../../content/learning/progress/reading.ts'
import { useFormats, useLocale, useWords } from '../../text/text.tsx'
import { Table } from '../../ui/Table.tsx'
import { worstFirst } from './caughtRows.ts'
import styles from './EndsTable.module.css'
import { progressWords } from './progressWords.ts'

/** What became of the wrong addresses of each kind: put right, put wrong again, passed over for a right one, unseen. */
export const EndsTable = ({ kinds }: { readonly kinds: readonly ProgressKind[] }) => {
  const t = useWords(progressWords)
  const f = useFormats()
  const locale = useLocale()
  const rows = worstFirst(kinds.map((row) => ({ row, caught: caughtOfKind(row) })))
  return (
    <Table caption={t.ends}>
      <thead>
        <tr>
          <th scope="col">{t.kind}</th>
          <th scope="col" data-number>
            {t.marked}
          </th>
          <th scope="col" data-number>
            {t.miscorrected}
          </th>
          <th scope="col" data-number>
            {t.mistaken}
          </th>
          <th scope="col" data-number>
            {t.unseen}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row }) => (
          <tr key={row.kind} className={styles.row}>
            <th scope="row">{kindById[row.kind].title[locale]}</th>
            {([row.caught, row.miscorrected, row.mistaken, row.unseen] as const).map((count, at) => (
              <td key={at} data-number className={count === 0 ? styles.none : undefined}>
                {f.number(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
