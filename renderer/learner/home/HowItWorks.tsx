import { useWords } from '../../text/text.tsx'
import styles from './Aside.module.css'
import { homeWords } from './words.ts'

/** What a newcomer needs to know, in three steps. */
export const HowItWorks = () => {
  const t = useWords(homeWords)
  return (
    <section className={styles.aside}>
      <h2 className={styles.head}>{t.howItWorks}</h2>
      <ol>
        {t.steps.map((step, at) => (
          <li key={step.head} className={styles.step}>
            <span className={styles.number} aria-hidden="true">
              {at + 1}
            </span>
            <div>
              <h3>{step.head}</h3>
              <p className={styles.note}>{step.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
