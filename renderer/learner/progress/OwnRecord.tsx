import type { Progress } from '../../../content/learning/progress/progress.ts'
import { HiddenAddress } from '../../letters/HiddenAddress.tsx'
import { useWords } from '../../text/text.tsx'
import { Rates } from '../figures/Rates.tsx'
import { Breakdown } from './Breakdown.tsx'
import { EndsTable } from './EndsTable.tsx'
import styles from './OwnRecord.module.css'
import { progressWords } from './progressWords.ts'
import { Times } from './Times.tsx'
import { useBreakdowns } from './useBreakdowns.ts'
import { WeeksChart } from './WeeksChart.tsx'
import { WeeksTable } from './WeeksTable.tsx'

interface OwnRecordProps {
  /** At least one message. */
  readonly progress: Progress
  /** As tables instead of charts. */
  readonly isTable: boolean
}

/** The charts of a period, or their tables: week by week, by sort, how fast, and what became of each wrong address. */
export const OwnRecord = ({ progress, isTable }: OwnRecordProps) => {
  const t = useWords(progressWords)
  const { kinds, displays, difficulties, fields } = useBreakdowns(progress)
  return (
    <>
      <section aria-label={t.weeks}>
        {isTable ? (
          <WeeksTable weeks={progress.weeks} />
        ) : (
          <WeeksChart weeks={progress.weeks} passMark={progress.passMark} />
        )}
      </section>
      <div className={styles.columns}>
        <div>
          <Breakdown title={t.byKind} of={t.kind} rows={kinds} isTable={isTable} />
          <Times paces={progress.paces} untimed={progress.untimed} isTable={isTable} />
        </div>
        <div>
          <Breakdown
            title={t.byDisplay}
            of={t.display}
            rows={displays}
            isTable={isTable}
            sampleOf={(row) => <HiddenAddress display={row.display} />}
          />
          <Breakdown title={t.byDifficulty} of={t.difficulty} rows={difficulties} isTable={isTable} />
          <Breakdown title={t.byField} of={t.field} rows={fields} isTable={isTable} />
        </div>
      </div>
      <section className={styles.rates}>
        <h2>{t.rates}</h2>
        <Rates counts={progress.counts} />
      </section>
      {progress.kinds.length > 0 && (
        <section>
          <h2>{t.ends}</h2>
          <EndsTable kinds={progress.kinds} />
        </section>
      )}
    </>
  )
}
