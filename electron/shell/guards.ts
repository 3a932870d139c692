import { app, type Session, type WebContents } from 'electron'
import { isOurPage } from './channel.ts'

/** A page may make a file of its own (`blob:app://lastlook/…`); nothing else is ever downloaded. */
const isOurDownload = (address: string): boolean => isOurPage(address.replace(/^blob:/, ''))

const guardContents = (contents: WebContents): void => {
  contents.on('will-navigate', (event, address) => {
    if (!isOurPage(address)) event.preventDefault()
  })
  contents.on('will-redirect', (event, address) => {
    if (!isOurPage(address)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

const guardSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.on('will-download', (event, item) => {
    if (!isOurDownload(item.getURL())) event.preventDefault()
  })
}

/**
 * Keeps every page where it is: no other address, no second window, no embedded page, no permission, no download but
 * our own. To be called when the app is ready, before the first window.
 */
export const guardPages = (session: Session): void => {
  guardSession(session)
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
}
