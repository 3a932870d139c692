import '../theme/index.css'
import { askAhead } from './askAhead.ts'
import { httpSend } from './httpSend.ts'
import { takeLaunchToken } from './launchToken.ts'
import { preferredLocale } from './preferredLocale.ts'

const token = takeLaunchToken(window)
const locale = preferredLocale(navigator.languages)
const send = token && askAhead(httpSend(token), locale)
const { mount, mountWithoutToken } = await import('./mount.tsx')
if (send) mount(send, locale)
else mountWithoutToken(locale)
