import type { Locale } from '../../content/basics/locale.ts'
import type { Send } from '../../content/contract/send.ts'

/** What the first script of a page leaves for the app, which is still on its way then. */
export interface OpenedPage {
  readonly locale: Locale
  /** What carries its calls; undefined where the page was opened without its token. */
  readonly send: Send | undefined
}

declare global {
  interface Window {
    /** Is there from the page's first script until the app has taken it. */
    openedPage?: OpenedPage | undefined
  }
}
