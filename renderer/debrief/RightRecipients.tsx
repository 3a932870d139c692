import { useWords } from '../text/text.tsx'
import { OutcomeTag } from '../ui/OutcomeTag.tsx'
import styles from './RightRecipients.module.css'
import type { RightVerdict } from './verdictModel.ts'
import { debriefWords } from './words.ts'

/** Each right recipient: the address, why it is right, and for a false alarm what leaving it out would have cost. */
export const RightRecipients = ({ right }: { readonly right: readonly RightVerdict[] }) => {
  const t = useWords(debriefWords)
  return (
    <ul className={styles.list}>
      {right.map(({ recipient, name, address, why, cost, isAlarm }) => (
        <li key={recipient} className={styles.row}>
          <OutcomeTag outcome={isAlarm ? 'falseAlarm' : 'correctRejection'} />
          <div>
            <b className={styles.name}>{name}</b>
            <span className={styles.address}>{address}</span>
          </div>
          <p className={styles.why}>
            {why}
            {isAlarm && (
              <>
                {' '}
                <b>{t.alarmCost}</b> {cost}
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
