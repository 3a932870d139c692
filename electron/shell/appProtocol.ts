import { protocol } from 'electron'
import { plainAnswer, type StaticFiles } from '../loopback/staticFiles.ts'
import { isOurPage, pageScheme } from './channel.ts'

/** Makes `app://lastlook` an origin like any other on the web. To be called before the app is ready. */
export const declareAppProtocol = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])

/** Serves the page's files on `app://lastlook`. To be called when the app is ready. */
export const serveAppProtocol = (files: StaticFiles): void =>
  protocol.handle(pageScheme, ({ url, method }) => {
    const isRead = method === 'GET' || method === 'HEAD'
    const { status, headers, body } = !isRead
      ? plainAnswer(405, 'Files are for GET and HEAD.', { allow: 'GET, HEAD' })
      : isOurPage(url)
        ? files(new URL(url).pathname)
        : plainAnswer(404, 'There is no such host.')
    return new Response(body, { status, headers })
  })
