import type { Locale } from '../../content/basics/locale.ts'
import { TitleBar } from '../ui/TitleBar.tsx'
import styles from './App.module.css'
import { FullPage } from './FullPage.tsx'
import { useTheme } from './useTheme.ts'
import { appWords } from './words.ts'

/** The page was opened without the key of this launch: nothing can be asked of the host, so it says how to come in. */
export const NoToken = ({ locale }: { readonly locale: Locale }) => {
  useTheme('system')
  const t = appWords[locale].noToken
  return (
    <div className={styles.window}>
      <TitleBar />
      <FullPage>
        <h1>{t.title}</h1>
        <p>{t.text}</p>
        <p>{t.why}</p>
      </FullPage>
    </div>
  )
}
