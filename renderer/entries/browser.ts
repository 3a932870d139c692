import { askAhead } from './askAhead.ts'
import { httpSend, httpSendTogether } from './httpSend.ts'
import { takeLaunchToken } from './launchToken.ts'
import type {} from './openedPage.ts'
import { preferredLocale } from './preferredLocale.ts'

const token = takeLaunchToken(window)
const locale = preferredLocale(navigator.languages)
window.openedPage = {
  locale,
  send: token === undefined ? undefined : askAhead(httpSend(token), locale, httpSendTogether(token)),
}
