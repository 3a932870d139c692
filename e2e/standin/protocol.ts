import type Electron from 'electron'
import { app } from './app.ts'
import type { Double } from './double.ts'

const handlersByScheme = new Map<string, Parameters<Electron.Protocol['handle']>[1] | undefined>()

/** Chromium loads no scheme it was not built with: app://bundle/x is https://bundle.app.invalid/x to the page. */
export function toWeb(url: string): string {
  const [, scheme = '', host, rest] = /^([a-z][\w+.-]*):\/\/([^/?#]*)(.*)$/.exec(url) ?? []
  return handlersByScheme.has(scheme) ? `https://${host}.${scheme}.invalid${rest || '/'}` : url
}

/** The way back from {@link toWeb}, for blob: addresses too. */
export function toApp(url: string): string {
  const [, blob, host, scheme = '', rest] = /^(blob:)?https:\/\/([^/]+)\.([\w+-]+)\.invalid(.*)$/.exec(url) ?? []
  return handlersByScheme.has(scheme) ? `${blob ?? ''}${scheme}://${host}${rest}` : url
}

/** The `protocol` module. */
export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    app.expectReady(false, 'protocol.registerSchemesAsPrivileged()')
    for (const { scheme } of schemes) handlersByScheme.set(scheme, undefined)
  },
  handle(scheme, handler) {
    app.expectReady(true, 'protocol.handle()')
    handlersByScheme.set(scheme, handler)
  },
} satisfies Double<Electron.Protocol>

/** The answer of the app's own handler; none for everything else, because nothing may reach the network. */
export async function respond(request: { url: string; method: string; headers: Record<string, string> }) {
  const url = toApp(request.url)
  const handler = handlersByScheme.get(url.slice(0, url.indexOf(':')))
  return handler?.(new Request(url, { method: request.method, headers: request.headers }))
}
