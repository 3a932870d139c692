import type { Debrief } from '../../../../content/model/item.ts'
import { useWords } from '../../../text/text.tsx'
import { Unbroken } from '../../../ui/Unbroken.tsx'
import { debriefWords } from '../../frames/debriefWords.ts'
import styles from './RealCase.module.css'

/** One fact of the real case, and where it is written. */
export const RealCase = ({ fact }: { readonly fact: Debrief['fact'] }) => {
  const t = useWords(debriefWords)
  return (
    <section className={styles.case}>
      <h2>{t.realCase}</h2>
      <p>
        <Unbroken>{fact.text}</Unbroken>
      </p>
      <p className={styles.source}>{fact.source}</p>
    </section>
  )
}
