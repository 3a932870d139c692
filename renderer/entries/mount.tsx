import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connect } from '../../content/contract/client.ts'
import { ownMachine } from '../../content/contract/ownMachine.ts'
import type { Send } from '../../content/contract/send.ts'
import { App } from '../app/App.tsx'
import { NoToken } from '../app/NoToken.tsx'
import { createApp } from '../state/appStore.ts'
import { pageClock } from '../state/clock.ts'
import { preferredLocale } from './preferredLocale.ts'

const render = (page: ReactNode) => {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root.')
  createRoot(root).render(<StrictMode>{page}</StrictMode>)
}

/** Puts the app on the page, over whatever carries its calls. */
export const mount = (send: Send): void =>
  render(<App app={createApp(connect(ownMachine, send), pageClock, preferredLocale(navigator.languages))} />)

/** Says why there is no app on the page. */
export const mountWithoutToken = (): void => {
  const locale = preferredLocale(navigator.languages)
  document.documentElement.lang = locale
  render(<NoToken locale={locale} />)
}
