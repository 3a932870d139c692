import { useWords } from '../text/text.tsx'
import styles from './Keys.module.css'
import { uiWords } from './words.ts'

const attributeNames: Readonly<Record<string, string>> = {
  Ctrl: 'Control',
  '⌘': 'Meta',
  Esc: 'Escape',
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
}

/** Keys pressed together, as `aria-keyshortcuts` wants them: `Control+Enter`. */
export const shortcut = (keys: readonly string[]): string => keys.map((key) => attributeNames[key] ?? key).join('+')

/** One key, drawn as a key: `Space`, `Enter`, `Esc` and `Ctrl` in the language of the screen, all others as they are. */
const Key = ({ children }: { readonly children: string }) => {
  const { keys } = useWords(uiWords)
  return <kbd className={styles.key}>{keys[children] ?? children}</kbd>
}

/** Keys side by side. Beside an action they are a picture of its `aria-keyshortcuts`, hence hidden from screen readers. */
export const Keys = ({ keys, spoken = false }: { readonly keys: readonly string[]; readonly spoken?: boolean }) => (
  <span className={styles.keys} aria-hidden={spoken ? undefined : true}>
    {keys.map((key) => (
      <Key key={key}>{key}</Key>
    ))}
  </span>
)
