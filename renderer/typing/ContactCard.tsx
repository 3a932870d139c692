import type { TypingItem } from '../../content/typing/typingItem.ts'
import { composeWords } from '../compose/words.ts'
import { useWords } from '../text/text.tsx'
import styles from './ContactCard.module.css'
import { typingWords } from './words.ts'

/** An address that breaks, if it has to, behind the @: a line that ends in a hyphen would ask whose the hyphen is. */
const Address = ({ children }: { readonly children: string }) => {
  const at = children.lastIndexOf('@') + 1
  return (
    <span className={styles.address}>
      <span>{children.slice(0, at)}</span>
      <wbr />
      <span>{children.slice(at)}</span>
    </span>
  )
}

/** Who is to get the message, as on paper: it can be read, and not copied. */
export const ContactCard = ({ item }: { readonly item: TypingItem }) => {
  const t = useWords(typingWords)
  const { fields } = useWords(composeWords)
  return (
    <section className={styles.card} aria-label={t.card}>
      <h2 className={styles.title}>{t.card}</h2>
      <dl className={styles.people} lang={item.locale}>
        {item.people.map(({ field, name, role, address }) => (
          <div key={address} className={styles.person}>
            <dt className={styles.field}>{fields[field]}</dt>
            <dd>
              <span className={styles.who}>
                <b className={styles.name}>{name}</b>
                {role && <span className={styles.role}>{role}</span>}
              </span>
              <Address>{address}</Address>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
