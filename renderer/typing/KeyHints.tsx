import { useWords } from '../text/text.tsx'
import { Keys } from '../ui/Keys.tsx'
import styles from './KeyHints.module.css'
import { typingWords } from './words.ts'

/** For each what is pressed together; of several, any will do. */
const keys = {
  commit: [[','], ['Enter']],
  chips: [['←']],
  remove: [['⌫']],
  edit: [['F2']],
  forget: [['Shift', 'Delete']],
} as const

const order = ['commit', 'chips', 'remove', 'edit', 'forget'] as const

/** The keys of the fields, as mail programs have them. */
export const KeyHints = () => {
  const t = useWords(typingWords)
  return (
    <ul className={styles.hints} aria-label={t.keys}>
      {order.map((verb) => (
        <li key={verb} className={styles.hint}>
          {keys[verb].map((together) => (
            <Keys key={together.join('+')} keys={together} spoken />
          ))}
          {t.keyTexts[verb]}
        </li>
      ))}
    </ul>
  )
}
