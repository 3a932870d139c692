import { useWords } from '../text/text.tsx'
import styles from './AddressPair.module.css'
import { debriefWords } from './words.ts'

interface AddressPairProps {
  readonly written: string
  readonly meant: string
  readonly writtenNote: string | null
  readonly meantNote: string | null
}

/** The person and the domain, with a chance to break the line before the @. */
const Address = ({ address }: { readonly address: string }) => {
  const at = address.lastIndexOf('@')
  return (
    <span className={styles.address}>
      <span className={styles.person}>{address.slice(0, at)}</span>
      <wbr />
      <span className={styles.domain}>{address.slice(at)}</span>
    </span>
  )
}

/** Two addresses that no slip of a letter sets apart, one under the other. They are not compared letter for letter. */
export const AddressPair = ({ written, meant, writtenNote, meantNote }: AddressPairProps) => {
  const t = useWords(debriefWords)
  return (
    <dl className={styles.pair}>
      <dt>{t.written}</dt>
      <dd className={styles.written}>
        <Address address={written} />
        {writtenNote && <span className={styles.note}>{writtenNote}</span>}
      </dd>
      <dt>{t.meant}</dt>
      <dd className={styles.meant}>
        <Address address={meant} />
        {meantNote && <span className={styles.note}>{meantNote}</span>}
      </dd>
    </dl>
  )
}
