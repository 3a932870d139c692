import { OutcomeTag } from '../../../ui/OutcomeTag.tsx'
import { Unbroken } from '../../../ui/Unbroken.tsx'
import { useDrawn } from '../../../ui/useDrawn.ts'
import styles from '../../frames/RecipientList.module.css'
import type { RightVerdict } from './verdictModel.ts'

/** As many as fill a window: the first frame has these, the others follow. */
const inFirstFrame = 24

/** Each right recipient: the address, whether it was doubted, and why it is right. */
export const RightRecipients = ({ right }: { readonly right: readonly RightVerdict[] }) => {
  const { drawn } = useDrawn(right.length, inFirstFrame)
  return (
    <ul className={styles.list}>
      {right.slice(0, drawn).map(({ recipient, name, address, why, isAlarm }) => (
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
