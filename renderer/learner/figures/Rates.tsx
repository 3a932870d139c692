import type { ReactNode } from 'react'
import { score } from '../../../content/learning/score.ts'
import type { Counts } from '../../../content/model/counts.ts'
import type { SessionSummary } from '../../../content/model/summary.ts'
import { useFormats, useWords } from '../../text/text.tsx'
import { resultWords } from '../frames/resultWords.ts'
import styles from './Rates.module.css'

interface RateProps {
  readonly label: ReactNode
  /** As it is written, or null while there are not enough answers. */
  readonly value: string | null
  readonly note: string
}

const Rate = ({ label, value, note }: RateProps) => {
  const t = useWords(resultWords)
  return (
    <div className={styles.rate}>
      <dt>{label}</dt>
      <dd className={styles.value}>{value ?? <span className={styles.empty} role="img" aria-label={t.tooFew} />}</dd>
      <dd className={styles.note}>{note}</dd>
    </div>
  )
}

interface RatesProps {
  readonly counts: Counts
  /** The session, where the counts are of one: an assessment says whether each of its conditions is met. */
  readonly summary?: SessionSummary
}

/** Catch rate, false-alarm rate, d′ and criterion; empty bars and the counts while there are not enough answers. */
export const Rates = ({ counts, summary }: RatesProps) => {
  const t = useWords(resultWords)
  const f = useFormats()
  const scored = score(counts)
  const wrong = counts.hits + counts.misses
  const right = counts.falseAlarms + counts.correctRejections
  const play = summary?.play
  const conditions =
    play?.mode === 'assessment' && summary?.assessed
      ? {
          caught: t.passMark(f.share(play.passMark / 100), summary.assessed.caughtEnough),
          alarms: t.alarmLimit(f.share(play.falseAlarmLimit / 100), summary.assessed.alarmsKept),
        }
      : { caught: '', alarms: '' }
  return (
    <section aria-label={t.rates} className={styles.section}>
      <dl className={styles.rates}>
        <Rate
          label={t.catchRate}
          value={scored && f.share(scored.hitRate)}
          note={`${t.of(counts.hits, wrong)}${conditions.caught}`}
        />
        <Rate
          label={t.alarmRate}
          value={scored && f.share(scored.falseAlarmRate)}
          note={`${t.of(counts.falseAlarms, right)}${conditions.alarms}`}
        />
        {scored && (
          <>
            <Rate
              label={
                <>
                  {t.tellingApart} <abbr title={t.dPrime}>d′</abbr>
                </>
              }
              value={f.fixed(scored.dPrime)}
              note={t.dPrimeNote}
            />
            <Rate
              label={
                <>
                  {t.leaning} <abbr title={t.criterion}>c</abbr>
                </>
              }
              value={f.fixed(scored.criterion)}
              note={t.criterionNote}
            />
          </>
        )}
      </dl>
      {!scored && (
        <p className={styles.few}>
          <b>{t.tooFew}.</b> {t.tooFewNote(wrong, right)}
        </p>
      )}
    </section>
  )
}
