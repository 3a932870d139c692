import { distanceTo } from '../../content/typing/slipOf.ts'
import type { TypedDecision, TypedJudgement } from '../../content/typing/typedDecision.ts'
import type { TypingItem } from '../../content/typing/typingItem.ts'
import { composeWords } from '../compose/words.ts'
import { useWords } from '../text/text.tsx'
import { Unbroken } from '../ui/Unbroken.tsx'
import styles from './PeopleList.module.css'
import { TypedTag } from './TypedTag.tsx'
import { type TypedSign, typingWords } from './words.ts'

interface PeopleListProps {
  readonly item: TypingItem
  readonly decision: TypedDecision
  readonly judgement: TypedJudgement
}

interface Row {
  readonly sign: TypedSign
  /** '' where it is nobody's. */
  readonly name: string
  readonly address: string
  readonly why: readonly string[]
}

/** Everybody on the card, then whatever was entered besides: how it came out, and how it came in. */
export const PeopleList = ({ item, decision, judgement }: PeopleListProps) => {
  const t = useWords(typingWords)
  const { fields } = useWords(composeWords)
  const people = judgement.people.flatMap(({ person, outcome, entered }): Row[] => {
    const meant = item.people[person]
    const one = decision.entered[entered ?? -1]
    if (!meant) return []
    const why = [
      one && `${t.by[one.by]}.`,
      outcome === 'wrongField' && t.belongs(fields[meant.field]),
      outcome === 'absent' && t.absentText,
    ].filter((text) => typeof text === 'string')
    return [{ sign: outcome, name: meant.name, address: one?.address ?? meant.address, why }]
  })
  const besides = (['stray', 'repeat'] as const).flatMap((sign) =>
    judgement[`${sign}s`].flatMap((at): Row[] => {
      const one = decision.entered[at]
      if (!one) return []
      const near = item.people.find(({ address }) => distanceTo(one.address, address) !== undefined)
      const stray = near ? t.strayNear(near.name) : t.strayText
      const why = [`${t.by[one.by]}.`, sign === 'stray' ? stray : t.repeatText]
      return [{ sign, name: '', address: one.address, why }]
    }),
  )
  const parts = [
    { title: t.people, rows: people },
    { title: t.besides, rows: besides },
  ].filter(({ rows }) => rows.length > 0)
  return parts.map(({ title, rows }) => (
    <section key={title} className={styles.part}>
      <h2 className={styles.title}>{title}</h2>
      <ul>
        {rows.map(({ sign, name, address, why }, at) => (
          <li key={at} className={styles.row}>
            <TypedTag sign={sign} />
            <div>
              {name && <b className={styles.name}>{name}</b>}
              <span className={styles.address}>
                <Unbroken>{address}</Unbroken>
              </span>
            </div>
            <p className={styles.why}>{why.join(' ')}</p>
          </li>
        ))}
      </ul>
    </section>
  ))
}
