import { OutcomeTag } from '../ui/OutcomeTag.tsx'
import { Unbroken } from '../ui/Unbroken.tsx'
import styles from './RightRecipients.module.css'
import type { RightVerdict } from './verdictModel.ts'

/** Each right recipient: the address, whether it was doubted, and why it is right. */
export const RightRecipients = ({ right }: { readonly right: readonly RightVerdict[] }) => {
  return (
    <ul className={styles.list}>
      {right.map(({ recipient, name, address, why, isAlarm }) => (
        <li key={recipient} className={styles.row}>
          <OutcomeTag outcome={isAlarm ? 'falseAlarm' : 'correctRejection'} />
          <div>
            <b className={styles.name}>{name}</b>
            <span className={styles.address}>{address}</span>
          </div>
          <p className={styles.why}>
            <Unbroken>{why}</Unbroken>
          </p>
        </li>
      ))}
    </ul>
  )
}
