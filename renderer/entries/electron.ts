import type { Send } from '../../content/contract/send.ts'
import { askAhead } from './askAhead.ts'
import type {} from './openedPage.ts'
import { preferredLocale } from './preferredLocale.ts'

declare global {
  interface Window {
    /** What the preload gives the page: a way to send a call. */
    readonly lastlook: { readonly send: Send }
  }
}

const locale = preferredLocale(navigator.languages)
window.openedPage = { locale, send: askAhead((call) => window.lastlook.send(call), locale) }
