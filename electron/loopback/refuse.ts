import type { IncomingMessage } from 'node:http'
import { plainAnswer, type StaticAnswer } from './staticFiles.ts'
import { isBearer } from './token.ts'

type Request = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/**
 * Why a request is not looked at, or nothing. The `Host` must be exactly ours: a name of the attacker's that resolves
 * to 127.0.0.1 (DNS rebinding) arrives under its own name.
 */
export const refuseRequest = ({ url, headers }: Request, origin: string): StaticAnswer | undefined => {
  if (headers.host !== new URL(origin).host) return plainAnswer(403, 'The Host header is not that of this address.')
  if (!url?.startsWith('/')) return plainAnswer(404, 'There is no such path.')
  return undefined
}

/**
 * Why a call is not passed on, or nothing. Only our own page knows the token; the rest keeps other pages of the same
 * browser from even guessing: no browser lets a page choose its `Origin` or `Sec-Fetch-Site`, and a JSON body from
 * elsewhere would need a preflight, which nothing here answers.
 */
export const refuseCall = ({ method, headers }: Request, origin: string, token: string): StaticAnswer | undefined => {
  if (method !== 'POST') return plainAnswer(405, 'A call is a POST.', { allow: 'POST' })
  if (headers.origin !== origin) return plainAnswer(403, 'The call does not come from our own page.')
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return plainAnswer(403, 'The call does not come from our own page.')
  if (!isBearer(headers.authorization, token)) {
    return plainAnswer(
      401,
      'The token is not that of this launch. Open the address that Lastlook gave when it started.',
    )
  }
  if (headers['content-type']?.split(';', 1)[0]?.trim() !== 'application/json') {
    return plainAnswer(415, 'A call is application/json.')
  }
  return undefined
}
