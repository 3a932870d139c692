import type { PackSummary } from '../../../content/contract/learner.ts'
import { useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { PackSign } from '../../ui/PackSign.tsx'
import styles from './PackRow.module.css'
import { signerText, signerWords } from './signerWords.ts'
import { homeWords } from './words.ts'

interface PackRowProps {
  readonly pack: PackSummary
  readonly isDisabled: boolean
  readonly onStart: () => void
}

/** A pack: what it is about, how far the learner has come, and the way in. */
export const PackRow = ({ pack, isDisabled, onStart }: PackRowProps) => {
  const t = useWords(homeWords)
  const { counts, met, scenarios, sign, title, summary } = pack
  const signer = signerText(pack.signer, useWords(signerWords))
  const isFinished = met >= scenarios
  const verb = met === 0 ? t.startPack : isFinished ? t.againPack : t.continuePack
  const [caught, caughtWord] = t.packCaught(counts.hits, counts.hits + counts.misses)
  // Where recipients were only typed there was nothing to catch.
  const isJudged = Object.values(counts).some((count) => count > 0)
  const [alarms, alarmsWord] = t.packFalseAlarms(counts.falseAlarms)
  return (
    <li className={styles.row}>
      <PackSign sign={sign} />
      <div>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.summary}>{summary}</p>
        {signer && <p className={styles.signer}>{signer}</p>}
      </div>
      <div className={styles.state}>
        {met === 0 ? (
          <p>{t.notStarted(scenarios)}</p>
        ) : (
          <>
            {isJudged && (
              <p className={styles.counts}>
                <span>
                  <b>{caught}</b>
                  {caughtWord}
                </span>
                <span>
                  <b>{alarms}</b>
                  {alarmsWord}
                </span>
              </p>
            )}
            <p className={styles.played}>
              <span className={styles.bar}>
                <i style={{ inlineSize: `${(100 * met) / scenarios}%` }} />
              </span>
              {t.played(met, scenarios)}
            </p>
          </>
        )}
      </div>
      <Button
        variant={isFinished ? 'plain' : 'secondary'}
        disabled={isDisabled}
        onClick={onStart}
        aria-label={t.ofPack(verb, title)}
      >
        {verb}
      </Button>
    </li>
  )
}
