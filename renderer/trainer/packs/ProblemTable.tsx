import { useWords } from '../../text/text.tsx'
import { Table } from '../../ui/Table.tsx'
import styles from './ProblemTable.module.css'
import type { PackProblem } from './packProblem.ts'
import { packsWords } from './packsWords.ts'

interface ProblemTableProps {
  readonly caption: string
  readonly problems: readonly PackProblem[]
  /** How many there are that are not listed. */
  readonly more?: { readonly errors: number; readonly warnings: number }
}

/** At most so many are listed: whoever has more begins with these. */
const mostListed = 20

/** What keeps a pack from being whole, or from teaching: where, what, and what to do. */
export const ProblemTable = ({ caption, problems, more }: ProblemTableProps) => {
  const t = useWords(packsWords)
  const left = Math.max(0, problems.length - mostListed) + (more ? more.errors + more.warnings : 0)
  return (
    <div className={styles.problems}>
      <Table caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t.place}</th>
            <th scope="col">{t.problem}</th>
            <th scope="col">{t.fix}</th>
          </tr>
        </thead>
        {/* What the check says is English. */}
        <tbody lang="en">
          {problems.slice(0, mostListed).map(({ place, problem, fix }) => (
            <tr key={`${place} ${problem}`}>
              <th scope="row" className={styles.place}>
                {place}
              </th>
              <td>{problem}</td>
              <td>{fix}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {left > 0 && <p className={styles.more}>{t.more(left)}</p>}
    </div>
  )
}
