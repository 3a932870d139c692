import { spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { createInterface } from 'node:readline'
import type { CDPSession } from '@playwright/test'

/** One target of the DevTools protocol, with the protocol's own types. */
export type Target = Pick<CDPSession, 'send' | 'on'>

const answers: PromiseWithResolvers<unknown>[] = []
const events = new EventEmitter().setMaxListeners(0)
let socket: WebSocket | undefined

/** Speaks with an attached target, or without a session id with the browser. */
export function connect(sessionId?: string): Target {
  const target = {
    send(method: string, params = {}) {
      const answer = Promise.withResolvers<unknown>()
      socket?.send(JSON.stringify({ id: answers.push(answer), sessionId, method, params }))
      return answer.promise
    },
    on: (method: string, listener: (params: unknown) => void) => events.on(`${sessionId}:${method}`, listener),
  }
  return target as unknown as Target // the wire is untyped; the protocol's types start here
}

/** The browser itself. */
export const browser = connect()

/** Starts Chromium without a page; this process ends with it. */
export async function startChromium(profile: string, switches: string[]): Promise<void> {
  const parameters = [...switches, '--headless', '--no-startup-window', '--no-first-run', '--disable-gpu']
  parameters.push('--hide-scrollbars', '--force-color-profile=srgb')
  parameters.push('--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND') // no network at all
  parameters.push('--remote-debugging-port=0', `--user-data-dir=${profile}`)
  const env = { ...process.env, ...JSON.parse(process.env.STANDIN_CHROMIUM_ENV ?? '{}') }
  const child = spawn(process.env.STANDIN_CHROMIUM ?? 'chromium', parameters, { env, stdio: 'pipe' })
  child.once('exit', () => process.exit(process.exitCode ?? 1))
  process.once('exit', () => child.kill('SIGKILL'))
  const opened = Promise.withResolvers<WebSocket>()
  createInterface(child.stderr).on('line', (line) => {
    const [, url] = /^DevTools listening on (ws:.*)$/.exec(line) ?? []
    if (url) opened.resolve(new WebSocket(url))
    console.error(line) // Playwright waits for the line with the address, then connects there too
  })
  socket = await opened.promise
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, method, params, sessionId } = JSON.parse(data)
    if (id === undefined) events.emit(`${sessionId}:${method}`, params)
    else if (error) answers[id - 1]?.reject(new Error(error.message))
    else answers[id - 1]?.resolve(result)
  })
  await once(socket, 'open')
  await browser.send('Target.setDiscoverTargets', { discover: true })
}

/** Ends this process. Chromium closes first: a killed one loses what it has not written yet, such as localStorage. */
export function end(exitCode: number): void {
  process.exitCode = exitCode
  setTimeout(() => process.exit(), socket ? 3000 : 0)
  if (socket) browser.send('Browser.close')
}
