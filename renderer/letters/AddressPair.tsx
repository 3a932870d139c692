import { useWords } from '../text/text.tsx'
import styles from './AddressPair.module.css'
import { letterWords } from './words.ts'

interface AddressPairProps {
  readonly written: string
  /** Null when nobody was meant to stand there. */
  readonly meant: string | null
}

/** The person and the domain, with a chance to break the line between them. */
const Address = ({ address }: { readonly address: string }) => {
  const at = address.lastIndexOf('@')
  return (
    <span className={styles.address}>
      <span className={styles.person}>{address.slice(0, at + 1)}</span>
      <wbr />
      <span className={styles.domain}>{address.slice(at + 1)}</span>
    </span>
  )
}

/** Two addresses that no slip of a letter sets apart, one under the other. They are not compared letter for letter. */
export const AddressPair = ({ written, meant }: AddressPairProps) => {
  const t = useWords(letterWords)
  return (
    <dl className={styles.pair}>
      <dt>{t.written}</dt>
      <dd className={styles.written}>
        <Address address={written} />
      </dd>
      <dt>{t.meant}</dt>
      <dd>{meant === null ? t.meantNobody : <Address address={meant} />}</dd>
    </dl>
  )
}
