import type { Outcome } from '../../../../content/model/attempt.ts'
import { useWords } from '../../../text/text.tsx'
import { OutcomeSign } from '../../../ui/OutcomeSign.tsx'
import { uiWords } from '../../../ui/words.ts'
import { resultWords } from '../../frames/resultWords.ts'
import styles from './RecipientSigns.module.css'
import type { ResultCounts } from './resultModel.ts'

interface RowProps {
  readonly label: string
  readonly parts: readonly { readonly outcome: Outcome; readonly count: number }[]
}

const SignRow = ({ label, parts }: RowProps) => {
  const { outcomes } = useWords(uiWords)
  const t = useWords(resultWords)
  const signs = parts.flatMap(({ outcome, count }) => Array.from({ length: count }, (_, at) => ({ outcome, at })))
  const said = parts.filter((one) => one.count > 0).map(({ outcome, count }) => outcomes[outcome](count))
  return (
    <div>
      <p className={styles.label}>{label}</p>
      {signs.length === 0 ? (
        <p className={styles.none}>{t.noneShown}</p>
      ) : (
        <div className={styles.signs} role="img" aria-label={said.join(', ')}>
          {signs.map(({ outcome, at }) => (
            <OutcomeSign key={`${outcome}${at}`} outcome={outcome} />
          ))}
        </div>
      )}
    </div>
  )
}

/** The same counts as a picture: a sign for every recipient, worst first among the right ones. */
export const RecipientSigns = ({ result }: { readonly result: ResultCounts }) => {
  const t = useWords(resultWords)
  const { hits, misses, falseAlarms, correctRejections } = result.counts
  return (
    <section className={styles.section}>
      <h2>{t.signs}</h2>
      <SignRow
        label={t.wrongRecipients}
        parts={[
          { outcome: 'hit', count: hits },
          { outcome: 'miss', count: misses },
        ]}
      />
      <SignRow
        label={t.rightRecipients}
        parts={[
          { outcome: 'falseAlarm', count: falseAlarms },
          { outcome: 'correctRejection', count: correctRejections },
        ]}
      />
    </section>
  )
}
