import '../theme/index.css'
import { type ReactNode, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Locale } from '../../content/basics/locale.ts'
import { connect } from '../../content/contract/client.ts'
import { ownMachine } from '../../content/contract/ownMachine.ts'
import type { Send } from '../../content/contract/send.ts'
import { App } from '../app/App.tsx'
import { NoToken } from '../app/NoToken.tsx'
import { progressPage } from '../app/progressPage.ts'
import { latePage } from '../app/useFetchedPage.ts'
import { fetchSessionScreens } from '../learner/activities/registry.ts'
import { createApp } from '../state/appStore.ts'
import { pageClock } from '../state/clock.ts'
import type { Bring } from '../state/context.ts'
import type {} from './openedPage.ts'

const render = (page: ReactNode) => {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root.')
  // At once: a frame without anything, drawn before React's own turn comes, costs as long as the one that shows the page.
  flushSync(() => createRoot(root).render(<StrictMode>{page}</StrictMode>))
}

const bring: Bring = async (activity) => {
  const [{ pageActivities }] = await Promise.all([
    import('../../content/activities/pageActivities.ts'),
    fetchSessionScreens(activity),
  ])
  return pageActivities
}

/** For so long nothing at all is drawn while the host is asked for what it has. */
const patienceMs = 200

const whenIdle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }))

/**
 * What somebody is most likely to open first comes first, at once; the rest when there is nothing else to do. Whoever
 * opens what could not be had is told why.
 */
const fetchTheRest = async (): Promise<void> => {
  await bring('marking')
  await whenIdle()
  await progressPage.fetch()
  await bring('typing')
}

/** Puts the app on the page, over whatever carries its calls. Once its first page is drawn, the rest is fetched. */
const mount = (send: Send, preferredLocale: Locale): void => {
  const app = createApp(connect(ownMachine, send), pageClock, preferredLocale, bring)
  const trainerRoom = latePage(async () => (await import('../app/TrainerPage.tsx')).trainerRoomOver(send))
  // After the frame that is about to be drawn.
  const onDrawn = () => requestAnimationFrame(() => setTimeout(() => void fetchTheRest().catch(() => {})))
  // To draw a page without anything first takes as long as to draw its frame.
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs))
  void Promise.race([app.actions.boot(), late]).then(() =>
    render(<App app={app} trainerRoom={trainerRoom} onDrawn={onDrawn} />),
  )
}

/** Says why there is no app on the page. */
const mountWithoutToken = (locale: Locale): void => {
  document.documentElement.lang = locale
  render(<NoToken locale={locale} />)
}

const { openedPage } = window
if (!openedPage) throw new Error('The page’s first script did not run.')
delete window.openedPage
if (openedPage.send) mount(openedPage.send, openedPage.locale)
else mountWithoutToken(openedPage.locale)
