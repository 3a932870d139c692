import { onTestFinished } from 'vitest'
import type { Send } from '../../content/contract/send.ts'
import { must } from '../../content/specimens/hosts.ts'
import { answering } from '../loopback/callText.ts'
import { listenLoopback } from '../loopback/listen.ts'
import { carryCalls } from '../shell/ipc.ts'

/** For tests: puts a transport before a host and gives back what the page has, a Send. */
export type Transport = (host: Send) => Promise<Send>

const inProcess: Transport = async (host) => host

const overHttp: Transport = async (host) => {
  const files = () => ({ status: 404, headers: {}, body: Buffer.from('') })
  const { origin, address, close } = must(await listenLoopback({ answer: answering(host), files }))
  onTestFinished(close)
  const authorization = `Bearer ${new URL(address).hash.slice(1)}`
  const headers = { origin, authorization, 'content-type': 'application/json' }
  return async (call) => {
    const response = await fetch(`${origin}/call`, { method: 'POST', headers, body: JSON.stringify(call) })
    return response.json()
  }
}

type Page = ReturnType<Parameters<typeof carryCalls>[2]>
type Handler = Parameters<Parameters<typeof carryCalls>[0]['handle']>[1]

/** As the preload and Electron carry it: JSON text goes in, JSON text comes out. */
const overTheDesktopChannel: Transport = async (host) => {
  const page = {} as Page
  const caller = { sender: page, senderFrame: { url: 'app://lastlook/', parent: null } }
  const opened = Promise.withResolvers<Handler>()
  carryCalls({ handle: (_channel, handler) => opened.resolve(handler) }, answering(host), () => page)
  const answer = await opened.promise
  return async (call) => JSON.parse(await answer(caller as Parameters<Handler>[0], JSON.stringify(call)))
}

/** For tests: every way that a call can take to the host, by what it is called. */
export const transports: readonly (readonly [string, Transport])[] = [
  ['in process', inProcess],
  ['over HTTP on 127.0.0.1', overHttp],
  ['over the channel of the desktop app', overTheDesktopChannel],
]
