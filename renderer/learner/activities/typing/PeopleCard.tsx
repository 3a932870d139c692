import { useId } from 'react'
import type { TypingItem } from '../../../../content/activities/typing/typingItem.ts'
import { Field } from '../../../../content/model/item.ts'
import { composeWords } from '../../../compose/words.ts'
import { useWords } from '../../../text/text.tsx'
import { playWords } from '../../frames/playWords.ts'
import styles from './PeopleCard.module.css'

/** An address in two parts, with a chance to break the line between them. */
const Printed = ({ address }: { readonly address: string }) => {
  const at = address.lastIndexOf('@')
  return (
    <span className={styles.address}>
      {address.slice(0, at + 1)}
      <wbr />
      {address.slice(at + 1)}
    </span>
  )
}

/** Who gets the message, as on a printed card: it can be read, and not copied. */
export const PeopleCard = ({ item }: { readonly item: TypingItem }) => {
  const t = useWords(playWords)
  const { fields } = useWords(composeWords)
  const id = useId()
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t.card}
      </h2>
      {Field.options.map((field) => {
        const people = item.people.filter((person) => person.field === field)
        if (people.length === 0) return null
        return (
          <div key={field} className={styles.group}>
            <h3 className={styles.field}>{fields[field]}</h3>
            <ul className={styles.people}>
              {people.map(({ name, role, address }) => (
                <li key={address} className={styles.person}>
                  <b className={styles.name}>{name}</b>
                  {role !== '' && <span className={styles.role}>{role}</span>}
                  <Printed address={address} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <p className={styles.note}>{t.cardNote}</p>
    </section>
  )
}
