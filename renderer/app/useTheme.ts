import { useLayoutEffect } from 'react'
import type { Settings } from '../../content/model/settings.ts'

/** Puts the chosen theme on the page; `system` follows the operating system as it changes. */
export const useTheme = (theme: Settings['theme']): void => {
  useLayoutEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      document.documentElement.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
    }
    apply()
    dark.addEventListener('change', apply)
    return () => dark.removeEventListener('change', apply)
  }, [theme])
}
