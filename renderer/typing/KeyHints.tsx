import { useWords } from '../text/text.tsx'
import { Keys } from '../ui/Keys.tsx'
import styles from './KeyHints.module.css'
import { typingWords } from './words.ts'

const keys = {
  commit: [',', 'Enter'],
  chips: ['←'],
  remove: ['⌫'],
  edit: ['F2'],
  forget: ['Shift', 'Delete'],
} as const

const order = ['commit', 'chips', 'remove', 'edit', 'forget'] as const

/** The keys of the fields, as mail programs have them. */
export const KeyHints = () => {
  const t = useWords(typingWords)
  return (
    <ul className={styles.hints} aria-label={t.keys}>
      {order.map((verb) => (
        <li key={verb} className={styles.hint}>
          <Keys keys={keys[verb]} spoken />
          {t.keyTexts[verb]}
        </li>
      ))}
    </ul>
  )
}
